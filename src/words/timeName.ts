// A time as figures of it are named: a year is itself, a part of one is the stretch from January to its end.
import type { ValueForm } from '../model/observation';
import { frequencyOf, type Period } from '../model/period';
import type { Words } from './zh';

/** The form in which figures of a time are read side by side. */
export function timeForm(period: Period): ValueForm {
  return frequencyOf(period) === 'year' ? 'period' : 'cumulative';
}

/** "2023年", "2024年1—9月". */
export function timeName(period: Period, words: Words): string {
  return words.formatPeriod(period, timeForm(period));
}
