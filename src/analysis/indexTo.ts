// Values as an index: the base is 100. Law: without a positive base there is no index, and gaps stay gaps.
import { roundHalfAway } from '../model/rounding';

const INDEX_DECIMALS = 1;

/** Each value / base × 100 with one decimal; null where the value is missing; all null without a positive base. */
export function indexTo(values: readonly (number | null)[], base: number | null): (number | null)[] {
  if (base === null || base <= 0) return values.map(() => null);
  return values.map((value) => (value === null ? null : roundHalfAway((value / base) * 100, INDEX_DECIMALS)));
}
