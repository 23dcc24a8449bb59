import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/model/block';
import { diffBlock } from '../../src/model/blockChange';
import { type ObservationStatus, STATUSES } from '../../src/model/observation';
import { countUnexplained } from '../../src/model/revisionReason';
import { yearBlock } from './plans';

function block(value: number, status: ObservationStatus): Block {
  const plain = yearBlock('QY01', { 2023: 1 });
  const code = Uint8Array.of(STATUSES.indexOf(status) + 1);
  return { ...plain, cells: { ...plain.cells, value: Float64Array.of(value), status: code } };
}

function unexplained(before: Block, after: Block): number {
  const { change } = diffBlock(before, after);
  return countUnexplained(change === null ? [] : [change]);
}

describe('changing a published value', () => {
  test.each(['normal', 'final', 'revised', 'break'] as const)('R-733 what stood as %s needs a reason', (status) => {
    expect(unexplained(block(34, status), block(35, 'normal'))).toBe(1);
  });

  test.each(['preliminary', 'estimated', 'forecast'] as const)('R-733 what stood as %s needs none', (status) => {
    expect(unexplained(block(34, status), block(35, 'final'))).toBe(0);
  });

  test('R-733 a value that calls itself revised has said why; another state of the same value changes nothing', () => {
    expect(unexplained(block(34, 'normal'), block(35, 'revised'))).toBe(0);
    expect(unexplained(block(34, 'normal'), block(34, 'final'))).toBe(0);
  });

  test('R-733 a published value that goes missing needs a reason, a missing one that comes does not', () => {
    expect(unexplained(block(34, 'normal'), block(Number.NaN, 'suppressed'))).toBe(1);
    expect(unexplained(block(Number.NaN, 'notPublished'), block(34, 'normal'))).toBe(0);
  });
});
