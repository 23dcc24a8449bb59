// What keeps a drafted rule from being saved: the first thing that is missing, for one plain sentence.
import type { RowCondition, RowRule } from '../../model/derivationRule';

export type RuleFault =
  | { readonly kind: 'unit' | 'field' | 'years' }
  /** Position of the condition, from 1. */
  | { readonly kind: 'texts'; readonly at: number };

const MOST_YEARS = 99;

export function ruleFault({ unit, measure, where, timing }: RowRule): RuleFault | null {
  if (unit.trim() === '') return { kind: 'unit' };
  if ((measure.kind === 'sum' || measure.kind === 'mean') && measure.field === '') return { kind: 'field' };
  if (where.some(({ field }) => field === '')) return { kind: 'field' };
  const without = where.findIndex(lacksTexts);
  if (without >= 0) return { kind: 'texts', at: without + 1 };
  const terms = timing.kind === 'event' ? [] : timing.validity.until;
  const isOdd = terms.some((end) => end.kind === 'anniversary' && !isYears(end.years));
  return isOdd ? { kind: 'years' } : null;
}

function lacksTexts(condition: RowCondition): boolean {
  return 'texts' in condition && condition.texts.every((text) => text.trim() === '');
}

function isYears(years: number): boolean {
  return Number.isInteger(years) && years >= 1 && years <= MOST_YEARS;
}
