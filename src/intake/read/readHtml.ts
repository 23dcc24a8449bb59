// An HTML page, also one named .xls, to one sheet a table. Sheets are called table1, table2 … as pages name none.
import type { DecodedFile } from './decodedFile';
import { htmlTables } from './html/htmlTables';
import { plainSheet, refused, type ReadResult } from './readResult';

export function readHtml(file: DecodedFile): ReadResult {
  const tables = htmlTables(file.text);
  if (tables.length === 0) return refused('noTable', file.name);
  return {
    kind: 'sheets',
    format: 'html',
    encoding: file.encoding,
    sheets: tables.map(({ rows, merges }, index) => ({ ...plainSheet(`table${index + 1}`, rows), merges })),
    questions: file.questions,
    issues: [],
  };
}

/** Whether text is a page with tables rather than a table whose cells hold markup. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 4096);
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|meta|style)\b/i.test(
    start,
  );
}
