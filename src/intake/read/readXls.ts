// Excel 97 to 2003 workbooks (BIFF8) through hucre, and the other documents that come in an OLE container.
// Law: whatever the bytes are, the answer is sheets or one refusal.
import { readXls as readWorkbook, type CellValue, type Sheet as HucreSheet } from 'hucre/xlsx';
import type { InputFile, Sheet } from '../sheet';
import { openCompoundFile, type CompoundFile } from './compoundFile';
import { refuseHucreError } from './hucreError';
import { refused, type ReadResult } from './readResult';
import { widestRow } from '../rows/widestRow';
import { workbookSheet } from './workbookSheet';
import { biffFacts, type BiffFacts, type BiffSheetFacts } from './xls/biffFacts';

const EXCEL_97 = 0x0600;

export async function readXls(file: InputFile): Promise<ReadResult> {
  const container = openCompoundFile(file.bytes);
  const { names } = container;
  if (names.includes('EncryptedPackage')) return readProtectedPackage(file, container);
  if (!names.includes('Workbook')) return refused(refusalWithout(names), file.name);
  const stream = container.stream('Workbook');
  if (stream === null) return refused('damaged', file.name);
  const facts = biffFacts(stream);
  if (facts.encrypted) return readProtected(file, container, stream);
  if (facts.version !== EXCEL_97) return refused(facts.version === 0 ? 'damaged' : 'oldExcel', file.name);
  return readPlain(file, facts);
}

async function readPlain(file: InputFile, facts: BiffFacts): Promise<ReadResult> {
  try {
    const { sheets } = await readWorkbook(file.bytes);
    return {
      kind: 'sheets',
      format: 'xls',
      encoding: null,
      sheets: withFacts(sheets, facts),
      questions: [],
      issues: [],
    };
  } catch (error) {
    return refuseHucreError(file.name, error);
  }
}

/** Only write-protected, and written back in plain; the ciphers are loaded when they are needed. */
async function readProtected(file: InputFile, container: CompoundFile, stream: Uint8Array): Promise<ReadResult> {
  const { decryptBiff } = await import('./crypt/decryptBiff');
  const plain = decryptBiff(stream);
  if (plain === null) return refused('encrypted', file.name);
  return readPlain({ name: file.name, bytes: container.withStream('Workbook', plain) }, biffFacts(plain));
}

async function readProtectedPackage(file: InputFile, container: CompoundFile): Promise<ReadResult> {
  const { decryptPackage } = await import('./crypt/decryptPackage');
  const plain = decryptPackage(container);
  if (plain === null) return refused('encrypted', file.name);
  const { readXlsx } = await import('./readXlsx');
  return readXlsx({ name: file.name, bytes: plain });
}

function refusalWithout(names: readonly string[]): 'oldExcel' | 'unsupported' | 'damaged' {
  if (names.includes('Book')) return 'oldExcel';
  return names.length === 0 ? 'damaged' : 'unsupported';
}

function withFacts(sheets: readonly HucreSheet[], facts: BiffFacts): Sheet[] {
  return sheets.flatMap((sheet, index) => {
    const known = facts.sheets[index];
    if (known === undefined) return [workbookSheet(sheet, () => undefined)];
    return known.worksheet ? [withSheetFacts(sheet, known, facts.date1904)] : [];
  });
}

function withSheetFacts(source: HucreSheet, facts: BiffSheetFacts, date1904: boolean): Sheet {
  for (const [row, column, shown] of facts.shown) {
    const cells = source.rows[row];
    if (typeof shown === 'string' && shown !== 'percent' && cells !== undefined)
      cells[column] = asDate(cells[column] ?? null, date1904);
  }
  const sheet = workbookSheet(source, (visitor) => {
    for (const [row, column, shown] of facts.shown) if (shown !== 'day') visitor.shown(row, column, shown);
    for (const place of facts.indents) visitor.indent(...place);
  });
  const width = widestRow(sheet.rows);
  return {
    ...sheet,
    hidden: facts.hidden,
    hiddenRows: facts.hiddenRows.filter((row) => row < sheet.rows.length),
    hiddenColumns: facts.hiddenColumns.filter((column) => column < width),
  };
}

const DAY = 86_400_000;

/** A serial day number as a date; day 60 of the 1900 system is the 29 February 1900 that never was. */
function asDate(value: CellValue, date1904: boolean): CellValue {
  if (typeof value !== 'number') return value;
  if (date1904) return new Date(Date.UTC(1904, 0, 1) + Math.round(value * DAY));
  return new Date(Date.UTC(1899, 11, value > 60 ? 30 : 31) + Math.round(value * DAY));
}
