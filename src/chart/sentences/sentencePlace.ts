// The place that an edited sentence stands in, as the key it is kept under. Law: one place a language; what is edited
// in one language says nothing in the other.
import type { EditedSentence } from '../../model/sentence';
import type { Period } from '../../model/period';
import type { Words } from '../../words/zh';

export type Language = EditedSentence['language'];

export function languageOf({ locale }: Pick<Words, 'locale'>): Language {
  return locale.startsWith('zh') ? 'zh' : 'en';
}

/** A sentence of the page of texts: of a template or an indicator, in an area, about a time. */
export function sentencePlace(area: string, period: Period, what: string, language: Language): string {
  return ['sentence', area, period, what, language].join('/');
}

/** The title of a chart of an indicator in an area; `view` tells its charts apart. */
export function titlePlace(area: string, code: string, view: string, language: Language): string {
  return ['title', area, code, view, language].join('/');
}

/**
 * A paragraph of a report. Sentences of templates ("report/talent") stand on the page of texts too, so that they are
 * reworded once for both.
 */
export function reportPlace(area: string, period: Period, what: string, language: Language): string {
  return what.startsWith('report/')
    ? sentencePlace(area, period, what, language)
    : ['paragraph', area, period, what, language].join('/');
}

/** Edited sentences of an area and time for which nothing is generated any more. */
export function orphanedSentences(
  edited: readonly EditedSentence[],
  area: string,
  period: Period,
  language: Language,
  generated: ReadonlySet<string>,
): EditedSentence[] {
  const start = `${['sentence', area, period].join('/')}/`;
  return edited.filter((one) => one.id.startsWith(start) && one.language === language && !generated.has(one.id));
}
