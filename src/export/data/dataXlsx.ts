// Tables as a workbook: one sheet a table, typed cells, a frozen header with filters, columns as wide as their texts.
// Law: a text is a text cell whatever it begins with, so nothing of it is ever computed.
import { writeXlsx } from 'hucre/xlsx';
import { isWide } from '../../chart/textWidth';
import { rangeName } from '../../model/cellName';
import type { DataTable } from './dataTable';

type WriteSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];

const NARROWEST = 6;
const WIDEST = 48;
/** Rows looked at for widths; a table of a million rows is as wide as its beginning. */
const MEASURED_ROWS = 2000;
const LONGEST_NAME = 31;
/** Excel's own limit of characters in one cell. */
const LONGEST_TEXT = 32_767;

/** `madeAt` stands in the properties; given, so that the same tables give the same bytes. */
export function dataXlsx(tables: readonly DataTable[], madeAt: Date): Promise<Uint8Array<ArrayBuffer>> {
  const properties = { creator: 'Tidemark', created: madeAt, modified: madeAt };
  return writeXlsx({ sheets: tables.map(sheetOf), properties }) as Promise<Uint8Array<ArrayBuffer>>;
}

function sheetOf({ name, title, header, rows }: DataTable, at: number): WriteSheet {
  const above = title === undefined ? [] : [[fitting(title)]];
  const top = above.length;
  const bold = [...above.map(() => '0,0'), ...header.map((_, column) => `${top},${column}`)];
  const filtered = { top, left: 0, bottom: top + rows.length, right: header.length - 1 };
  return {
    name: sheetName(name, at),
    rows: [
      ...above,
      [...header],
      ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? fitting(cell) : cell))),
    ],
    columns: header.map((label, column) => ({ width: widthOf(label, rows, column) })),
    cells: new Map(bold.map((cell) => [cell, { style: { font: { bold: true } } }] as const)),
    freezePane: { rows: top + 1 },
    autoFilter: { range: rangeName(filtered) },
  };
}

/** Excel takes 31 characters and some not at all; a number keeps shortened names apart. */
function sheetName(name: string, at: number): string {
  const allowed = name.replace(/[\\/?*[\]:]/gu, ' ').trim();
  if (allowed !== '' && allowed.length <= LONGEST_NAME) return allowed;
  return `${Array.from(allowed)
    .slice(0, LONGEST_NAME - 4)
    .join('')} ${at + 1}`.trim();
}

/** A longer text would make Excel offer a repair; what is cut says so. */
function fitting(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

/** In characters as Excel counts them: a Chinese one is two. */
function widthOf(title: string, rows: DataTable['rows'], column: number): number {
  let widest = charactersIn(title) + 2;
  for (const row of rows.slice(0, MEASURED_ROWS)) widest = Math.max(widest, charactersIn(String(row[column] ?? '')));
  return Math.min(WIDEST, Math.max(NARROWEST, widest + 1));
}

function charactersIn(text: string): number {
  let count = 0;
  for (const character of text.slice(0, WIDEST)) count += isWide(character) ? 2 : 1;
  return count;
}
