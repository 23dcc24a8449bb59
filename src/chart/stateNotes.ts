// Sentences about the states of what is drawn, and about what is left out. Law: what is not drawn is named.
import { isMissing, type PresentStatus } from '../model/observation';
import type { Words } from '../words/zh';
import type { ChartPoint } from './chartPoint';
import { shortNames } from './shortNames';

const MOST_NAMES = 4;

/** A point and what a note calls it. */
export interface NamedPoint {
  readonly name: string;
  readonly point: Pick<ChartPoint, 'value' | 'status' | 'how'>;
}

/** "数据状态：初步（2023年）" for each state that is not normal, and whether values are own calculations. */
export function stateNotes(points: readonly NamedPoint[], words: Words): string[] {
  const states = new Map<PresentStatus, string[]>();
  for (const { name, point } of points) {
    const { value, status } = point;
    if (value === null || status === null || status === 'normal' || isMissing(status)) continue;
    states.set(status, [...(states.get(status) ?? []), name]);
  }
  const isRecomputed = points.some(({ point }) => point.value !== null && point.how === 'recomputed');
  const derived = points.filter(({ point }) => point.value !== null && point.how === 'derived');
  return [
    ...[...states].map(([status, names]) =>
      words.charts.stateLine(words.charts.notDrawn(words.statuses[status], shortNames(names, MOST_NAMES, words))),
    ),
    ...(isRecomputed ? [words.charts.recomputedNote] : []),
    ...namesNote(
      derived.map(({ name }) => name),
      words.charts.derivedNote,
      words,
    ),
  ];
}

/** A sentence about names; none where there are no names. */
export function namesNote(names: readonly string[], sentence: (names: string) => string, words: Words): string[] {
  return names.length === 0 ? [] : [sentence(shortNames(names, MOST_NAMES, words))];
}
