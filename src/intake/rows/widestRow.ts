// How many columns a sheet has. Law: as many as its longest row has cells.
import type { SheetRows } from '../sheet';
import { TextRows } from './textRows';

export function widestRow(rows: SheetRows): number {
  if (rows instanceof TextRows) return rows.width;
  let widest = 0;
  for (const row of rows) widest = Math.max(widest, row.length);
  return widest;
}
