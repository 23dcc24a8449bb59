// XLSX through hucre, behind this adapter. Law: whatever the bytes are, the answer is sheets or one refusal, and work
// is bounded by what the archive declares, checked before anything is unpacked.
import { readXlsx as readWorkbook, type Sheet as HucreSheet } from 'hucre/xlsx';
import type { InputFile } from '../sheet';
import { LARGEST_FILE_BYTES } from './checkFileSize';
import { isTooWide, refuseHucreError } from './hucreError';
import { refused, type ReadResult } from './readResult';
import { workbookSheet } from './workbookSheet';
import { shownCells } from './xlsx/shownCells';
import { readSparseWorkbook } from './xlsx/sparseWorkbook';
import { zipDirectory, type ZipEntry } from './zipDirectory';

/** Sheets of numbers pack to a twentieth of their size; what packs to less than a 250th is made to harm. */
const BOMB_RATIO = 250;
const SUSPICIOUS_PART = 32 * 1024 * 1024;

export async function readXlsx(file: InputFile): Promise<ReadResult> {
  const entries = zipDirectory(file.bytes);
  const refusal = entries === null ? refused('damaged', file.name) : refuseArchive(file.name, entries);
  if (refusal !== null) return refusal;
  try {
    const source = await readSheets(file.bytes);
    if (source === null) return refused('tooLarge', file.name);
    const shown = shownCells(file.bytes);
    const sheets = source.map((sheet, index) => workbookSheet(sheet, (visitor) => shown?.visit(index, visitor)));
    return { kind: 'sheets', format: 'xlsx', encoding: null, sheets, questions: [], issues: [] };
  } catch (error) {
    return refuseHucreError(file.name, error);
  }
}

async function readSheets(bytes: Uint8Array): Promise<HucreSheet[] | null> {
  try {
    return (await readWorkbook(bytes)).sheets;
  } catch (error) {
    if (error instanceof Error && isTooWide(error)) return readSparseWorkbook(bytes);
    throw error;
  }
}

/** What an archive is by the names in it, and whether it can be unpacked at all; null when it may be read. */
function refuseArchive(file: string, entries: readonly ZipEntry[]): ReadResult | null {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/)) return refused('xlsb', file);
  if (has(/^(word|ppt|visio)\//)) return refused('unsupported', file);
  if (!has(/^\[Content_Types\]\.xml$/)) return refused(has(/^xl\//) ? 'damaged' : 'unsupported', file);
  if (entries.some(({ size, packed }) => size > SUSPICIOUS_PART && size > packed * BOMB_RATIO))
    return refused('bomb', file);
  return entries.some(({ size }) => size > LARGEST_FILE_BYTES) ? refused('tooLarge', file, { limit: '512 MB' }) : null;
}
