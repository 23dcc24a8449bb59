// The indicators whose observations the page of one needs.
import { ratesOf } from '../../analysis/publishedRate';
import { cultivationLadder, isLadderStep, movesOf } from '../../catalogue/stockMoves';
import type { Indicator } from '../../model/indicator';

/**
 * A ratio may be recomputed from its parts, a published growth rate is told, and the moves of a stock and the other
 * steps of its ladder are drawn: these are read with it.
 */
export function codesFor(indicator: Indicator, all: readonly Indicator[]): string[] {
  const { code, ratio } = indicator;
  const parts = ratio === null ? [] : [ratio.numerator, ratio.denominator];
  const moves = movesOf(code).map((move) => move.indicator);
  const ladder = isLadderStep(code) ? cultivationLadder.flatMap((step) => [step.indicator, ...step.arrivals]) : [];
  return [...new Set([code, ...parts, ...ratesOf(indicator, all).map((rate) => rate.code), ...moves, ...ladder])];
}
