// Which rows of a file are the same row. Law: rows that repeat each other under a key are kept once and counted, rows
// that contradict each other are asked about, and whole rows that repeat each other are all kept.
import type { MappedTable } from '../map/mappedTable';
import type { JointRegister, JointRow } from './jointRegister';
import type { ChosenKey, RowNaming } from './registerKey';
import { contentOfRow, keyOfRow } from './registerKey';

export interface NamedRow {
  readonly id: string;
  readonly row: JointRow;
}

export interface RowConflict {
  readonly first: JointRow;
  readonly last: JointRow;
  /** First column in which they differ. */
  readonly column: number;
  readonly isOpen: boolean;
}

export interface NamedRows {
  readonly rows: readonly NamedRow[];
  /** Rows left out because they repeat an earlier one. */
  readonly same: number;
  readonly conflicts: readonly RowConflict[];
  /** Rows in which a part of the key is blank; they are told apart by their content. */
  readonly blank: readonly JointRow[];
}

export function nameRows(
  joint: JointRegister,
  key: ChosenKey,
  naming: RowNaming,
  tables: readonly MappedTable[],
): NamedRows {
  const kept = new Map<string, JointRow>();
  const open = new Set<string>();
  const conflicts: RowConflict[] = [];
  const blank: JointRow[] = [];
  const repeated = new RepeatedRows();
  let same = 0;
  for (const row of joint.rows) {
    const own = keyOfRow(row, key, naming);
    if (own === null && key.parts.length > 0) blank.push(row);
    const id = own ?? repeated.idOf(contentOfRow(row, joint.columns));
    const first = kept.get(id);
    if (first === undefined) {
      kept.set(id, row);
      continue;
    }
    const column = firstDifference(first, row, joint);
    if (column < 0) {
      same += 1;
      continue;
    }
    const choice = tables[row.table]?.onConflict ?? 'ask';
    conflicts.push({ first, last: row, column, isOpen: choice === 'ask' });
    if (choice === 'last') kept.set(id, row);
    if (choice === 'ask') open.add(id);
  }
  const rows = [...kept].flatMap(([id, row]) => (open.has(id) ? [] : [{ id, row }]));
  return { rows, same, conflicts, blank };
}

function firstDifference(left: JointRow, right: JointRow, { columns }: JointRegister): number {
  return columns.findIndex(({ kind }, at) => kind !== 'index' && left.cells[at] !== right.cells[at]);
}

/** Whole rows that come again are rows of their own, in this file as in every other. */
export class RepeatedRows {
  readonly #times = new Map<string, number>();

  idOf(content: string): string {
    const times = (this.#times.get(content) ?? 0) + 1;
    this.#times.set(content, times);
    return times === 1 ? content : `${content} ${times}`;
  }
}
