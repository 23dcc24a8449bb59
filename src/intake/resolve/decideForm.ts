// Which form a value has, from what the file says and what the indicator is.
// Law: a stock is an end; a full year is a period even when its column says "累计"; the rest is as stated.
import type { Indicator, IndicatorKind } from '../../model/indicator';
import type { ValueForm } from '../../model/observation';
import type { FoundSeries } from '../map/mappedTable';

export interface DecidedForm {
  readonly form: ValueForm;
  /** Nothing in the file says so. */
  readonly assumed: boolean;
}

/** "截至6月底" over a name that nobody described: the state on that day, or the sum up to it. */
export function isEitherUpTo(found: FoundSeries, { kind, origin }: Pick<Indicator, 'kind' | 'origin'>): boolean {
  return found.upTo && found.form === null && origin === 'import' && kind === 'flow' && !isLong(found);
}

/** A year or more: nothing of it is still to come. */
function isLong({ frequency }: FoundSeries): boolean {
  return frequency === 'year' || frequency === 'fiscal' || frequency === 'span';
}

/**
 * | indicator | stated or "截至" | year | shorter period |
 * |---|---|---|---|
 * | stock | any | end | end |
 * | other | cumulative, "截至9月末" | period | cumulative |
 * | other | end | end | end |
 * | other | period, nothing | period | period (assumed when nothing is stated) |
 */
export function decideForm(found: FoundSeries, kind: IndicatorKind): DecidedForm {
  if (kind === 'stock') return { form: 'end', assumed: false };
  if (found.form === 'cumulative' || found.upTo)
    return { form: isLong(found) ? 'period' : 'cumulative', assumed: false };
  if (found.form !== null) return { form: found.form, assumed: false };
  return { form: 'period', assumed: !isLong(found) && kind !== 'ratio' && kind !== 'mean' };
}
