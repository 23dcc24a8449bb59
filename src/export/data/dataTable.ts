// A table that goes out, before it is written in a format: text stays text, a number a number, null an empty cell.

export type DataCell = string | number | null;

export interface DataTable {
  /** Name of its sheet or file. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}
