// Counts of one or two persons, which point at them (practice: small numbers, 7.1), taken out of a block.
// Law: they stand as suppressed, never as 0 and never as absent; nothing else of the block changes but the texts of its
// cells, which can say the number again.
import type { Block } from '../../model/block';
import { countsPersons, isFewPersons } from '../../model/fewPersons';
import { STATUSES } from '../../model/observation';

const SUPPRESSED = STATUSES.indexOf('suppressed') + 1;

export interface OpenBlock {
  readonly block: Block;
  readonly smallCounts: number;
  readonly texts: number;
}

export function withoutSmallCounts(block: Block): OpenBlock {
  const { cells } = block;
  const value = cells.value.slice();
  const status = cells.status.slice();
  let smallCounts = 0;
  for (const [s, { unit }] of block.series.entries()) {
    if (!countsPersons(unit)) continue;
    for (let i = block.offsets[s] as number; i < (block.offsets[s + 1] as number); i += 1) {
      if (!isFewPersons(value[i] as number, unit)) continue;
      value[i] = Number.NaN;
      status[i] = SUPPRESSED;
      smallCounts += 1;
    }
  }
  const open = { ...block, cells: { ...cells, value, status, texts: {} } };
  return { block: open, smallCounts, texts: Object.keys(cells.texts).length };
}
