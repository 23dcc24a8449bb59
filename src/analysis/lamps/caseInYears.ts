// A lamp's case as published progress measures take it: time in years since the target's first day, parts by their days.
import { firstDay, type IsoDate } from '../../model/period';
import { monthsUntil } from '../calendar';
import type { ProgressCase } from '../progress/progressCase';
import type { LampCase } from './lampCase';

export function caseInYears(
  { target, actual, valueOn }: Pick<LampCase, 'target' | 'actual' | 'valueOn'>,
  base: number,
): ProgressCase {
  const start = firstDay(target.period);
  return {
    baseYear: 0,
    base,
    currentYear: yearsBetween(start, valueOn),
    current: actual,
    target: target.value,
    targetYear: yearsBetween(start, target.due),
    direction: target.operator === '<=' ? 'down' : 'up',
    limit: null,
  };
}

function yearsBetween(start: IsoDate, day: IsoDate): number {
  return day < start ? 0 : monthsUntil(start, day) / 12;
}
