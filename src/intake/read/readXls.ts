// Excel 97 to 2003 workbooks (BIFF8), and the other documents that come in an OLE container.
// Law: whatever the bytes are, the answer is sheets or one refusal.
import type { InputFile, Sheet } from '../sheet';
import { openCompoundFile, type CompoundFile } from './compoundFile';
import { refused, type ReadResult } from './readResult';
import { widestRow } from '../rows/widestRow';
import { workbookSheet } from './workbookSheet';
import { biffCells } from './xls/biffCells';
import { biffFacts, type BiffFacts, type BiffSheetFacts } from './xls/biffFacts';

const EXCEL_97 = 0x0600;

export async function readXls(file: InputFile): Promise<ReadResult> {
  const container = openCompoundFile(file.bytes);
  const { names } = container;
  if (names.includes('EncryptedPackage')) return readProtectedPackage(file, container);
  const name = workbookName(names);
  if (name === null) return refused(names.length === 0 ? 'damaged' : 'unsupported', file.name);
  const stream = container.stream(name);
  if (stream === null) return refused('damaged', file.name);
  const facts = biffFacts(stream);
  if (facts.version !== EXCEL_97)
    return refused(facts.version === 0 && !isOldName(name) ? 'damaged' : 'oldExcel', file.name);
  return facts.encrypted ? readProtected(file, stream) : readPlain(file, stream, facts);
}

/** Names know no case ([MS-CFB] 2.6.4); Excel 95 writes a "Book", and so do some writers of Excel 97 workbooks. */
function workbookName(names: readonly string[]): string | null {
  const named = (wanted: string): string | undefined => names.find((name) => name.toLowerCase() === wanted);
  return named('workbook') ?? named('book') ?? null;
}

function isOldName(name: string): boolean {
  return name.toLowerCase() === 'book';
}

/** A sheet that is named and not there was cut off, and what is left is not taken for the whole. */
function readPlain(file: InputFile, stream: Uint8Array, facts: BiffFacts): ReadResult {
  const worksheets = facts.sheets.filter(({ worksheet }) => worksheet);
  if (facts.sheets.length === 0 || worksheets.some(({ start }) => start === null)) return refused('damaged', file.name);
  if (worksheets.length === 0) return refused('noTable', file.name);
  const sheets = worksheets.map((sheet) => sheetOf(stream, sheet, facts));
  return { kind: 'sheets', format: 'xls', encoding: null, sheets, questions: [], issues: [] };
}

/** Only write-protected, and written back in plain; the ciphers are loaded when they are needed. */
async function readProtected(file: InputFile, stream: Uint8Array): Promise<ReadResult> {
  const { decryptBiff } = await import('./crypt/decryptBiff');
  const plain = decryptBiff(stream);
  return plain === null ? refused('encrypted', file.name) : readPlain(file, plain, biffFacts(plain));
}

async function readProtectedPackage(file: InputFile, container: CompoundFile): Promise<ReadResult> {
  const { decryptPackage } = await import('./crypt/decryptPackage');
  const plain = decryptPackage(container);
  if (plain === null) return refused('encrypted', file.name);
  const { readXlsx } = await import('./readXlsx');
  return readXlsx({ name: file.name, bytes: plain });
}

function sheetOf(stream: Uint8Array, facts: BiffSheetFacts, { strings, date1904 }: BiffFacts): Sheet {
  const { rows, merges, formulas } = biffCells(stream, facts.start ?? stream.length, strings);
  const sheet = workbookSheet({ name: facts.name, rows, merges }, date1904, (visitor) => {
    for (const place of facts.shown) visitor.shown(...place);
    for (const place of facts.indents) visitor.indent(...place);
  });
  const width = widestRow(sheet.rows);
  return {
    ...sheet,
    hidden: facts.hidden,
    hiddenRows: facts.hiddenRows.filter((row) => row < sheet.rows.length),
    hiddenColumns: facts.hiddenColumns.filter((column) => column < width),
    zeroFormulas: formulas
      .filter(([row, column]) => sheet.rows.at(row)?.[column] === 0)
      .map(([row, column]) => ({ row, column })),
  };
}
