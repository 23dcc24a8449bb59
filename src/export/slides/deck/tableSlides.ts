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

/** Points, the largest first: the largest at which a table takes no more slides and its cells no more lines. */
const LETTERS = [SIZES.largeCell, SIZES.label, SIZES.cell] as const;
/** Lines of the slides' font stand this many times its size apart. */
const LINE = 1.36;
const SIDES = 18;
const EDGES = 8;
/** Where the font is replaced by another one, letters may be wider. */
const SPARE = 0.85;
/** Share of a table that columns of numbers may take for the sake of one line. */
const MOST_NUMBERS = 0.6;

export function tableSlides(table: DeckTable, words: Words, room: Room): PlainSlide[] {
  const { title, subtitle, foot, notes, mark } = table;
  const tries = LETTERS.map((size) => laidOut(table, size, room));
  const least = tries.at(-1)!;
  const { pages, columns, size } =
    tries.find((one) => one.pages.length === least.pages.length && one.lines === least.lines) ?? least;
  return pages.map((rows, at) => ({
    kind: 'page',
    title: pages.length === 1 ? title : words.deck.continued(title, at + 1, pages.length),
    subtitle,
    body: { kind: 'table', columns, rows, size },
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

function laidOut(table: DeckTable, size: number, room: Room) {
  const letters = pixelsOf(size);
  const columns = columnsFor(table, room.width, letters);
  const widths = columnWidths(columns, room.width);
  const lines = [columns.map(({ label }) => label), ...table.rows.map((row) => row.map(({ text }) => text))]
    .flatMap((row) => row.map((text, at) => linesOf(text, widths[at]!, letters).length))
    .reduce((sum, one) => sum + one, 0);
  return { size, columns, lines, pages: pagesOf({ ...table, columns }, room, letters) };
}

/** Numbers stand in one line as long as they leave the words their share; what is left is shared by weight. */
function columnsFor({ columns, rows }: DeckTable, width: number, letters: number): TableColumn[] {
  const widthOf = (text: string) => Math.max(...text.split('\n').map((line) => textWidth(line, letters)));
  const weights = (list: readonly TableColumn[]) => list.reduce((sum, { weight }) => sum + weight, 0);
  const needed = columns.map(({ label, isNumber }, at) =>
    isNumber ? Math.max(...[label, ...rows.map((row) => row[at]?.text ?? '')].map(widthOf)) / SPARE + SIDES : 0,
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

/** Rows are spread evenly, so that no slide is left with one of them. */
function pagesOf({ columns, rows }: DeckTable, { width, height }: Room, letters: number): (readonly TableCell[])[][] {
  const widths = columnWidths(columns, width);
  const room =
    height -
    heightOf(
      columns.map(({ label }, at) => linesOf(label, widths[at]!, letters)),
      letters,
    );
  const fitted = rows.flatMap((row) => fitting(row, widths, room, letters));
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

function linesOf(text: string, width: number, letters: number): string[] {
  return text.split('\n').flatMap((line) => wrapText(line, width, letters).split('\n'));
}

function heightOf(lines: readonly (readonly string[])[], letters: number): number {
  return Math.max(1, ...lines.map(({ length }) => length)) * letters * LINE + EDGES;
}

interface FittingRow {
  readonly cells: readonly TableCell[];
  readonly height: number;
}

/** The row, or several where its text is higher than the room. */
function fitting(row: readonly TableCell[], widths: readonly number[], room: number, letters: number): FittingRow[] {
  const lines = row.map(({ text }, at) => linesOf(text, widths[at]!, letters));
  const most = Math.floor((room - EDGES) / (letters * LINE));
  const count = Math.ceil(Math.max(1, ...lines.map(({ length }) => length)) / most);
  if (count === 1) return [{ cells: row, height: heightOf(lines, letters) }];
  return Array.from({ length: count }, (_, part) => {
    const parts = lines.map((cell) => cell.slice(part * most, (part + 1) * most));
    return {
      cells: row.map((cell, at) => ({ ...cell, text: parts[at]!.join('') })),
      height: heightOf(parts, letters),
    };
  });
}
