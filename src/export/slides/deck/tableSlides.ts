// A table on as many slides as its rows need at a size that can be read. Law: no character is dropped; a row that is
// higher than a slide goes on in the next row.
import { textWidth, wrapText } from '../../../chart/textWidth';
import type { Words } from '../../../words/zh';
import type { PlainSlide, TableCell, TableColumn } from '../slide';
import { pixelsOf, type Room, SIZES } from '../slideLook';

export interface DeckTable {
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly foot: string;
  readonly notes: readonly string[];
  readonly mark: string;
}

const CELL = pixelsOf(SIZES.cell);
/** Lines of the slides' font stand this many times its size apart. */
const LINE = CELL * 1.36;
const SIDES = 18;
const EDGES = 8;
/** Where the font is replaced by another one, letters may be wider. */
const SPARE = 0.9;
/** Share of a table that columns of numbers may take for the sake of one line. */
const MOST_NUMBERS = 0.6;

export function tableSlides(table: DeckTable, words: Words, room: Room): PlainSlide[] {
  const { title, subtitle, foot, notes, mark } = table;
  const columns = columnsFor(table, room.width);
  const pages = pagesOf({ ...table, columns }, room);
  return pages.map((rows, at) => ({
    kind: 'page',
    title: pages.length === 1 ? title : words.deck.continued(title, at + 1, pages.length),
    subtitle,
    body: { kind: 'table', columns, rows },
    description: words.deck.tableOf(title, rows.length),
    foot,
    notes,
    mark,
  }));
}

/** Black text, as most cells are. */
export function textCell(text: string): TableCell {
  return { text, color: 'text', isStrong: false, fill: null };
}

export function mutedCell(text: string): TableCell {
  return { ...textCell(text), color: 'muted' };
}

/** Numbers stand in one line as long as they leave the words their share; what is left is shared by weight. */
function columnsFor({ columns, rows }: DeckTable, width: number): TableColumn[] {
  const weights = (list: readonly TableColumn[]) => list.reduce((sum, { weight }) => sum + weight, 0);
  const needed = columns.map(({ label, isNumber }, at) =>
    isNumber ? Math.max(...[label, ...rows.map((row) => row[at]?.text ?? '')].map(lineWidth)) / SPARE + SIDES : 0,
  );
  const shares = columns.map(({ weight }) => (width * weight) / weights(columns));
  const wide = columns.map(({ isNumber }, at) => isNumber && needed[at]! > shares[at]!);
  const taken = needed.reduce((sum, one, at) => sum + (wide[at]! ? one : 0), 0);
  const others = weights(columns.filter((_, at) => !wide[at]!));
  if (taken === 0 || taken > width * MOST_NUMBERS) return [...columns];
  return columns.map((column, at) => ({
    ...column,
    weight: wide[at]! ? needed[at]! : ((width - taken) * column.weight) / others,
  }));
}

function lineWidth(text: string): number {
  return Math.max(...text.split('\n').map((line) => textWidth(line, CELL)));
}

/** Rows are spread evenly, so that no slide is left with one of them. */
function pagesOf({ columns, rows }: DeckTable, { width, height }: Room): (readonly TableCell[])[][] {
  const widths = columnWidths(columns, width);
  const room = height - heightOf(columns.map(({ label }, at) => linesOf(label, widths[at]!)));
  const fitted = rows.flatMap((row) => fitting(row, widths, room));
  const count = packed(fitted, room, room).length;
  const total = fitted.reduce((sum, { height }) => sum + height, 0);
  return packed(fitted, room, count === 0 ? room : total / count).map((page) => page.map(({ cells }) => cells));
}

/** A page is full where the next row has no room, or once it holds `enough`. */
function packed(rows: readonly FittingRow[], room: number, enough: number): FittingRow[][] {
  const pages: FittingRow[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (used + row.height > room || used >= enough) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)!.push(row);
    used += row.height;
  }
  return pages;
}

function columnWidths(columns: readonly TableColumn[], width: number): number[] {
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  return columns.map(({ weight }) => ((width * weight) / weights - SIDES) * SPARE);
}

function linesOf(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapText(line, width, CELL).split('\n'));
}

function heightOf(lines: readonly (readonly string[])[]): number {
  return Math.max(1, ...lines.map(({ length }) => length)) * LINE + EDGES;
}

interface FittingRow {
  readonly cells: readonly TableCell[];
  readonly height: number;
}

/** The row, or several where its text is higher than the room. */
function fitting(row: readonly TableCell[], widths: readonly number[], room: number): FittingRow[] {
  const lines = row.map(({ text }, at) => linesOf(text, widths[at]!));
  const most = Math.floor((room - EDGES) / LINE);
  const count = Math.ceil(Math.max(1, ...lines.map(({ length }) => length)) / most);
  if (count === 1) return [{ cells: row, height: heightOf(lines) }];
  return Array.from({ length: count }, (_, part) => {
    const parts = lines.map((cell) => cell.slice(part * most, (part + 1) * most));
    return {
      cells: row.map((cell, at) => ({ ...cell, text: parts[at]!.join('') })),
      height: heightOf(parts),
    };
  });
}
