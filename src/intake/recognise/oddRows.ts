// Rows that look unlike the others: nearly blank, or led by a word of totals, notes and continued tables.
// Law: every cell counts as it stands in its row; a text is made only of a first cell that differs from the one above.
import { cellReader } from '../map/cellReader';
import type { Cell, SheetRows } from '../sheet';

const MOST_ODD_ROWS = 2000;
const LONGEST_LEAD = 12;

/** The first of them in [from, to); `width` is the sheet's, in columns. */
export function oddRows(rows: SheetRows, from: number, to: number, width: number): readonly number[] {
  const cells = cellReader(rows);
  const fewest = width > 3 ? 3 : 1;
  const odd: number[] = [];
  let lead: Cell | undefined;
  let isOddLead = false;
  for (let row = from; row < to && odd.length < MOST_ODD_ROWS; row += 1) {
    let filled = 0;
    for (let column = 0; filled < fewest && !cells.is(row, column, undefined); column += 1) {
      if (cells.is(row, column, '') || cells.is(row, column, null)) continue;
      filled += 1;
      if (filled > 1 || cells.is(row, column, lead)) continue;
      lead = cells.cell(row, column);
      isOddLead = isSummaryLead(lead);
    }
    if (filled < fewest || isOddLead) odd.push(row);
  }
  return odd;
}

function isSummaryLead(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return false;
  return cell.length < LONGEST_LEAD ? /计|total|注|续|^[一二三四五六七八九十]/i.test(cell) : /[小合总]计$/.test(cell);
}
