import { expect, it } from 'vitest';
import { mergeProgress } from '../../../src/intake/resolve/mergeProgress';
import { isoDate } from '../../../src/model/period';
import { PROGRESS_ADDITIONS, type TaskProgress } from '../../../src/model/task';

const report = (asOf: string, value: number, note: string | null = null): TaskProgress => ({
  ...PROGRESS_ADDITIONS,
  asOf: isoDate(asOf),
  value,
  missing: null,
  doneOn: null,
  note,
});

const june = report('2024-06-30', 10);
const [first, corrected, later] = [report('2024-09-30', 20), report('2024-09-30', 21), report('2024-10-31', 30)];

it('R-1171 a list imported again keeps the reports of a day that was corrected, and adds what it says otherwise', () => {
  const stored = [june, first, corrected, later];
  const again = mergeProgress(stored, first, []);
  expect(again).toEqual([june, first, corrected, first, later]);
  expect(mergeProgress(again, first, [])).toBe(again);
  expect(mergeProgress(stored, corrected, [])).toBe(stored);
});

it('R-1171 a day with one report takes what the list says of it, and another day comes in its order', () => {
  const noted = report('2024-09-30', 20, '正常');
  expect(mergeProgress([june, first], noted, [])).toEqual([june, noted]);
  expect(mergeProgress([june, noted], { ...first, value: 22 }, ['note'])).toEqual([june, { ...noted, value: 22 }]);
  expect(mergeProgress([june, later], first, [])).toEqual([june, first, later]);
});
