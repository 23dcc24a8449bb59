// Remarks on a chart, each with its number and the places it speaks of. Law: what is drawn as a number is said in full
// under the drawing, in the table and in the text alternative.
import type { KnownIndex } from '../analysis/known';
import type { Annotation } from '../model/annotation';
import { firstDay, lastDay, type Period } from '../model/period';
import type { ValueForm } from '../model/observation';
import type { Words } from '../words/zh';

export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** 1, 2, 3 … along the axis. */
  readonly number: number;
  /** Positions of the first and the last period that it speaks of. */
  readonly first: number;
  readonly last: number;
}

/** Those that speak of a period shown; a remark on a year speaks of its quarters, one on a month of its year. */
export function placeAnnotations(annotations: readonly Annotation[], periods: readonly Period[]): PlacedAnnotation[] {
  const placed = annotations.flatMap((annotation) => {
    const places = periods.flatMap((period, at) => (speaksOf(annotation, period) ? [at] : []));
    const [first, last] = [places[0], places.at(-1)];
    return first === undefined || last === undefined ? [] : [{ annotation, first, last }];
  });
  return numbered(placed);
}

/** In a year that stands for several each stands over the parts of the newest year that it speaks of. */
export function placeInYears(
  annotations: readonly Annotation[],
  years: readonly (readonly Period[])[],
): PlacedAnnotation[] {
  const newest = [...years].reverse();
  return numbered(
    annotations.flatMap(
      (annotation) =>
        newest
          .map((periods) => placeAnnotations([annotation], periods))
          .find(isAny)
          ?.slice(0, 1) ?? [],
    ),
  );
}

function isAny(placed: readonly PlacedAnnotation[]): boolean {
  return placed.length > 0;
}

function numbered(placed: readonly Omit<PlacedAnnotation, 'number'>[]): PlacedAnnotation[] {
  const sorted = [...placed].sort(
    (left, right) =>
      left.first - right.first || left.last - right.last || (left.annotation.id < right.annotation.id ? -1 : 1),
  );
  return sorted.map((one, at) => ({ ...one, number: at + 1 }));
}

/** Remarks on an indicator in an area. */
export function remarksOn(indicator: string, area: string, { remarks }: KnownIndex): Annotation[] {
  return remarks.annotations.filter((one) => one.indicator === indicator && one.area === area);
}

/** A text alternative and what remarks say. */
export function withRemarks(
  text: string,
  placed: readonly PlacedAnnotation[],
  form: ValueForm,
  words: Words,
  about: NameOfRemark = noName,
): string {
  const notes = annotationNotes(placed, form, words, about).map((note) => `${note}${words.common.sentenceEnd}`);
  return [text, ...notes].join(words.charts.ariaSeparator);
}

/** Whether a remark and a period have a day in common. */
export function speaksOf(annotation: Annotation, period: Period): boolean {
  return firstDay(period) <= lastDay(annotation.to) && lastDay(period) >= firstDay(annotation.from);
}

/** What a remark is about where a chart shows several things; '' where it shows one. */
type NameOfRemark = (annotation: Annotation) => string;

function noName(): string {
  return '';
}

/** "批注1（2020年）：…" for each, "批注1（云山，2020年）：…" among several; in the order of their numbers. */
export function annotationNotes(
  placed: readonly PlacedAnnotation[],
  form: ValueForm,
  words: Words,
  about: NameOfRemark = noName,
): string[] {
  return placed.map(({ annotation, number }) => {
    const named = [about(annotation), annotationTime(annotation, form, words)].filter((part) => part !== '');
    return words.charts.annotation(number, named.join(words.common.clauseSeparator), annotation.text);
  });
}

/** The time that a remark speaks of, as a reader says it. */
export function annotationTime({ from, to }: Annotation, form: ValueForm, words: Words): string {
  return from === to ? words.formatPeriod(from, form) : words.formatRange(from, to, form);
}

/** "云山 ①②": a name and the numbers of its remarks. */
export function nameWithNumbers(name: string, numbers: readonly number[]): string {
  return numbers.length === 0 ? name : `${name} ${numbers.map(circled).join('')}`;
}

/** Of the circled numbers the first, and how many there are. */
const CIRCLED = { first: 0x2460, count: 20 } as const;

function circled(number: number): string {
  return number <= CIRCLED.count ? String.fromCodePoint(CIRCLED.first + number - 1) : `(${number})`;
}

/** What stands beside a row of the table: "1 疫情；2 口径…". */
export function annotationsAt(placed: readonly PlacedAnnotation[], at: number, words: Words): string {
  return placed
    .filter(({ first, last }) => first <= at && at <= last)
    .map(({ number, annotation }) => `${number} ${annotation.text}`)
    .join(words.common.listSeparator);
}
