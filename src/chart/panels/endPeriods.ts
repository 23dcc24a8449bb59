// What stands at both ends of a small time axis: years alone as years, parts of a year in full.
import type { ValueForm } from '../../model/observation';
import { frequencyOf, type Period } from '../../model/period';
import type { Words } from '../../words/zh';

export function endPeriods(periods: readonly Period[], form: ValueForm, words: Words): readonly [string, string] {
  const [first, last] = [periods[0], periods.at(-1)];
  const textOf = (one: Period): string => (frequencyOf(one) === 'year' ? one : words.formatPeriod(one, form));
  if (first === undefined || last === undefined || first === last) return ['', last === undefined ? '' : textOf(last)];
  return [textOf(first), textOf(last)];
}
