// Points of a line as [position, value]. Cumulative values start anew each January, and a series may break: a point
// without a value before the new beginning keeps the lines apart within one series.
import { type Period, yearOf } from '../../model/period';

/** Position of the period, and its value or '-' where the line is broken. */
export type LinePoint = readonly [number, number | '-'];

export function linePoints(
  periods: readonly Period[],
  values: readonly (number | null)[],
  startsAnew: boolean,
  breaks: readonly number[] = [],
): LinePoint[] {
  return values.flatMap((value, at): LinePoint[] => {
    const [before, period] = [periods[at - 1], periods[at]];
    const point: LinePoint = [at, value ?? '-'];
    const isNewYear = before !== undefined && period !== undefined && yearOf(before) !== yearOf(period);
    return (startsAnew && isNewYear) || breaks.includes(at) ? [[at, '-'], point] : [point];
  });
}
