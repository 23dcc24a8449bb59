// A register (台账): a list of enterprises, people, payments or events, kept as rows; indicators derive from it later.
// Law: personal data is left out, or kept masked; it is never kept in the clear.
import type { RegisterRows } from './registerRows';

/** `index`: the list's own row numbers, which are no content. `area`: names of areas, resolved when they are read. */
export const COLUMN_KINDS = ['text', 'date', 'number', 'code', 'area', 'index'] as const;

export type RegisterColumnKind = (typeof COLUMN_KINDS)[number];

export interface RegisterColumn {
  /** No two columns of a register have the same. */
  readonly name: string;
  readonly kind: RegisterColumnKind;
}

/** Everything about a register but its rows. */
export interface RegisterHead {
  /** Name of the register; the next file of that name updates it. */
  readonly id: string;
  readonly name: string;
  /** Kind in the catalogue ("highTech"); null for a list of the office's own. */
  readonly kind: string | null;
  readonly columns: readonly RegisterColumn[];
  /** Positions of the columns that identify a row; empty when whole rows are compared. */
  readonly key: readonly number[];
  /** Column names left out because they hold personal data. */
  readonly withheld: readonly string[];
}

export interface Register extends RegisterHead {
  readonly rows: RegisterRows;
}

export function headOf({ id, name, kind, columns, key, withheld }: RegisterHead): RegisterHead {
  return { id, name, kind, columns, key, withheld };
}
