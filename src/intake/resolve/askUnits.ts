// Rows without a unit in a table whose other rows have one: asked about by the names of what they measure.
// Law: every row with a number and no unit is in exactly one question; the likely unit is offered and never taken.
import { cellName } from '../../model/cellName';
import type { Question } from '../../model/issue';
import { normaliseUnit } from '../../model/unit';
import type { MappedTable } from '../map/mappedTable';
import type { NameIndex } from '../names';
import { isUnlikely } from '../notation/natureOfUnit';
import { likelyUnits } from '../recognise/likelyUnits';

const CELLS_NAMED = 20;
const MOST_OFFERED = 5;

/** `isWanted` by series, null where all are. None where no row states a unit: recognition has asked about the table as a whole. */
export function askUnits(
  table: MappedTable,
  isWanted: readonly boolean[] | null,
  names: NameIndex,
): readonly Question[] {
  const stated = statedUnits(table);
  const open = new Set(
    table.series.flatMap(({ unit, indicator }, at) => (unit === null && isWanted?.[at] !== false ? [indicator] : [])),
  );
  if (stated.all.length === 0 || open.size === 0) return [];
  const entries = entriesByName(table, open);
  const groups = new Map<string, { suggestions: readonly string[]; names: string[] }>();
  for (const name of entries.keys()) {
    const suggestions = offered(name, stated, names);
    const key = JSON.stringify(suggestions);
    const group = groups.get(key) ?? { suggestions, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => questionOf(table, group, entries));
}

interface StatedUnits {
  /** Different units, in the order of the table. */
  readonly all: readonly string[];
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
}

function statedUnits({ series }: MappedTable): StatedUnits {
  const byName = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { indicator, unit } of series) {
    if (unit === null) continue;
    const written = normaliseUnit(unit);
    all.add(written);
    byName.set(indicator, (byName.get(indicator) ?? new Set()).add(written));
  }
  return { all: [...all], byName };
}

/** Positions of numbers without a unit. */
function entriesByName({ series, entries }: MappedTable, open: ReadonlySet<string>): ReadonlyMap<string, number[]> {
  const positions = new Map<string, number[]>();
  for (let at = 0; at < entries.count; at += 1) {
    const { indicator, unit } = series[entries.seriesOf[at]!]!;
    if (unit !== null || !open.has(indicator) || Number.isNaN(entries.value[at]!)) continue;
    const own = positions.get(indicator);
    if (own === undefined) positions.set(indicator, [at]);
    else own.push(at);
  }
  return positions;
}

/** What its own other rows say, else what is known of it, else what the rows around it say. */
function offered(name: string, { all, byName }: StatedUnits, names: NameIndex): readonly string[] {
  const own = [...(byName.get(name) ?? [])];
  const known = likelyUnits({ names, label: name, values: [], areas: [] });
  const around = all.filter((unit) => !isUnlikely(unit, name));
  const first = known.length === 0 ? around : known;
  return [...new Set([...own, ...first.map(normaliseUnit)])].slice(0, MOST_OFFERED);
}

function questionOf(
  { file, sheet, tableIndex, entries: { row, column } }: MappedTable,
  group: { readonly suggestions: readonly string[]; readonly names: readonly string[] },
  entries: ReadonlyMap<string, readonly number[]>,
): Question {
  const positions = group.names.flatMap((name) => entries.get(name) ?? []).sort((left, right) => left - right);
  return {
    kind: 'unit',
    file,
    sheet,
    table: tableIndex,
    columns: [...new Set(positions.map((at) => column[at]!))].sort((left, right) => left - right),
    cells: positions.slice(0, CELLS_NAMED).map((at) => cellName(row[at]!, column[at]!)),
    suggestions: group.suggestions,
    params: { names: group.names.join('\n'), count: positions.length },
  };
}
