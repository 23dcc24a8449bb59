// Excel 97 to 2003 workbooks (BIFF8) and everything else that comes in an OLE container.
import { readXls as readWorkbook } from 'hucre/xlsx';
import type { Cell, InputFile, Sheet } from '../sheet';
import { compoundFileNames } from './compoundFile';
import { refuseHucreError } from './hucreError';
import { refused, type ReadResult } from './readResult';
import { workbookSheet } from './workbookSheet';

export async function readXls(file: InputFile): Promise<ReadResult> {
  const names = compoundFileNames(file.bytes);
  if (names.includes('EncryptedPackage')) return refused('encrypted', file.name);
  if (!names.includes('Workbook')) return refused(refusalWithout(names), file.name);
  try {
    const workbook = await readWorkbook(file.bytes);
    const sheets = workbook.sheets.map((sheet) => withErrors(workbookSheet(sheet, () => undefined)));
    return { kind: 'sheets', format: 'xls', encoding: null, sheets, questions: [], issues: [] };
  } catch (error) {
    return refuseHucreError(file.name, error);
  }
}

function refusalWithout(names: readonly string[]): 'oldExcel' | 'unsupported' | 'damaged' {
  if (names.includes('Book')) return 'oldExcel';
  return names.length === 0 ? 'damaged' : 'unsupported';
}

const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERR!)$/;

/** hucre gives error cells of this format as their text. */
function withErrors(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) =>
    row.some(isErrorText)
      ? row.map((cell) => (isErrorText(cell) ? ({ kind: 'error', text: cell } as const) : cell))
      : row,
  );
  return { ...sheet, rows };
}

function isErrorText(cell: Cell): cell is string {
  return typeof cell === 'string' && ERROR_TEXT.test(cell);
}
