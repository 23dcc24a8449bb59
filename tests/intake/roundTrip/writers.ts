// The same rows as files of every format that people hand in.
import { writeXlsx } from 'hucre/xlsx';
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

export type Format = keyof typeof WRITERS;

export const WRITERS = {
  csv: (drawn: Drawn) => Promise.resolve(utf8(delimited(drawn, ','))),
  gbk: (drawn: Drawn) => Promise.resolve(encodeGb(delimited(drawn, ','))),
  tsv: (drawn: Drawn) => Promise.resolve(utf8(delimited(drawn, '\t'))),
  html: (drawn: Drawn) => Promise.resolve(utf8(html(drawn))),
  xlsx: workbook,
  rows: ({ rows }: Drawn) => Promise.resolve(utf8(JSON.stringify(rows))),
} as const;

const NAMES: Readonly<Record<Format, string>> = {
  csv: 'a.csv',
  gbk: 'a.csv',
  tsv: 'a.tsv',
  html: 'a.html',
  xlsx: 'a.xlsx',
  rows: 'a.json',
};

export async function fileOf(drawn: Drawn, format: Format): Promise<InputFile> {
  return { name: NAMES[format], bytes: await WRITERS[format](drawn) };
}
