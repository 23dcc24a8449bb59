// Labels along the time axis: parts of a year with the year below the first of them; where there is no room for all,
// whole years first, then every second, third … one.
import type { ValueForm } from '../model/observation';
import { frequencyOf, type Period, yearOf } from '../model/period';
import type { Words } from '../words/zh';
import { blockWidth } from './textWidth';

const GAP = 8;

/** One label a period, '' where none is shown. `band` is the width of a period in px. */
export function periodLabels(
  periods: readonly Period[],
  form: ValueForm,
  band: number,
  fontSize: number,
  words: Words,
): string[] {
  const full = periods.map((one, at) => fullLabel(one, periods[at - 1], form, words));
  const widest = Math.max(0, ...full.map((label) => blockWidth(label, fontSize)));
  if (widest + GAP <= band || periods.length <= 1) return full;
  const years = periods.map((one, at) => yearLabel(one, periods[at - 1], words));
  const first = years.some((label) => label === '') ? years : full;
  return thinLabels(first, band, fontSize);
}

function fullLabel(one: Period, before: Period | undefined, form: ValueForm, words: Words): string {
  const part = words.formatPart(one, form);
  if (part === null) return plainYear(one, words);
  return `${part}\n${yearLabel(one, before, words)}`.trimEnd();
}

function yearLabel(one: Period, before: Period | undefined, words: Words): string {
  if (before !== undefined && yearOf(before) === yearOf(one)) return '';
  return words.formatPart(one, 'period') === null ? plainYear(one, words) : words.formatYear(yearOf(one));
}

/** "2023" alone: the axis needs no 年 under every tick. */
function plainYear(one: Period, words: Words): string {
  return frequencyOf(one) === 'year' ? one : words.formatPeriod(one, 'period');
}

/** Keeps every n-th of the labels that are there, counted so that the last one stays. */
export function thinLabels(labels: readonly string[], band: number, fontSize: number): string[] {
  const places = labels.flatMap((label, at) => (label === '' ? [] : [at]));
  const widest = Math.max(0, ...labels.map((label) => blockWidth(label, fontSize)));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const apart = places.length < 2 ? band : ((last - first) / (places.length - 1)) * band;
  const every = Math.max(1, Math.ceil((widest + GAP) / apart));
  const kept = new Set(places.filter((_, at) => (places.length - 1 - at) % every === 0));
  return labels.map((label, at) => (kept.has(at) ? label : ''));
}
