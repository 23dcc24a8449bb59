// A register as databases and workspace files of version 1 have it: rows of texts, without keys of their own.
// Law: the same register gives the same rows, so that changes of an old log still follow from one another.
import type { CellSource } from './observation';
import type { Register, RegisterColumn } from './register';
import type { RegisterRow } from './registerRows';
import { buildRegisterRows } from './registerRows';

export interface RegisterOfVersionOne {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly RegisterColumn[];
  readonly key: readonly number[];
  readonly withheld: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly source: CellSource }[];
}

export function upgradeRegister(old: RegisterOfVersionOne): Register {
  const { id, name, withheld } = old;
  const columns = withOwnNames(old.columns);
  const seen = new Map<string, number>();
  const rows = old.rows.map(({ cells, source }, place): RegisterRow => {
    const content = JSON.stringify(old.key.length === 0 ? cells : old.key.map((position) => cells[position] ?? ''));
    const times = (seen.get(content) ?? 0) + 1;
    seen.set(content, times);
    const key = times === 1 ? content : `${content} ${times}`;
    return { key, place, cells, found: cells.map(() => ''), source };
  });
  return { id, name, kind: null, columns, key: old.key, withheld, rows: buildRegisterRows(rows, columns.length) };
}

/** Two columns of one name were allowed then. */
export function withOwnNames<T extends { readonly name: string }>(columns: readonly T[]): T[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let name = column.name;
    for (let number = 2; taken.has(name); number += 1) name = `${column.name} (${number})`;
    taken.add(name);
    return { ...column, name };
  });
}
