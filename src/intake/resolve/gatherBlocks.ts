// Sorts the entries of all tables into one block an indicator, column by column, without an object an entry.
// Law: every entry of a placed series is in exactly one block, or was dropped as a repetition or a named conflict.
import { buildBlock } from '../../model/buildBlock';
import type { Block, SourceReference } from '../../model/block';
import { PENDING_IMPORT } from '../../model/numberChangeSet';
import type { MappedTable } from '../map/mappedTable';
import { gather } from './gathering';
import type { Gathering } from './gathering';
import type { PlannedSeries } from './seriesPlan';
import { settleAcross } from './settleAcross';
import type { AcrossConflict, CellPlace } from './settleAcross';
import { Shelves } from './shelves';
import { PeriodDictionary, sortTable } from './sortTable';

export interface GatheredBlocks {
  readonly blocks: readonly Block[];
  /** Dropped because another table says the same. */
  readonly same: number;
  /** Gaps dropped because another cell has the value. */
  readonly gaps: readonly CellPlace[];
  readonly conflicts: readonly AcrossConflict[];
}

/** `planned[t][s]` is where series s of table t goes; null leaves it out. */
export function gatherBlocks(
  tables: readonly MappedTable[],
  planned: readonly (readonly (PlannedSeries | null)[])[],
): GatheredBlocks {
  const shelves = new Shelves();
  const periods = new PeriodDictionary();
  const sorted = tables.map((table, t) => sortTable(table, planned[t]!, shelves, periods));
  const sources = tables.map((_, table): SourceReference => ({ import: PENDING_IMPORT, table }));
  const blocks: Block[] = [];
  const gaps: CellPlace[] = [];
  const conflicts: AcrossConflict[] = [];
  let same = 0;
  shelves.list.forEach((shelf, position) => {
    const gathering = gather(shelf, position, sorted);
    const settled = shelf.shared
      ? settleAcross(gathering, periods.list, tables)
      : { gathering, same: 0, gaps: [], conflicts: [] };
    same += settled.same;
    for (const gap of settled.gaps) gaps.push(gap);
    conflicts.push(...settled.conflicts);
    if (settled.gathering.count > 0) blocks.push(toBlock(settled.gathering, periods.list, sources));
  });
  return { blocks, same, gaps, conflicts };
}

function toBlock(gathering: Gathering, periods: readonly string[], sources: readonly SourceReference[]): Block {
  const { indicator, keys, count, seriesOf, period, value, status, source, row, column, texts } = gathering;
  const cells = { value, status, source, row, column, texts };
  return buildBlock({ indicator, series: keys, periods, sources, count, seriesOf, period, cells });
}
