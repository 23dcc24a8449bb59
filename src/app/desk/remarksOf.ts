// The errors and warnings of one cell, found by the table and place that a value points at.
import type { Plan } from '../../intake/plan';
import type { Issue } from '../../model/issue';
import { parseCell } from './parseCell';

type IssuesOfSheet = ReadonlyMap<number, readonly Issue[]>;

/** By table of the plan; tables of one sheet share theirs. */
const issuesByPlan = new WeakMap<Plan, readonly IssuesOfSheet[]>();

export function remarksOf(plan: Plan, table: number, row: number, column: number): readonly Issue[] {
  let issues = issuesByPlan.get(plan);
  if (issues === undefined) issuesByPlan.set(plan, (issues = issuesByTable(plan)));
  return issues[table]?.get(keyOf(row, column)) ?? [];
}

function issuesByTable({ issues, tables }: Plan): IssuesOfSheet[] {
  const bySheet = new Map<string, Map<number, Issue[]>>();
  for (const issue of issues) {
    const cell = issue.cell === null || issue.severity === 'info' ? null : parseCell(issue.cell);
    if (cell === null) continue;
    const sheet = sheetKey(issue.file, issue.sheet);
    let ofSheet = bySheet.get(sheet);
    if (ofSheet === undefined) bySheet.set(sheet, (ofSheet = new Map<number, Issue[]>()));
    const key = keyOf(cell.row, cell.column);
    ofSheet.set(key, [...(ofSheet.get(key) ?? []), issue]);
  }
  return tables.map(({ file, sheet }) => bySheet.get(sheetKey(file, sheet)) ?? new Map());
}

function sheetKey(file: string, sheet: string | null): string {
  return JSON.stringify([file, sheet]);
}

/** Columns of a cell are below 2^16. */
function keyOf(row: number, column: number): number {
  return row * 2 ** 16 + column;
}
