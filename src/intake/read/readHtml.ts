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
    sheets: tables.map(({ rows, ...facts }, index) => ({ ...plainSheet(`table${index + 1}`, rows), ...facts })),
    questions: file.questions,
    issues: [],
  };
}
