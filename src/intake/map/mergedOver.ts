// What a cell merged over several rows says of those below its first. Law: rows are asked from the top down; a merge that
// reaches out of the body says nothing of it.
import type { CellRange, TableMapping } from '../../model/mapping';
import type { Cell, Sheet } from '../sheet';

export interface MergedColumn {
  /** Of the sheet. */
  readonly column: number;
  /** What a merge states belongs to its rows together, so that only the first has it. */
  readonly isStatedOnce: boolean;
}

/** The cell that covers a row of the column; null where the row has its own. */
export function mergedOver(sheet: Sheet, table: TableMapping, of: MergedColumn): (row: number) => Cell {
  const merges = of.isStatedOnce ? [] : mergesDown(sheet, table, of.column);
  let at = 0;
  return (row) => {
    while ((merges[at]?.bottom ?? row) < row) at += 1;
    const merge = merges[at];
    return merge === undefined || merge.top >= row ? null : (sheet.rows.at(merge.top)?.[merge.left] ?? null);
  };
}

function mergesDown({ merges }: Sheet, { firstBodyRow }: TableMapping, column: number): readonly CellRange[] {
  return merges
    .filter(({ left, top, bottom }) => left === column && bottom > top && top >= firstBodyRow)
    .sort((left, right) => left.top - right.top);
}
