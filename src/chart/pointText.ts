// A value as text: with its unit and states, or why there is none.
import { isMissing, type ObservationStatus } from '../model/observation';
import { formatScaled, type Scale } from '../words/scaleUnit';
import type { Words } from '../words/zh';

/** "3.63 亿元（初步）", or why there is nothing. */
export function pointText(
  point:
    | { readonly value: number | null; readonly status: ObservationStatus | null; readonly how: string | null }
    | undefined,
  scale: Scale,
  words: Words,
): string {
  if (point === undefined || point.value === null) return missingText(point?.status ?? null, words);
  const value = `${formatScaled(point.value, scale, words)} ${scale.unit}`.trim();
  return withMarks(value, stateMarks(point.status, point.how, words), words);
}

/** "3.63 亿元（初步、测算）". */
export function withMarks(value: string, marks: readonly string[], words: Words): string {
  return marks.length === 0 ? value : words.charts.marked(value, marks.join(words.common.listSeparator));
}

export function missingText(status: ObservationStatus | null, words: Words): string {
  return status !== null && isMissing(status) ? words.missing[status] : words.noValue;
}

/** What a reader must know beside a number: a state other than normal, and own calculations. */
export function stateMarks(status: ObservationStatus | null, how: string | null, words: Words): string[] {
  const marks: string[] = [];
  if (status !== null && status !== 'normal' && !isMissing(status)) marks.push(words.statuses[status]);
  if (how === 'recomputed' || how === 'derived') marks.push(words.indicator.recomputed);
  return marks;
}
