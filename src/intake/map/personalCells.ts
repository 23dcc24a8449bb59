// Which cells of a table are data of persons. Law: nothing outside the review shows them but masked.
import type { TableMapping } from '../../model/mapping';
import { isPersonalHeader, maskNumbers, maskPersonal, maskSignature, maskSigned } from '../notation/personalData';

/** True for body cells of columns left out as personal, or about persons and kept by choice. */
export function isPersonalCell(table: TableMapping, row: number, column: number): boolean {
  if (row < table.firstBodyRow || row > table.lastBodyRow) return false;
  const role = table.columns[column - table.range.left];
  if (role === undefined) return false;
  if (role.role === 'ignored' && role.reason === 'personal') return true;
  const isList = table.layout === 'register' || table.layout === 'taskList';
  return isList && isPersonalHeader(table.headers[column - table.range.left] ?? '');
}

/** The text of a cell as it may leave the sheet: persons masked, and numbers of persons in the text of any list. */
export function shownText(text: string, tables: readonly TableMapping[], row: number, column: number): string {
  const table = tables.find(({ range }) => row >= range.top && row <= range.bottom);
  if (table === undefined) return text;
  if (isPersonalCell(table, row, column)) return maskPersonal(text);
  if (table.rowRoles[row] === 'signature') return maskSignature(text);
  if (table.rowRoles[row] === 'note') return maskSigned(text);
  return table.layout === 'register' ? maskNumbers(text) : text;
}
