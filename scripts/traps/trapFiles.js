// The inputs of fixtures/traps, by folder and name, as bytes. Law: the same tables give the same bytes, whatever the day.
import { writeXlsx } from 'hucre/xlsx';
import { encodeGb18030 } from '../demo/gb18030.js';
import { drawnSheet } from './drawing.js';
import { fieldTraps } from './fieldTraps.js';
import { files } from './files.js';
import { headings } from './headings.js';
import { names } from './names.js';
import { numbers } from './numbers.js';
import { published } from './published.js';
import { times } from './times.js';
import { totals } from './totals.js';

const written = new Date('2024-01-10T00:00:00Z');

/** A workbook from one drawing, from [sheet, drawing] pairs, or from a drawing with what its file hides or formats. */
function workbook(drawn) {
  const pairs = Array.isArray(drawn) ? drawn : [['Sheet1', typeof drawn === 'string' ? drawn : drawn.text]];
  const { hiddenRows = [], hiddenColumns = [], format = null } = typeof drawn === 'object' ? drawn : {};
  const sheets = pairs.map(([name, text]) => {
    const sheet = drawnSheet(text, name);
    if (format !== null) formatNumbers(sheet, format);
    return {
      ...sheet,
      columns:
        hiddenColumns.length === 0 ? undefined : sheet.rows[0].map((_, at) => ({ hidden: hiddenColumns.includes(at) })),
      rowDefs: new Map(hiddenRows.map((row) => [row, { hidden: true }])),
    };
  });
  return writeXlsx({ sheets, properties: { created: written, modified: written } });
}

function formatNumbers({ rows, cells }, numFmt) {
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (typeof value === 'number') cells.set(`${row},${column}`, { style: { numFmt } });
    }
  }
}

function bytesOf(name, content) {
  if (name.endsWith('.xlsx')) return workbook(content);
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return 'gbk' in content ? encodeGb18030(content.gbk) : Uint8Array.from(content.bytes);
}

/** @type {readonly (readonly [string, readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[]])[]} */
export const trapFiles = Object.entries({
  ...headings,
  ...totals,
  ...published,
  ...numbers,
  ...times,
  ...names,
  ...files,
  ...fieldTraps,
}).map(([folder, contents]) => [
  folder,
  Object.entries(contents).map(([name, content]) => [name, async () => bytesOf(name, content)]),
]);
