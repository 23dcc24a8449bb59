// XLSX through hucre, behind this adapter. Law: whatever the bytes are, the answer is sheets or one refusal, and work
// is bounded by what the archive declares, checked before anything is unpacked.
import { readXlsx as readWorkbook, type ReadOptions, type Sheet as HucreSheet } from 'hucre/xlsx';
import type { InputFile, Sheet } from '../sheet';
import { LARGEST_FILE_BYTES } from './checkFileSize';
import { isTooWide, refuseHucreError } from './hucreError';
import { refused, type ReadResult } from './readResult';
import { workbookSheet } from './workbookSheet';
import { cellLooks } from './xlsx/cellLooks';
import { readPlainWorkbook, type Archive } from './xlsx/plainWorkbook';
import { readSparseWorkbook } from './xlsx/sparseWorkbook';
import { barePackage, isTidy, tidyPackage } from './xlsx/tidyPackage';
import { hiddenUnnumberedRows } from './xlsx/unnumberedRows';
import { partText, workbookParts, type WorkbookParts } from './xlsx/workbookParts';
import { zipDirectory, type ZipEntry } from './zipDirectory';

/** Sheets of numbers pack to a twentieth of their size; what packs to less than a 250th is made to harm. */
const BOMB_RATIO = 250;
const SUSPICIOUS_PART = 32 * 1024 * 1024;
/** Below it hucre alone is fast enough. */
const LARGE_PART = 1 << 20;

/** Sheets with at least `largePart` bytes of markup are read the fast way where they are plain. */
export async function readXlsx(file: InputFile, largePart = LARGE_PART): Promise<ReadResult> {
  const entries = zipDirectory(file.bytes);
  if (entries === null) return refused('damaged', file.name);
  const refusal = refuseArchive(file.name, entries);
  if (refusal !== null) return refusal;
  try {
    const sheets = await readSheets(tidied({ bytes: file.bytes, entries }), largePart);
    if (sheets === null) return refused('tooLarge', file.name);
    if (sheets.length === 0) return refused('noTable', file.name);
    return { kind: 'sheets', format: 'xlsx', encoding: null, sheets, questions: [], issues: [] };
  } catch (error) {
    return refuseHucreError(file.name, error);
  }
}

interface Package {
  readonly archive: Archive;
  readonly parts: WorkbookParts;
}

/** Nothing is put right in a package that does not fit memory as a whole. */
function tidied(archive: Archive): Package {
  const parts = workbookParts(archive.bytes);
  const tidy = isSmall(archive) && !isTidy(archive.entries, parts) ? tidyPackage(archive) : null;
  return tidy === null ? { archive, parts } : { archive: tidy, parts: workbookParts(tidy.bytes) };
}

function isSmall({ entries }: Archive): boolean {
  return entries.reduce((sum, { size }) => sum + size, 0) <= LARGEST_FILE_BYTES;
}

/** Null when cells lie too far apart. What is damaged beside the cells is left out when the whole cannot be read. */
async function readSheets({ archive, parts }: Package, largePart: number): Promise<Sheet[] | null> {
  try {
    return await readParts({ archive, parts }, largePart);
  } catch (error) {
    const bare = isSmall(archive) ? barePackage(archive, parts) : null;
    if (bare === null) throw error;
    return readParts({ archive: bare, parts }, largePart);
  }
}

/** Chart sheets are passed over: hucre takes a workbook with one for damaged. */
async function readParts({ archive, parts }: Package, largePart: number): Promise<Sheet[] | null> {
  const { bytes } = archive;
  const worksheets = parts.sheetPaths.flatMap((path, index) => (path === null ? [] : [{ index, path }]));
  const hasOthers = worksheets.length < parts.sheetPaths.length;
  const options = hasOthers ? { sheets: worksheets.map(({ index }) => index) } : {};
  const paths = worksheets.map(({ path }) => path);
  const plain = await readPlainWorkbook(archive, parts, paths, options, largePart);
  const source = plain?.sheets ?? (await readHucreSheets(bytes, options));
  if (source === null) return null;
  const looks = cellLooks(bytes, parts);
  return source.map((sheet, position) => {
    const path = paths[position] ?? '';
    const indents = plain?.indentsByPath.get(path);
    if (indents === undefined)
      return withUnnumbered(
        workbookSheet(sheet, parts.is1904, (visitor) => looks?.visit(path, visitor)),
        partText(bytes, path),
      );
    return workbookSheet(sheet, parts.is1904, (visitor) => {
      for (const place of indents) visitor.indent(...place);
    });
  });
}

function withUnnumbered(sheet: Sheet, xml: string): Sheet {
  const found = hiddenUnnumberedRows(xml).filter((row) => row < sheet.rows.length);
  return found.length === 0 ? sheet : { ...sheet, hiddenRows: [...sheet.hiddenRows, ...found] };
}

async function readHucreSheets(bytes: Uint8Array, options: ReadOptions): Promise<readonly HucreSheet[] | null> {
  try {
    return (await readWorkbook(bytes, options)).sheets;
  } catch (error) {
    if (error instanceof Error && isTooWide(error)) return readSparseWorkbook(bytes, options);
    throw error;
  }
}

/** What an archive is by the names in it, and whether it can be unpacked at all; null when it may be read. */
function refuseArchive(file: string, entries: readonly ZipEntry[]): ReadResult | null {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name.replaceAll('\\', '/')));
  if (has(/^xl\/workbook\.bin$/i)) return refused('xlsb', file);
  if (has(/^word\//i)) return refused('word', file);
  if (has(/^(ppt|visio)\//i)) return refused('unsupported', file);
  if (!has(/^\[Content_Types\]\.xml$/i)) return refused(has(/^xl\//i) ? 'damaged' : 'unsupported', file);
  if (entries.some(({ size, packed }) => size > SUSPICIOUS_PART && size > packed * BOMB_RATIO))
    return refused('bomb', file);
  return entries.some(({ size }) => size > LARGEST_FILE_BYTES) ? refused('tooLarge', file, { limit: '512 MB' }) : null;
}
