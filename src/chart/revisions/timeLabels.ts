// Which times of an axis are written: the last, the first and others where there is room and the text
// differs. Days; within one day the clock too.
import { textWidth } from '../textWidth';

export interface TimeLabels {
  readonly times: readonly number[];
  readonly textOf: (clockMs: number) => string;
}

/** `times` ascending, in ms of a clock as if it showed UTC; `width` of the axis in px. */
export function timeLabels(times: readonly number[], width: number, fontSize: number): TimeLabels {
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const textOf = dayText(first) === dayText(last) ? stampText : dayText;
  const needed = textWidth(`${textOf(first)}  `, fontSize);
  const placeOf = (clockMs: number): number => ((clockMs - first) / Math.max(1, last - first)) * width;
  const kept: number[] = [];
  for (const one of new Set([last, first, ...times])) {
    const isApart = kept.every((other) => Math.abs(placeOf(other) - placeOf(one)) >= needed);
    if (isApart && kept.every((other) => textOf(other) !== textOf(one))) kept.push(one);
  }
  return { times: kept.sort((left, right) => left - right), textOf };
}

/** "2024-01-10 09:12". */
export function stampText(clockMs: number): string {
  return new Date(clockMs).toISOString().slice(0, 16).replace('T', ' ');
}

function dayText(clockMs: number): string {
  return stampText(clockMs).slice(0, 10);
}
