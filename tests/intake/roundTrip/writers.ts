// The same rows as files of every format that people hand in.
import { writeXlsx } from 'hucre/xlsx';
import type { NameIndex } from '../../../src/intake/names';
import type { PlanFile } from '../../../src/intake/plan/mapFile';
import { openFile, recognised } from '../../../src/intake/plan/openFile';
import { readClipboard } from '../../../src/intake/readClipboard';
import type { ClipboardContent } from '../../../src/intake/readClipboard';
import type { InputFile } from '../../../src/intake/sheet';
import { encodeGb } from '../decode/encodeGb';
import type { Drawn } from './tables';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function delimited({ rows }: Drawn, delimiter: string): string {
  const width = Math.max(...rows.map((row) => row.length));
  return rows
    .map((row) => Array.from({ length: width }, (_, at) => String(row[at] ?? '')).join(delimiter))
    .join('\r\n');
}

function html({ rows }: Drawn): string {
  const cells = (row: Drawn['rows'][number]) => row.map((cell) => `<td>${cell ?? ''}</td>`).join('');
  return `<html><meta charset="utf-8"><table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table></html>`;
}

async function workbook({ rows, tall }: Drawn): Promise<Uint8Array> {
  const merges = tall
    .filter(([first, last]) => last > first)
    .map(([startRow, endRow]) => ({ startRow, endRow, startCol: 0, endCol: 0 }));
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows: rows.map((row) => [...row]), merges }] });
}

const WRITERS = {
  csv: (drawn: Drawn) => Promise.resolve(utf8(delimited(drawn, ','))),
  gbk: (drawn: Drawn) => Promise.resolve(encodeGb(delimited(drawn, ','))),
  tsv: (drawn: Drawn) => Promise.resolve(utf8(delimited(drawn, '\t'))),
  html: (drawn: Drawn) => Promise.resolve(utf8(html(drawn))),
  xlsx: workbook,
  rows: ({ rows }: Drawn) => Promise.resolve(utf8(JSON.stringify(rows))),
  'rows under a key': ({ rows }: Drawn) => Promise.resolve(utf8(JSON.stringify({ code: 200, data: { table: rows } }))),
} as const;

const NAMES: Readonly<Record<keyof typeof WRITERS, string>> = {
  csv: 'a.csv',
  gbk: 'a.csv',
  tsv: 'a.tsv',
  html: 'a.html',
  xlsx: 'a.xlsx',
  rows: 'a.json',
  'rows under a key': 'a.json',
};

/** What a spreadsheet puts on the clipboard: tall cells span rows in HTML and stand once in text. */
function copiedHtml({ rows, tall }: Drawn): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: Drawn['rows'][number], at: number): string =>
    Array.from({ length: width }, (_, column) =>
      copiedCell(row[column] ?? '', column === 0 ? spanAt(tall, at) : 1),
    ).join('');
  const body = rows.map((row, at) => `<tr>${line(row, at)}</tr>`).join('\n');
  return `<html><body><!--StartFragment--><table>${body}</table><!--EndFragment--></body></html>`;
}

/** Rows that the first cell of a row spans; 0 below a tall cell, where none is written. */
function spanAt(tall: Drawn['tall'], row: number): number {
  const own = tall.find(([first, last]) => first <= row && row <= last);
  if (own === undefined) return 1;
  return own[0] === row ? own[1] - own[0] + 1 : 0;
}

function copiedCell(cell: string | number, span: number): string {
  if (span === 0) return '';
  return span === 1 ? `<td>${cell}</td>` : `<td rowspan=${span}>${cell}</td>`;
}

const COPIERS = {
  'copied text': (drawn: Drawn): ClipboardContent => ({ html: null, text: `${delimited(drawn, '\t')}\r\n` }),
  'copied html': (drawn: Drawn): ClipboardContent => ({ html: copiedHtml(drawn), text: delimited(drawn, '\t') }),
} as const;

export type Format = keyof typeof WRITERS | keyof typeof COPIERS;

export const FORMATS = [...Object.keys(WRITERS), ...Object.keys(COPIERS)] as Format[];

export async function opened(drawn: Drawn, format: Format, names: NameIndex): Promise<PlanFile> {
  if (format !== 'copied text' && format !== 'copied html')
    return fileOpened({ name: NAMES[format], bytes: await WRITERS[format](drawn) }, names);
  const read = readClipboard(COPIERS[format](drawn));
  if (read.kind !== 'sheets') throw new Error(JSON.stringify(read));
  return recognised({ name: '', bytes: new Uint8Array(0) }, read, names);
}

export async function fileOpened(file: InputFile, names: NameIndex): Promise<PlanFile> {
  const found = await openFile(file, { encoding: null, names });
  if (found.kind !== 'file') throw new Error(JSON.stringify(found));
  return found.file;
}
