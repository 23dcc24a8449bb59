import { expect, test } from 'vitest';
import { wholenessOf } from '../../src/analysis/wholeness';

test.each([
  [[9, 105, 7], 121, 'whole'],
  [[9, 105], 121, 'differs'],
  [[0.1, 0.2], 0.3, 'whole'],
  [[33.3, 33.3, 33.3], 100, 'rounded'],
  [[30.3, 33.3, 33.3], 100, 'differs'],
  [[34, 33, 32], 100, 'differs'],
  [[5, -1], 4, 'negative'],
  [[5], null, 'noTotal'],
  [[], 3, 'noTotal'],
])('R-1053 parts %j of %j are %s', (parts, total, kind) => {
  expect(wholenessOf(parts, total).kind).toBe(kind);
});
