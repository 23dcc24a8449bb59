// The rows of a register as columns, each with its different texts once (docs/adr/0011), so that a hundred thousand
// rows are stored, read and searched without an object a row.
// Law: rows stand by place, then key; texts of a column are sorted, each once and each used.
import type { CellSource } from './observation';

/** One row, as queries answer it. */
export interface RegisterRow {
  /** What tells it from every other row; the same in every import that brings it. Opaque: compared, never read. */
  readonly key: string;
  /** Rows are listed by it: the order in which they were first handed in. */
  readonly place: number;
  /** Texts in column order; '' where empty. Days and months are ISO, valid credit codes are in their normal form. */
  readonly cells: readonly string[];
  /** The text as found where that is not the cell itself; '' elsewhere. */
  readonly found: readonly string[];
  /** Import, table, row and first column it came from. */
  readonly source: CellSource;
}

export interface TextColumn {
  /** Different texts, as text compares. */
  readonly values: readonly string[];
  /** By row: position in `values`. */
  readonly at: Uint32Array;
}

/** Parallel columns, one entry a row. */
export interface RegisterRows {
  readonly keys: readonly string[];
  readonly place: Uint32Array;
  readonly import: Uint32Array;
  readonly table: Uint32Array;
  readonly row: Uint32Array;
  readonly column: Uint32Array;
  readonly cells: readonly TextColumn[];
  /** By column; null where every cell is as it was found. */
  readonly found: readonly (TextColumn | null)[];
}

/** `width`: number of columns. */
export function buildRegisterRows(rows: readonly RegisterRow[], width: number): RegisterRows {
  const sorted = [...rows].sort(byPlace);
  const columns = Array.from({ length: width }, (_, column) => column);
  const numbers = (of: (row: RegisterRow) => number): Uint32Array => Uint32Array.from(sorted, of);
  return {
    keys: sorted.map(({ key }) => key),
    place: numbers(({ place }) => place),
    import: numbers(({ source }) => source.import),
    table: numbers(({ source }) => source.table),
    row: numbers(({ source }) => source.row),
    column: numbers(({ source }) => source.column),
    cells: columns.map((column) => textColumn(sorted.map(({ cells }) => cells[column] ?? ''))),
    found: columns.map((column) => {
      const texts = sorted.map(({ found }) => found[column] ?? '');
      return texts.every((text) => text === '') ? null : textColumn(texts);
    }),
  };
}

function byPlace(left: RegisterRow, right: RegisterRow): number {
  return left.place - right.place || (left.key < right.key ? -1 : left.key > right.key ? 1 : 0);
}

function textColumn(texts: readonly string[]): TextColumn {
  const values = [...new Set(texts)].sort();
  const position = new Map(values.map((value, at) => [value, at]));
  return { values, at: Uint32Array.from(texts, (text) => position.get(text) as number) };
}

export function countRows({ keys }: RegisterRows): number {
  return keys.length;
}

export function rowAt(rows: RegisterRows, at: number): RegisterRow {
  return {
    key: rows.keys[at] as string,
    place: rows.place[at] as number,
    cells: rows.cells.map((column) => textAt(column, at)),
    found: rows.found.map((column) => (column === null ? '' : textAt(column, at))),
    source: sourceOfRow(rows, at),
  };
}

export function sourceOfRow(rows: RegisterRows, at: number): CellSource {
  return {
    import: rows.import[at] as number,
    table: rows.table[at] as number,
    row: rows.row[at] as number,
    column: rows.column[at] as number,
  };
}

export function textAt({ values, at }: TextColumn, row: number): string {
  return values[at[row] as number] as string;
}

export function allRows(rows: RegisterRows): RegisterRow[] {
  return rows.keys.map((_, at) => rowAt(rows, at));
}
