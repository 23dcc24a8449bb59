// A table of a data package: its fields as Table Schema names them, and its rows as CSV (RFC 4180).
// Law: what is unknown is an empty cell; numbers are written as they are, with a point and without grouping.

export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date' | 'object' | 'boolean';
  readonly description?: string;
}

export type CsvCell = string | number | boolean | null;

export interface PackageTable {
  readonly path: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly rows: Iterable<readonly CsvCell[]>;
}

/** Texts are encoded piece by piece, so that no string of a million rows is ever needed. */
const PIECE = 1 << 16;

export function csvBytes({ fields, rows }: PackageTable): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let text = csvLine(fields.map(({ name }) => name));
  for (const row of rows) {
    text += csvLine(row);
    if (text.length < PIECE) continue;
    pieces.push(encoder.encode(text));
    text = '';
  }
  pieces.push(encoder.encode(text));
  return joined(pieces);
}

function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvText).join(',')}\r\n`;
}

function csvText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
