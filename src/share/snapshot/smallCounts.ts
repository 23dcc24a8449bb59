// Counts of one or two persons, which point at them (practice: small numbers, 7.1), taken out of a block.
// Law: they stand as suppressed, never as 0 and never as absent; nothing else of the block changes but the texts of its
// cells, which can say the number again.
import type { Block } from '../../model/block';
import { STATUSES } from '../../model/observation';

const FEWEST_PERSONS = 3;

/** Units that count persons, as units are written once they are normalised. */
const PERSONS: ReadonlySet<string> = new Set(['人', '名', '人次']);

const SUPPRESSED = STATUSES.indexOf('suppressed') + 1;

/** True for a count of persons that is not 0 and too small to be shown. */
export function isSmallCount(value: number, unit: string): boolean {
  return PERSONS.has(unit) && value > 0 && value < FEWEST_PERSONS;
}

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
    for (let i = block.offsets[s] as number; i < (block.offsets[s + 1] as number); i += 1) {
      if (!isSmallCount(value[i] as number, unit)) continue;
      value[i] = Number.NaN;
      status[i] = SUPPRESSED;
      smallCounts += 1;
    }
  }
  const open = { ...block, cells: { ...cells, value, status, texts: {} } };
  return { block: open, smallCounts, texts: Object.keys(cells.texts).length };
}
