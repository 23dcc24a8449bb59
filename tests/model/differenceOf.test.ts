import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CHANGE } from '../../src/model/change';
import { applyChangeSet, countChanges, invertChangeSet } from '../../src/model/changeSet';
import { EMPTY_DATASET } from '../../src/model/dataset';
import { differenceOf } from '../../src/model/differenceOf';
import { yearBlock } from './plans';
import { anyDataset } from './entityArbitraries';

describe('the difference of two states', () => {
  test('R-1290 leads from one to the other, what is gone included, and back', () => {
    fc.assert(
      fc.property(anyDataset, anyDataset, (before, after) => {
        const difference = differenceOf(before, after);
        const reached = applyChangeSet(before, difference);
        expect(differenceOf(reached, after)).toEqual(NO_CHANGE);
        expect(countChanges(differenceOf(after, before)).observations).toMatchObject({
          added: countChanges(difference).observations.removed,
          removed: countChanges(difference).observations.added,
        });
        expect(differenceOf(before, applyChangeSet(reached, invertChangeSet(difference)))).toEqual(NO_CHANGE);
      }),
    );
  });

  test('R-1290 of a state and itself is nothing', () => {
    fc.assert(
      fc.property(anyDataset, (state) => {
        expect(differenceOf(state, state)).toEqual(NO_CHANGE);
      }),
    );
  });

  test('R-1290 counts values that came, were revised and went', () => {
    const before = {
      ...EMPTY_DATASET,
      blocks: [yearBlock('QY01', { 2021: 27, 2022: 30 }), yearBlock('RC01', { 2022: 1 })],
    };
    const after = { ...EMPTY_DATASET, blocks: [yearBlock('QY01', { 2022: 34, 2023: 43 })] };
    expect(countChanges(differenceOf(before, after)).observations).toEqual({
      added: 1,
      revised: 1,
      removed: 2,
      unchanged: 0,
    });
  });
});
