// How much of a target should be there on a day (计划进度), as a share of 1.
// linear: equal months from the period's first day to the due date, days within a month in proportion (序时进度).
// points: straight between them. yearEnd: nothing before the due date.
// quarters: what was due at the last quarter end that has passed; nothing is due before the first.
import { firstDay, type IsoDate, lastDay } from '../model/period';
import type { CurvePoint, Target } from '../model/target';
import { daysBetween, monthsUntil } from './calendar';

/** Planned share at the end of a day: 0 before the period, 1 from the due date on. */
export function plannedShare(target: Target, asOf: IsoDate): number {
  if (asOf >= target.due) return 1;
  if (asOf < firstDay(target.period)) return 0;
  switch (target.curve.kind) {
    case 'linear':
      return linearShare(target, asOf);
    case 'quarters':
      return milestoneShare(target, target.curve.shares, asOf);
    case 'yearEnd':
      return 0;
    case 'points':
      return shareBetween(target, target.curve.points, asOf);
    case 'pastYears':
      throw new Error(`the curve of ${target.id} must be read from earlier years first`);
  }
}

function linearShare(target: Target, asOf: IsoDate): number {
  const start = firstDay(target.period);
  const end = target.due > start ? target.due : lastDay(target.period);
  return Math.min(1, monthsUntil(start, asOf) / monthsUntil(start, end));
}

/** Straight between the points; from nothing on the day before the period to all on the due date. */
function shareBetween(target: Target, points: readonly CurvePoint[], asOf: IsoDate): number {
  const start = firstDay(target.period);
  const course = [...points].sort((left, right) => (left.day < right.day ? -1 : 1));
  let before = { days: 0, share: 0 };
  for (const point of [...course, { day: target.due, share: 1 }]) {
    const days = daysBetween(start, point.day) + 1;
    const passed = daysBetween(start, asOf) + 1;
    if (passed <= days) {
      const part = days === before.days ? 1 : (passed - before.days) / (days - before.days);
      return before.share + (point.share - before.share) * part;
    }
    before = { days, share: point.share };
  }
  return 1;
}

/** Quarters of the period: of the year for yearly targets, fourths of the stretch for spans of years. */
function milestoneShare(target: Target, shares: readonly number[], asOf: IsoDate): number {
  const start = firstDay(target.period);
  const whole = monthsUntil(start, lastDay(target.period));
  const passed = Math.floor((monthsUntil(start, asOf) / whole) * 4 + 1e-9);
  return passed === 0 ? 0 : (shares[Math.min(passed, 4) - 1] ?? 1);
}
