// Which indicators say how a stock moved within a year, and which steps make up the cultivation ladder.
// Law: a move that no indicator counts is left to the remainder, which the chart shows as what it is.
import type { LadderStepSpec, StockMove } from '../model/chartSpec';

interface MovedStock {
  readonly stock: string;
  readonly moves: readonly StockMove[];
}

const movedStocks: readonly MovedStock[] = [
  {
    stock: 'QY01',
    moves: [
      { role: 'added', indicator: 'QY03' },
      { role: 'renewed', indicator: 'QY04' },
      { role: 'movedIn', indicator: 'QY09' },
      { role: 'expired', indicator: 'QY07' },
    ],
  },
];

/** 科小→培育库→高企→瞪羚, the lowest step first. */
export const cultivationLadder: readonly LadderStepSpec[] = [
  { indicator: 'QY11', arrivals: [] },
  { indicator: 'QY10', arrivals: [] },
  { indicator: 'QY01', arrivals: ['QY03', 'QY09'] },
  { indicator: 'QY13', arrivals: [] },
];

/** None for a stock whose moves nobody counts. */
export function movesOf(stock: string): readonly StockMove[] {
  return movedStocks.find((one) => one.stock === stock)?.moves ?? [];
}

/** The indicator that counts the renewals of a stock; null where none does. */
export function renewalOf(stock: string): string | null {
  return movesOf(stock).find(({ role }) => role === 'renewed')?.indicator ?? null;
}

export function isLadderStep(indicator: string): boolean {
  return cultivationLadder.some((step) => step.indicator === indicator);
}
