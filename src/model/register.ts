// A register (台账): a list of enterprises, people, payments or events, kept as rows; indicators derive from it later.
// Law: columns that hold personal data are named but not kept.
import type { CellSource } from './observation';

export interface RegisterColumn {
  readonly name: string;
  readonly kind: 'text' | 'date' | 'number' | 'code';
}

export interface RegisterRow {
  /** Values in column order, as text; '' where the cell is empty. Dates are ISO where they could be read. */
  readonly cells: readonly string[];
  /** Import, table, row and first column it came from. */
  readonly source: CellSource;
}

export interface Register {
  /** Name of the register; one file of the same name and columns updates it. */
  readonly id: string;
  readonly name: string;
  readonly columns: readonly RegisterColumn[];
  /** Positions of the columns that identify a row; empty when whole rows are compared. */
  readonly key: readonly number[];
  /** Column names left out because they hold personal data. */
  readonly withheld: readonly string[];
  readonly rows: readonly RegisterRow[];
}
