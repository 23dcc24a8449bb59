// Whether 三季度 between 上半年 and 全年 means 前三季度: the words do not say, the values do.
// Law: as cumulative only what cannot be single in any row: half a year and a third quarter that are more than the year.
import { cellReader } from '../map/cellReader';
import type { TableDraft } from './draft';
import type { PeriodHeader } from './periodOfHeader';

/** Rounding of the three values. */
const BLUR = 1.005;

export function quartersAddUp(draft: TableDraft, headers: readonly (PeriodHeader | null)[]): boolean {
  const columnOf = (isOne: (period: string) => boolean): number | null => {
    const found = headers.flatMap((header, at) => {
      const period = header?.reading.period ?? null;
      return period !== null && isOne(period) ? [draft.profiles[at]!.column] : [];
    });
    // In a table of several years each year would have to be looked at; such tables say 前三季度.
    return found.length === 1 ? found[0]! : null;
  };
  const half = columnOf((period) => period.endsWith('-H1'));
  const third = columnOf((period) => period.endsWith('-Q3'));
  const year = columnOf((period) => period.length === 4);
  if (half === null || third === null || year === null) return false;
  const cells = cellReader(draft.grid.sheet.rows);
  const rows = draft.body.flatMap(({ row }) => {
    const [first, ninth, whole] = [half, third, year].map((column) => cells.number(row, column)) as [
      number,
      number,
      number,
    ];
    return first > 0 && ninth > 0 && whole > 0 ? [{ first, ninth, whole }] : [];
  });
  const isSum = ({ first, ninth, whole }: (typeof rows)[number]) => ninth >= first && first + ninth > whole * BLUR;
  return rows.length > 0 && rows.every(isSum);
}
