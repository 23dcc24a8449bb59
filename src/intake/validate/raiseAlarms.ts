// What a person should look at although every cell is in order: values against time, against what is stored, against sums.
// Law: an alarm names the cell and what it was compared with; it never changes or drops a value.
import { alignFrames } from '../../model/alignFrames';
import type { Area } from '../../model/area';
import type { Block } from '../../model/block';
import type { Dataset } from '../../model/dataset';
import type { Indicator } from '../../model/indicator';
import type { Issue } from '../../model/issue';
import type { MappedTable } from '../map/mappedTable';
import { Alarms } from './alarms';
import { findBrokenTotals } from './brokenTotals';
import { ShiftedColumns } from './shiftedColumns';
import { validateSeries } from './validateSeries';

const NOTHING = { series: [], offsets: new Uint32Array(1), periods: [], period: new Uint32Array(0) };

export function raiseAlarms(blocks: readonly Block[], known: Dataset, tables: readonly MappedTable[]): Issue[] {
  const stored = new Map(known.blocks.map((block) => [block.indicator, block]));
  const kinds = new Map(
    known.indicators.map((indicator): [string, Indicator['kind']] => [indicator.code, indicator.kind]),
  );
  const parents = new Map(known.areas.flatMap(({ code, parent }: Area) => (parent === null ? [] : [[code, parent]])));
  const alarms = new Alarms(tables);
  const columns = new ShiftedColumns();
  for (const block of blocks) {
    const before = stored.get(block.indicator) ?? null;
    const union = alignFrames(before ?? NOTHING, block);
    validateSeries(block, before, union, alarms);
    if (before === null) continue;
    columns.add(block, before, union);
    findBrokenTotals(block, before, union, { kind: kinds.get(block.indicator) ?? 'ratio', parents }, alarms);
  }
  columns.finish(alarms);
  return alarms.finish();
}
