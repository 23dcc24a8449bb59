// Form of a value as a form column names it ("本年累计", "期末", "当季").
import type { ValueForm } from '../../model/observation';
import { foldText } from '../notation/cleanText';

const FORMS: readonly (readonly [RegExp, ValueForm])[] = [
  [/累计|cumulative|year to date|^ytd$/, 'cumulative'],
  [/[期年季月]末|[期年季月]底|时点|存量|end of period|period end|^end$|stock/, 'end'],
  [/当[季月年期]|本[季月期]|单[季月]|period|^全年$/, 'period'],
];

/** Null when the label names none. */
export function formOfLabel(label: string): ValueForm | null {
  const folded = foldText(label).toLowerCase();
  return FORMS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
