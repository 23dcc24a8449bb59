// What a person says of rows: their role, where the body begins and ends, and what single rows measure.
// Law: a row that is no part of the table becomes one alone; rows on the way to it stay out.
import type { Coordinates, RowRole, TableMapping } from '../../model/mapping';
import { NOWHERE } from '../../model/mapping';

/** Rows from `first` to `last` in a role other than header. */
export function withRowRole(table: TableMapping, first: number, last: number, role: RowRole | 'body'): TableMapping {
  const reached = reaching(table, first, last);
  const rowRoles: Record<number, RowRole> = { ...reached.rowRoles };
  for (let row = first; row <= last; row += 1) {
    if (role === 'body') delete rowRoles[row];
    else rowRoles[row] = role;
  }
  if (role !== 'body') return { ...reached, rowRoles };
  return {
    ...reached,
    rowRoles,
    firstBodyRow: Math.min(reached.firstBodyRow, first),
    lastBodyRow: Math.max(reached.lastBodyRow, last),
  };
}

/** Data begin at this row: what stood as data above it is left out, what stood otherwise from here on is data. */
export function withFirstBodyRow(table: TableMapping, row: number): TableMapping {
  const before = table.firstBodyRow;
  const moved =
    row <= before ? withRowRole(table, row, Math.max(row, before - 1), 'body') : leftOut(table, before, row - 1);
  return { ...moved, firstBodyRow: row, lastBodyRow: Math.max(moved.lastBodyRow, row) };
}

/** Data end at this row. */
export function withLastBodyRow(table: TableMapping, row: number): TableMapping {
  const before = table.lastBodyRow;
  const moved =
    row >= before ? withRowRole(table, Math.min(row, before + 1), row, 'body') : leftOut(table, row + 1, before);
  return { ...moved, lastBodyRow: row, firstBodyRow: Math.min(moved.firstBodyRow, row) };
}

/** Corrects what rows say of themselves; null gives a part back to the cells. */
export function withRowPatch(
  table: TableMapping,
  first: number,
  last: number,
  part: Partial<Coordinates>,
): TableMapping {
  const rowPatches: Record<number, Coordinates> = { ...table.rowPatches };
  for (let row = first; row <= last; row += 1) {
    if (table.rowRoles[row] !== undefined) continue;
    const patch = { ...NOWHERE, ...rowPatches[row], ...part };
    if (saysNothing(patch)) delete rowPatches[row];
    else rowPatches[row] = patch;
  }
  return { ...table, rowPatches };
}

function saysNothing({ dimensions, ...parts }: Coordinates): boolean {
  return Object.keys(dimensions).length === 0 && Object.values(parts).every((part) => part === null);
}

/** Body rows that no longer are; those with another role keep it. */
function leftOut(table: TableMapping, first: number, last: number): TableMapping {
  const rowRoles: Record<number, RowRole> = { ...table.rowRoles };
  for (let row = first; row <= last; row += 1) rowRoles[row] ??= 'ignored';
  return { ...table, rowRoles };
}

function reaching(table: TableMapping, first: number, last: number): TableMapping {
  const { range } = table;
  if (first >= range.top && last <= range.bottom) return table;
  const rowRoles: Record<number, RowRole> = { ...table.rowRoles };
  for (let row = last + 1; row < range.top; row += 1) rowRoles[row] = 'ignored';
  for (let row = range.bottom + 1; row < first; row += 1) rowRoles[row] = 'ignored';
  return {
    ...table,
    rowRoles,
    range: { ...range, top: Math.min(range.top, first), bottom: Math.max(range.bottom, last) },
  };
}
