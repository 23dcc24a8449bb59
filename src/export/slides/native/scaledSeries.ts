// Values of a chart on its scale, and how the points of a series look. Law: moved by powers of ten, never rounded.
import type { ChartPoint } from '../../../chart/chartPoint';
import { lookOf } from '../../../chart/pointLook';
import { shiftDecimal } from '../../../model/rounding';
import type { Scale } from '../../../words/scaleUnit';
import type { Ink } from '../ink';
import type { NativeSeries, PointDress, PointLabel } from '../nativeChart';

type Value = number | null | undefined;

export function onScale(value: Value, scale: Scale): number | null {
  return value === null || value === undefined ? null : shiftDecimal(value, -scale.shift);
}

/** Points that are not firm are hollow; a line does not lead to the first value under another definition. */
export function softPoints(points: readonly Pick<ChartPoint, 'status'>[], color: Ink): PointDress[] {
  return points.flatMap(({ status }, at) => {
    const isHollow = lookOf(status) !== 'firm';
    const isBreak = status === 'break' && at > 0;
    return isHollow || isBreak ? [{ at, color, isHollow, isBreak }] : [];
  });
}

export function lineSeries(
  name: string,
  values: NativeSeries['values'],
  isStrong: boolean,
  more: Partial<NativeSeries> = {},
): NativeSeries {
  const color = isStrong ? 'actual' : 'context';
  return { name, values, draw: 'line', color, dash: 'solid', isStrong, points: [], labels: [], ...more };
}

export function valueLabel(at: number, place: PointLabel['place'], isStrong: boolean): PointLabel {
  return { at, place, withName: false, isStrong, color: 'text' };
}

/** Name and value at the end of a line. */
export function endLabel(at: number, isStrong: boolean): PointLabel {
  const color = isStrong ? 'actual' : 'muted';
  return { at, place: 'r', withName: true, isStrong, color };
}

export function presentOf(values: readonly (number | null)[]): number[] {
  return values.filter((value): value is number => value !== null);
}
