// The indicators whose observations the page of one needs.
import type { Indicator } from '../../model/indicator';

/** A ratio may be recomputed from its parts, so these are read with it. */
export function codesFor({ code, ratio }: Indicator): string[] {
  return ratio === null ? [code] : [code, ratio.numerator, ratio.denominator];
}
