// A number of last year's report looked up in the workspace: by its value and unit, and by the name of the indicator in
// the words around it. Law: of several that fit equally none is taken.
import type { TemplateSource } from '../../../analysis/sentences/fillTemplate';
import type { SentenceFigure } from '../../../analysis/sentences/sentence';
import type { Indicator } from '../../../model/indicator';
import { calendarYear, yearOf } from '../../../model/period';
import { roundHalfAway } from '../../../model/rounding';
import { convertUnit } from '../../../model/unit';
import { nameOf } from '../../../words/nameOf';
import type { ReportDesk } from '../reportDesk';

export interface StatedNumber {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  /** The clause that it stands in. */
  readonly around: string;
}

export type FoundFigure =
  | { readonly kind: 'found'; readonly indicator: Indicator; readonly now: SentenceFigure | null }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'several'; readonly names: readonly string[] };

export type FigureFinder = (stated: StatedNumber) => FoundFigure;

/** A name that shares fewer characters with the words around says nothing. */
const LEAST_SHARED = 3;

export function figureFinder(source: TemplateSource, { asked, words, period }: ReportDesk): FigureFinder {
  const before = calendarYear(yearOf(period) - 1);
  const known = asked.index.known.indicators.flatMap((indicator) => {
    const figure = source.figureOf(indicator.code, before);
    return figure === null ? [] : [{ indicator, figure }];
  });
  return (stated) => {
    const fitting = known.filter(({ figure }) => isSame(figure, stated));
    const scored = fitting.map(({ indicator }) => ({ indicator, shared: sharedWith(indicator, stated.around) }));
    const most = Math.max(0, ...scored.map(({ shared }) => shared));
    const best = scored.filter(({ shared }) => shared === most);
    const [only] = best;
    if (only === undefined || most < LEAST_SHARED) return { kind: 'unknown' };
    if (best.length > 1) return { kind: 'several', names: best.map(({ indicator }) => nameOf(indicator, words)) };
    return { kind: 'found', indicator: only.indicator, now: source.figureOf(only.indicator.code, period) };
  };
}

function isSame({ value, unit }: SentenceFigure, stated: StatedNumber): boolean {
  const converted = convertUnit(value, unit, stated.unit);
  return converted !== null && roundHalfAway(converted, stated.decimals) === stated.value;
}

/** Length of the longest part that a name of the indicator has in common with a text. */
function sharedWith({ name, nameEn, aliases }: Indicator, text: string): number {
  const names = [name, ...(nameEn === null ? [] : [nameEn]), ...aliases];
  return Math.max(...names.map((one) => longestShared(one.toLowerCase(), text.toLowerCase())));
}

function longestShared(name: string, text: string): number {
  let longest = 0;
  for (let from = 0; from + longest < name.length; from += 1) {
    while (from + longest < name.length && text.includes(name.slice(from, from + longest + 1))) longest += 1;
  }
  return longest;
}
