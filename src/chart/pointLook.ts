// How firm a value looks. Law: what is not firm is hollow, what is only expected is dashed too; the words stand in the
// legend and in the table, so no look has to be guessed.
import type { ObservationStatus } from '../model/observation';
import type { Words } from '../words/zh';
import type { ChartPoint } from './chartPoint';

/** firm: filled. soft: hollow, as it may still change. expected: hollow and dashed, as it has not happened. */
export type PointLook = 'firm' | 'soft' | 'expected';

const SOFT: readonly (ObservationStatus | null)[] = ['preliminary', 'estimated', 'unreliable'];

export function lookOf(status: ObservationStatus | null): PointLook {
  if (status === 'forecast') return 'expected';
  return SOFT.includes(status) ? 'soft' : 'firm';
}

/** Positions of the first values under a new definition, where lines are broken. */
export function breaksOf(points: readonly ChartPoint[]): number[] {
  return points.flatMap(({ status }, at) => (status === 'break' && at > 0 ? [at] : []));
}

/** "空心：初步、预计，虚线：预计": the looks that occur; '' where all is firm. */
export function lookLegend(points: readonly ChartPoint[], words: Words): string {
  const statuses = points.flatMap(({ value, status }) => (value === null || status === null ? [] : [status]));
  const hollow = [...new Set(statuses)].filter((status) => lookOf(status) !== 'firm');
  const names = hollow.flatMap((status) => (status in words.statuses ? [words.statuses[status as 'forecast']] : []));
  if (names.length === 0) return '';
  const marks = [words.charts.hollow(names.join(words.common.listSeparator))];
  if (hollow.includes('forecast')) marks.push(words.charts.dashed(words.statuses.forecast));
  return marks.join(words.charts.markSeparator);
}
