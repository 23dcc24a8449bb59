// What must be said beside a chart: unit, period and area under its title; states, own calculations and everything
// left out under the drawing. Law: what is not drawn is named.
import type { Words } from '../words/zh';
import type { ChartData } from './chartContent';
import { kindOf } from './chartKinds';

/** Between the facts of one line. */
export const SEPARATOR = ' · ';

/** "连云区 · 2019—2024年 · 单位：亿元 · 短横线为年度目标". */
export function chartSubtitle(data: ChartData, words: Words): string {
  const { caption, unit, marks } = kindOf(data).subtitle(data, words);
  return [...caption, unit === '' ? '' : words.charts.unit(unit), marks].filter((part) => part !== '').join(SEPARATOR);
}

/** Sentences under the drawing, without their full stops; empty when there is nothing to say. */
export function chartNotes(data: ChartData, words: Words): string[] {
  return kindOf(data).notes(data, words);
}

/** Said in a picture whose values are all of the normal state, where the page says nothing. */
export function plainStateNote(data: ChartData, words: Words): string | null {
  const present = kindOf(data)
    .figures(data)
    .filter((figure) => figure.point.value !== null);
  const isPlain =
    present.length > 0 && present.every((figure) => figure.point.status === 'normal' && figure.point.how !== 'derived');
  return isPlain ? words.charts.stateLine(words.statuses.normal) : null;
}
