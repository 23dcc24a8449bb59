// Cells copied from Excel, WPS or a web page. Law: HTML wins where it holds a table, because it knows merged cells;
// otherwise the text is taken as Excel puts it, fields parted by tabs.
import { htmlTables } from './read/html/htmlTables';
import { parseDelimited } from './read/readDelimited';
import { plainSheet, refused, type ReadResult } from './read/readResult';

export interface ClipboardContent {
  readonly html: string | null;
  readonly text: string;
}

/** Refusals of the clipboard name no file: `file` is ''. */
export function readClipboard({ html, text }: ClipboardContent): ReadResult {
  const tables = html === null ? [] : htmlTables(html);
  if (tables.length > 0) {
    return clipboardSheets(
      tables.map(({ rows, ...facts }, index) => ({ ...plainSheet(sheetName(index), rows), ...facts })),
    );
  }
  if (/^\s*$/.test(text)) return refused('empty', '');
  const rows = parseDelimited(text, text.includes('\t') ? '\t' : null);
  return clipboardSheets([plainSheet(sheetName(0), rows)]);
}

function sheetName(index: number): string {
  return index === 0 ? 'clipboard' : `clipboard ${index + 1}`;
}

function clipboardSheets(sheets: Extract<ReadResult, { kind: 'sheets' }>['sheets']): ReadResult {
  return { kind: 'sheets', format: 'clipboard', encoding: null, sheets, questions: [], issues: [] };
}
