// Compares rows with the rows that are set in below them: 全市 with its districts. Law: only where the parts make up the
// whole at most times, and at two at least, is a time at which they do not a slip; else they are some of its parts, or a
// mean is no sum.
import type { Sheet } from '../sheet';
import { cellText } from './cellText';
import type { IndentedRows } from './indentedRows';
import type { IssueCollector } from './issueCollector';
import type { EntryColumns, FoundSeries } from './mappedTable';
import { firstAtRow, plainSum, sumOfParts, type Parts } from './sumOfParts';
import { sumTolerance } from './sumTolerance';

const FEWEST_FITS = 2;

interface Compared {
  readonly column: number;
  readonly series: number;
  readonly whole: number;
  readonly parts: Parts;
}

/** Adds partsDiffer for each cell of a whole that its parts do not make up while they do at other times. */
export function checkWholes(
  sheet: Sheet,
  series: readonly FoundSeries[],
  entries: EntryColumns,
  positionsOf: ReadonlyMap<number, readonly number[]>,
  { wholeByRow, partial, areIndicators }: IndentedRows,
  issues: IssueCollector,
): void {
  const lastPart = new Map([...wholeByRow].map(([part, whole]) => [whole, part]));
  for (const [row, last] of lastPart) {
    if (partial.has(row)) continue;
    const span = { first: row + 1, last, counts: (part: number) => wholeByRow.get(part) === row };
    const compared = [...positionsOf].flatMap(([column, positions]): Compared[] => {
      const own = positions[firstAtRow(entries, positions, row)];
      const parts = sumOfParts(series, entries, positions, span, areIndicators);
      if (own === undefined || entries.row[own] !== row || parts === null || parts.count < 2 || parts.unknown)
        return [];
      const one = { column, series: entries.seriesOf[own]!, whole: entries.value[own]!, parts };
      return series[one.series]!.unit === parts.unit && !Number.isNaN(one.whole) ? [one] : [];
    });
    for (const { column, whole, parts } of slips(compared)) {
      const text = cellText(sheet.rows.at(row)?.[column] ?? null);
      issues.atCell('partsDiffer', 'warning', row, column, text, { total: whole, sum: plainSum(parts) });
    }
  }
}

/** Each series of a whole is judged by itself. */
function slips(compared: readonly Compared[]): Compared[] {
  return [...new Set(compared.map(({ series }) => series))].flatMap((series) => {
    const own = compared.filter((one) => one.series === series);
    const differing = own.filter(({ whole, parts }) => Math.abs(whole - parts.sum) > sumTolerance(parts, whole));
    // Nothing is the sum of nothing, and proves as much.
    const fits = own.filter((one) => !differing.includes(one) && one.whole !== 0).length;
    return fits >= FEWEST_FITS && fits > differing.length ? differing : [];
  });
}
