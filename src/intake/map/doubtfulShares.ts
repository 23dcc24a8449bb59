// Shares and growth that look like fractions under a percent sign: 0.348 for 34.8 %. Law: a value is never changed; what all
// values of an indicator make doubtful is named at its first cell.
import type { EntryColumns, FoundSeries } from './mappedTable';
import type { IssueCollector } from './issueCollector';

/** Growth may double something; as fractions its values lie within two (practice 4.3, trap 12). */
const GROWTH = /同比|环比|增长|增速|增幅|growth/i;
const LARGEST = { share: 1, growth: 2 } as const;

/**
 * Indicators in percent whose every value in the table is below one, of growth within two, one of them with more decimals
 * than percents have.
 */
export function nameDoubtfulShares(
  series: readonly FoundSeries[],
  { count, value, seriesOf, row, column }: EntryColumns,
  issues: IssueCollector,
): void {
  const isShare = series.map(({ unit }) => unit === '%' || unit === '％');
  if (!isShare.includes(true)) return;
  const doubtful = new Map<string, { at: number; decimals: number; largest: number }>();
  for (let at = 0; at < count; at += 1) {
    const found = series[seriesOf[at]!]!;
    const size = Math.abs(value[at]!);
    if (!isShare[seriesOf[at]!] || Number.isNaN(size)) continue;
    const known = doubtful.get(found.indicator) ?? { at, decimals: 0, largest: 0 };
    known.decimals = Math.max(known.decimals, decimalsOf(size));
    known.largest = Math.max(known.largest, size);
    doubtful.set(found.indicator, known);
  }
  for (const [name, { at, decimals, largest }] of doubtful) {
    const isFraction = GROWTH.test(name) ? largest <= LARGEST.growth : largest < LARGEST.share;
    if (!isFraction || largest === 0 || decimals < 3) continue;
    issues.atCell('shareBelowOne', 'warning', row[at]!, column[at]!, String(value[at]), { name });
  }
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
