// Which rows of a table hold values: a byte a row, so that a million rows need no lookup in an object.
import type { RowRole, TableMapping } from '../../model/mapping';

export const BODY = 0;
export const NOT_BODY = 1;
export const SECTION = 2;

/** One code a row from firstBodyRow to lastBodyRow. */
export function bodyRowCodes(table: TableMapping): Uint8Array {
  const codes = new Uint8Array(Math.max(0, table.lastBodyRow - table.firstBodyRow + 1));
  for (const [row, role] of rowRoles(table)) {
    const at = row - table.firstBodyRow;
    if (at >= 0 && at < codes.length) codes[at] = role === 'section' ? SECTION : NOT_BODY;
  }
  return codes;
}

/** Roles in row order. */
export function rowRoles(table: TableMapping): [number, RowRole][] {
  return Object.entries(table.rowRoles).map(([row, role]) => [Number(row), role]);
}
