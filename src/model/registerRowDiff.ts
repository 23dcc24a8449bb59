// One row before and after a change, cell by cell, by the names of the columns.
import type { Register } from './register';
import type { RegisterRow } from './registerRows';
import { rowAt } from './registerRows';

export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** The row of that key; null when the register has none. */
export function rowOfKey(register: Register | null, key: string): RegisterRow | null {
  const at = register?.rows.keys.indexOf(key) ?? -1;
  return register === null || at < 0 ? null : rowAt(register.rows, at);
}

/** Cells that differ; a column that one side lacks is empty there. */
export function cellChanges(
  before: Pick<Register, 'columns'>,
  old: RegisterRow,
  after: Pick<Register, 'columns'>,
  next: RegisterRow,
): CellChange[] {
  const names = [...new Set([...after.columns, ...before.columns].map(({ name }) => name))];
  return names.flatMap((column) => {
    const change = { column, before: textOf(before, old, column), after: textOf(after, next, column) };
    return change.before === change.after ? [] : [change];
  });
}

function textOf({ columns }: Pick<Register, 'columns'>, { cells }: RegisterRow, name: string): string {
  return cells[columns.findIndex((column) => column.name === name)] ?? '';
}
