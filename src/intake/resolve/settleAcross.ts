// A key that several series of the files name: the same value is kept once, a gap gives way to a value, different values are
// a conflict.
// Law: as within one table; which table's value counts is decided by the later table's `onConflict`, else by nobody.
import type { TableMapping } from '../../model/mapping';
import type { MappedTable } from '../map/mappedTable';
import { cellName } from '../../model/cellName';
import { withoutGaps } from '../map/withoutGaps';
import type { Gathering } from './gathering';

export interface CellPlace {
  readonly table: number;
  readonly cell: string;
}

export interface AcrossConflict {
  readonly indicator: string;
  readonly period: string;
  /** Table and cell of each value, in the order met. */
  readonly places: readonly (CellPlace & { readonly text: string })[];
  /** False when a mapping said which value counts. */
  readonly open: boolean;
}

export interface SettledGathering {
  readonly gathering: Gathering;
  readonly same: number;
  /** Gaps dropped because another cell has the value. */
  readonly gaps: readonly CellPlace[];
  readonly conflicts: readonly AcrossConflict[];
}

export function settleAcross(
  gathering: Gathering,
  periods: readonly string[],
  tables: readonly MappedTable[],
): SettledGathering {
  const positionsOfKey = new Map<number, number | number[]>();
  for (let at = 0; at < gathering.count; at += 1) {
    const key = gathering.seriesOf[at]! * periods.length + gathering.period[at]!;
    const before = positionsOfKey.get(key);
    if (before === undefined) positionsOfKey.set(key, at);
    else if (typeof before === 'number') positionsOfKey.set(key, [before, at]);
    else before.push(at);
  }
  const dropped = new Set<number>();
  const conflicts: AcrossConflict[] = [];
  const gaps: CellPlace[] = [];
  let same = 0;
  for (const all of positionsOfKey.values()) {
    if (typeof all === 'number') continue;
    const { positions, besides } = withoutGaps(all, gathering.value);
    for (const at of besides) dropped.add(at);
    gaps.push(...besides.map((at) => placeOf(gathering, at)));
    const isSame = positions.every((at) => Object.is(gathering.value[at], gathering.value[positions[0]!]));
    const rule = isSame ? 'first' : ruleOf(gathering, positions, tables);
    const kept = rule === 'first' ? positions[0] : rule === 'last' ? positions[positions.length - 1] : undefined;
    for (const at of positions) if (at !== kept) dropped.add(at);
    if (isSame) same += positions.length - 1;
    else conflicts.push(conflictOf(gathering, positions, periods, kept === undefined));
  }
  return { gathering: dropped.size === 0 ? gathering : without(gathering, dropped), same, gaps, conflicts };
}

function ruleOf(
  gathering: Gathering,
  positions: readonly number[],
  tables: readonly MappedTable[],
): TableMapping['onConflict'] {
  return tables[gathering.source[positions[positions.length - 1]!]!]!.onConflict;
}

function conflictOf(
  gathering: Gathering,
  positions: readonly number[],
  periods: readonly string[],
  open: boolean,
): AcrossConflict {
  return {
    indicator: gathering.indicator,
    period: periods[gathering.period[positions[0]!]!]!,
    places: positions.map((at) => ({
      ...placeOf(gathering, at),
      text: gathering.texts[at] ?? String(gathering.value[at]),
    })),
    open,
  };
}

function placeOf({ source, row, column }: Gathering, at: number): CellPlace {
  return { table: source[at]!, cell: cellName(row[at]!, column[at]!) };
}

function without(gathering: Gathering, dropped: ReadonlySet<number>): Gathering {
  const kept = Uint32Array.from({ length: gathering.count }, (_, at) => at).filter((at) => !dropped.has(at));
  const texts: Record<number, string> = {};
  kept.forEach((at, to) => {
    const text = gathering.texts[at];
    if (text !== undefined) texts[to] = text;
  });
  return {
    ...gathering,
    count: kept.length,
    seriesOf: kept.map((at) => gathering.seriesOf[at]!),
    period: kept.map((at) => gathering.period[at]!),
    value: Float64Array.from(kept, (at) => gathering.value[at]!),
    status: Uint8Array.from(kept, (at) => gathering.status[at]!),
    source: kept.map((at) => gathering.source[at]!),
    row: kept.map((at) => gathering.row[at]!),
    column: Uint16Array.from(kept, (at) => gathering.column[at]!),
    texts,
  };
}
