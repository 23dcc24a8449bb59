// The indicators whose observations the page of one needs.
import { ratesOf } from '../../analysis/publishedRate';
import type { Indicator } from '../../model/indicator';

/** A ratio may be recomputed from its parts, and a published growth rate is told: these are read with it. */
export function codesFor(indicator: Indicator, all: readonly Indicator[]): string[] {
  const { code, ratio } = indicator;
  const parts = ratio === null ? [] : [ratio.numerator, ratio.denominator];
  return [code, ...parts, ...ratesOf(indicator, all).map((rate) => rate.code)];
}
