// The errors and warnings of one cell, found by the table and place that a value points at.
import type { Plan } from '../../intake/plan';
import type { Issue } from '../../model/issue';
import { parseCell } from './parseCell';

/** Remarks of a sheet's cells. */
export interface SheetRemarks {
  /** Whether a row has any: a million values are asked, and a few have some. */
  readonly has: (row: number) => boolean;
  readonly at: (row: number, column: number) => readonly Issue[];
}

/** By table of the plan; tables of one sheet share theirs, and a sheet without remarks has null. */
const remarksByPlan = new WeakMap<Plan, readonly (SheetRemarks | null)[]>();

export function remarksOfTable(plan: Plan, table: number): SheetRemarks | null {
  let remarks = remarksByPlan.get(plan);
  if (remarks === undefined) remarksByPlan.set(plan, (remarks = remarksByTable(plan)));
  return remarks[table] ?? null;
}

export function remarksOf(plan: Plan, table: number, row: number, column: number): readonly Issue[] {
  return remarksOfTable(plan, table)?.at(row, column) ?? [];
}

function remarksByTable({ issues, tables }: Plan): (SheetRemarks | null)[] {
  const bySheet = new Map<string, Map<number, Issue[]>>();
  for (const issue of issues) {
    const cell = issue.cell === null || issue.severity === 'info' ? null : parseCell(issue.cell);
    if (cell === null) continue;
    const sheet = sheetKey(issue.file, issue.sheet);
    let ofSheet = bySheet.get(sheet);
    if (ofSheet === undefined) bySheet.set(sheet, (ofSheet = new Map<number, Issue[]>()));
    const key = keyOf(cell.row, cell.column);
    const found = ofSheet.get(key);
    if (found === undefined) ofSheet.set(key, [issue]);
    else found.push(issue);
  }
  const remarks = new Map([...bySheet].map(([sheet, byCell]) => [sheet, sheetRemarks(byCell)]));
  return tables.map(({ file, sheet }) => remarks.get(sheetKey(file, sheet)) ?? null);
}

function sheetRemarks(byCell: ReadonlyMap<number, readonly Issue[]>): SheetRemarks {
  const rows = [...byCell.keys()].map((key) => Math.floor(key / COLUMNS));
  const isRemarked = new Uint8Array(rows.reduce((last, row) => Math.max(last, row), 0) + 1);
  for (const row of rows) isRemarked[row] = 1;
  return {
    has: (row) => isRemarked[row] === 1,
    at: (row, column) => byCell.get(keyOf(row, column)) ?? [],
  };
}

function sheetKey(file: string, sheet: string | null): string {
  return JSON.stringify([file, sheet]);
}

/** Columns of a cell are below this. */
const COLUMNS = 2 ** 16;

function keyOf(row: number, column: number): number {
  return row * COLUMNS + column;
}
