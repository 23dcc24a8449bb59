// A table that goes out, before it is written in a format: text stays text, a number a number, null an empty cell.

export type DataCell = string | number | null;

export interface DataTable {
  /** Name of its sheet or file. */
  readonly name: string;
  /** A line of its own above the header, where readers look for what the table is. */
  readonly title?: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}
