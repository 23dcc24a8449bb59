// The tables of an HTML page as grids of text, rowspan and colspan as merges.
// Law: a table inside a cell is a table of its own, cells it spans stay empty, and spans cannot be made to harm.
import type { CellRange } from '../../../model/mapping';
import type { Cell } from '../../sheet';
import { htmlIndents } from './htmlIndents';
import { htmlAttribute, htmlTokens } from './htmlTokens';

export interface HtmlTable {
  readonly rows: Cell[][];
  readonly merges: CellRange[];
  /** As in a sheet; absent where no text is set in. */
  indents?: Record<number, Record<number, number>>;
}

const WIDEST = 1024;
const LONGEST_SPAN = 65_536;
/** Cells that spans may reserve in one page; real pages need some thousands. */
const MOST_RESERVED = 1_000_000;

/** All tables in document order, those without cells left out; `html` is decoded text. */
export function htmlTables(html: string): HtmlTable[] {
  const builder = new TableBuilder(htmlIndents(html));
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') builder.addText(token.text);
    else if (token.kind === 'close') builder.close(token.name);
    else builder.open(token.name, token.attributes);
  }
  return builder.finish();
}

interface OpenCell {
  text: string;
  readonly columns: number;
  readonly rows: number;
  readonly indent: number;
  /** What Excel and WPS add where the shown text is not the whole value (x:num); null elsewhere. */
  readonly number: string | null;
}

interface OpenTable {
  readonly table: HtmlTable;
  /** Columns taken by cells of earlier rows, by row. */
  readonly reserved: Map<number, Set<number>>;
  cell: OpenCell | null;
  inRow: boolean;
}

class TableBuilder {
  readonly #finished: HtmlTable[] = [];
  readonly #open: OpenTable[] = [];
  readonly #indentOf: (attributes: string) => number;
  #reservedCells = 0;

  constructor(indentOf: (attributes: string) => number) {
    this.#indentOf = indentOf;
  }

  open(name: string, attributes: string): void {
    if (name === 'table') this.#openTable();
    const current = this.#current();
    if (current === undefined) return;
    if (name === 'tr') this.#openRow(current);
    else if (name === 'td' || name === 'th') this.#openCell(current, attributes);
    else if (name === 'br' && current.cell !== null) current.cell.text += '\n';
    else if ((name === 'p' || name === 'div') && current.cell !== null) current.cell.text += ' ';
  }

  addText(text: string): void {
    const cell = this.#current()?.cell;
    // Line breaks in the source are blanks; those the page shows come from <br>.
    if (cell) cell.text += text.replace(/[ \t\r\n\f]+/g, ' ');
  }

  close(name: string): void {
    const current = this.#current();
    if (current === undefined) return;
    if (name === 'td' || name === 'th') this.#closeCell(current);
    else if (name === 'tr') this.#closeRow(current);
    else if (name === 'table') {
      this.#closeRow(current);
      this.#open.pop();
    }
  }

  finish(): HtmlTable[] {
    for (const open of this.#open) this.#closeRow(open);
    return this.#finished.filter(({ rows }) => rows.some((row) => row.length > 0));
  }

  #current(): OpenTable | undefined {
    return this.#open[this.#open.length - 1];
  }

  #openTable(): void {
    const table: HtmlTable = { rows: [], merges: [] };
    this.#finished.push(table);
    this.#open.push({ table, reserved: new Map(), cell: null, inRow: false });
  }

  #openRow(current: OpenTable): void {
    this.#closeRow(current);
    current.table.rows.push([]);
    current.inRow = true;
  }

  #openCell(current: OpenTable, attributes: string): void {
    this.#closeCell(current);
    if (!current.inRow) this.#openRow(current);
    const columns = span(htmlAttribute(attributes, 'colspan'), WIDEST);
    const rows = span(htmlAttribute(attributes, 'rowspan'), LONGEST_SPAN);
    const number = htmlAttribute(attributes, 'x:num');
    current.cell = { text: '', columns, rows, indent: this.#indentOf(attributes), number };
  }

  #closeRow(current: OpenTable): void {
    this.#closeCell(current);
    current.inRow = false;
  }

  #closeCell(current: OpenTable): void {
    const { cell, table } = current;
    const row = table.rows[table.rows.length - 1];
    if (cell === null || row === undefined) return;
    current.cell = null;
    const top = table.rows.length - 1;
    const taken = current.reserved.get(top);
    let left = row.length;
    while (taken?.has(left) === true) left += 1;
    if (left + cell.columns > WIDEST) return;
    while (row.length < left) row.push(null);
    const value = cellValue(cell);
    row.push(value);
    if (cell.indent > 0 && typeof value === 'string') ((table.indents ??= {})[left] ??= {})[top] = cell.indent;
    for (let extra = 1; extra < cell.columns; extra += 1) row.push(null);
    if (cell.columns > 1 || cell.rows > 1) this.#merge(current, top, left, cell);
  }

  #merge(current: OpenTable, top: number, left: number, cell: OpenCell): void {
    const room = Math.floor((MOST_RESERVED - this.#reservedCells) / cell.columns);
    const rows = Math.max(1, Math.min(cell.rows, room));
    this.#reservedCells += (rows - 1) * cell.columns;
    current.table.merges.push({ top, left, bottom: top + rows - 1, right: left + cell.columns - 1 });
    for (let row = top + 1; row < top + rows; row += 1) {
      const taken = current.reserved.get(row) ?? new Set<number>();
      current.reserved.set(row, taken);
      for (let column = left; column < left + cell.columns; column += 1) taken.add(column);
    }
  }
}

function span(text: string | null, most: number): number {
  const value = Number.parseInt(text ?? '1', 10);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1;
}

function cellValue({ text, number }: OpenCell): Cell {
  const shown = text.replace(/ *\n */g, '\n').replace(/^[ \n]+|[ \n]+$/g, '');
  if (number !== null && number !== '' && isNumeral(shown) && Number.isFinite(Number(number))) {
    return shown.endsWith('%') ? { kind: 'percent', value: Number(number) } : Number(number);
  }
  return shown === '' ? null : shown;
}

/** Dates carry their serial number too, but what they show is what they mean. */
function isNumeral(shown: string): boolean {
  return /^[-+(]?[\d,]*\.?\d+\)?%?$/.test(shown);
}
