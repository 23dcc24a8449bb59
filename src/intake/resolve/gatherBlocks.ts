// Sorts the entries of all tables into one block an indicator, in one pass over columns.
// Law: every entry of a placed series is in exactly one block, or was dropped as a repetition or a named conflict.
import { buildBlock } from '../../model/buildBlock';
import type { Block, SourceReference } from '../../model/block';
import { PENDING_IMPORT } from '../../model/numberChangeSet';
import { seriesId } from '../../model/series';
import type { SeriesKey } from '../../model/series';
import { shiftDecimal } from '../map/shiftDecimal';
import type { MappedTable } from '../map/mappedTable';
import type { PlannedSeries } from './seriesPlan';
import { settleAcross } from './settleAcross';
import type { AcrossConflict } from './settleAcross';

/** Columns of one indicator while they fill. */
export interface Gathering {
  readonly indicator: string;
  readonly keys: SeriesKey[];
  /** True when two series of the files are the same stored series: only then can a key come twice. */
  shared: boolean;
  count: number;
  seriesOf: Uint32Array;
  period: Uint32Array;
  value: Float64Array;
  status: Uint8Array;
  source: Uint32Array;
  row: Uint32Array;
  column: Uint16Array;
  readonly texts: Record<number, string>;
}

export interface GatheredBlocks {
  readonly blocks: readonly Block[];
  /** Dropped because another table says the same. */
  readonly same: number;
  readonly conflicts: readonly AcrossConflict[];
}

/** `planned[t][s]` is where series s of table t goes; null leaves it out. */
export function gatherBlocks(
  tables: readonly MappedTable[],
  planned: readonly (readonly (PlannedSeries | null)[])[],
): GatheredBlocks {
  const shelves = new Shelves();
  const targets = planned.map((series) => series.map((one) => (one === null ? null : shelves.place(one))));
  tables.forEach((table, t) => countEntries(table, targets[t]!));
  for (const gathering of shelves.gatherings.values()) allocate(gathering);
  const positionOf = new Map<string, number>();
  tables.forEach((table, t) => fill(table, t, targets[t]!, planned[t]!, positionOf));
  const periods = [...positionOf.keys()];
  const sources = tables.map((_, table): SourceReference => ({ import: PENDING_IMPORT, table }));
  const blocks: Block[] = [];
  const conflicts: AcrossConflict[] = [];
  let same = 0;
  for (const gathering of shelves.gatherings.values()) {
    const settled = gathering.shared ? settleAcross(gathering, periods, tables) : { gathering, same: 0, conflicts: [] };
    same += settled.same;
    conflicts.push(...settled.conflicts);
    if (settled.gathering.count > 0) blocks.push(toBlock(settled.gathering, periods, sources));
  }
  return { blocks, same, conflicts };
}

interface Shelf {
  readonly gathering: Gathering;
  readonly series: number;
}

class Shelves {
  readonly gatherings = new Map<string, Gathering>();
  readonly #shelfOfId = new Map<string, Shelf>();

  place({ indicator, key }: PlannedSeries): Shelf {
    const id = `${indicator.code}\n${seriesId(key)}`;
    const known = this.#shelfOfId.get(id);
    if (known !== undefined) {
      known.gathering.shared = true;
      return known;
    }
    const gathering = this.#gatheringOf(indicator.code);
    const shelf = { gathering, series: gathering.keys.push(key) - 1 };
    this.#shelfOfId.set(id, shelf);
    return shelf;
  }

  #gatheringOf(indicator: string): Gathering {
    let gathering = this.gatherings.get(indicator);
    if (gathering === undefined) {
      gathering = { indicator, keys: [], shared: false, count: 0, ...columns(0), texts: {} };
      this.gatherings.set(indicator, gathering);
    }
    return gathering;
  }
}

function columns(length: number) {
  return {
    seriesOf: new Uint32Array(length),
    period: new Uint32Array(length),
    value: new Float64Array(length),
    status: new Uint8Array(length),
    source: new Uint32Array(length),
    row: new Uint32Array(length),
    column: new Uint16Array(length),
  };
}

function countEntries({ entries, series }: MappedTable, shelves: readonly (Shelf | null)[]): void {
  const counts = new Uint32Array(series.length);
  for (let at = 0; at < entries.count; at += 1) counts[entries.seriesOf[at]!]! += 1;
  shelves.forEach((shelf, index) => {
    if (shelf !== null) shelf.gathering.count += counts[index]!;
  });
}

function allocate(gathering: Gathering): void {
  Object.assign(gathering, columns(gathering.count));
  gathering.count = 0;
}

function fill(
  { entries, periods }: MappedTable,
  table: number,
  shelves: readonly (Shelf | null)[],
  planned: readonly (PlannedSeries | null)[],
  positionOf: Map<string, number>,
): void {
  for (const period of periods) if (!positionOf.has(period)) positionOf.set(period, positionOf.size);
  const periodOf = periods.map((period) => positionOf.get(period)!);
  for (let at = 0; at < entries.count; at += 1) {
    const found = entries.seriesOf[at]!;
    const shelf = shelves[found]!;
    if (shelf === null) continue;
    const { gathering } = shelf;
    const to = gathering.count++;
    const shift = planned[found]!.shift;
    const value = entries.value[at]!;
    gathering.seriesOf[to] = shelf.series;
    gathering.period[to] = periodOf[entries.period[at]!]!;
    gathering.value[to] = shift === 0 ? value : shiftDecimal(value, shift);
    gathering.status[to] = entries.status[at]!;
    gathering.source[to] = table;
    gathering.row[to] = entries.row[at]!;
    gathering.column[to] = entries.column[at]!;
    const text = entries.texts[at] ?? (shift !== 0 && !Number.isNaN(value) ? String(value) : undefined);
    if (text !== undefined) gathering.texts[to] = text;
  }
}

function toBlock(gathering: Gathering, periods: readonly string[], sources: readonly SourceReference[]): Block {
  const { indicator, keys, count, seriesOf, period, value, status, source, row, column, texts } = gathering;
  const cells = { value, status, source, row, column, texts };
  return buildBlock({ indicator, series: keys, periods, sources, count, seriesOf, period, cells });
}
