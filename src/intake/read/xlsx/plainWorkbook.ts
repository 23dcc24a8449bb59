// Workbooks with large plain sheets, read several times faster: hucre reads the workbook without their rows, and says in
// cells put in their place what the shared strings and the styles mean; the rows are taken apart here (docs/adr/0008).
// Law: the sheets are those hucre gives of the whole workbook, or the answer is null and hucre reads it.
import { zipSync, strToU8 } from 'fflate';
import { serialToDate } from 'hucre';
import { readXlsx, type CellValue, type ReadOptions, type Sheet as HucreSheet } from 'hucre/xlsx';
import type { Cell } from '../../sheet';
import type { ZipEntry } from '../zipDirectory';
import { dateCell, shownAs } from '../workbookCell';
import { indentedStyles } from './indentedStyles';
import { inflatePart, unpackPart } from './inflatePart';
import { tellingStyles } from './numberFormats';
import { plainRows, type CellMeanings, type PlainRows } from './plainRows';
import type { WorkbookParts } from './workbookParts';
import { innerXml, startTags } from './xmlParts';

const ROWS = '<sheetData>';
const MOST_STRINGS = 1_000_000;

type Files = Record<string, Uint8Array>;

export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

/** A large sheet and where its rows stand in its part. */
interface LargeSheet {
  readonly path: string;
  readonly xml: string;
  readonly from: number;
  readonly end: number;
}

/** Rows of the large sheets stand in the sheets already as cells; what is set in there is told by their paths. */
export interface PlainWorkbook {
  readonly sheets: readonly HucreSheet[];
  readonly indentsByPath: ReadonlyMap<string, PlainRows['indents']>;
}

/** `paths`: part of each sheet in the order in which hucre gives them; `largePart`: bytes from which a sheet is large. */
export async function readPlainWorkbook(
  archive: Archive,
  parts: WorkbookParts,
  paths: readonly string[],
  options: ReadOptions,
  largePart: number,
): Promise<PlainWorkbook | null> {
  const entries = archive.entries.filter(({ name, size }) => size >= largePart && paths.includes(name));
  const found = await Promise.all(entries.map((entry) => largeSheet(archive.bytes, entry)));
  const large = found.filter((sheet) => sheet !== null);
  if (large.length === 0) return null;
  const files = unzipped(archive, new Set(large.map(({ path }) => path)));
  if (files === null) return null;
  const counts = countMeanings(files, parts);
  if (counts === null) return null;
  const { sheets } = await readXlsx(withoutRows(files, large, counts), options);
  const probes = sheets[paths.indexOf((large[0] as LargeSheet).path)]?.rows ?? [];
  const meanings = meaningsOf(probes, counts, textOf(files, parts.stylesPath), parts.is1904);
  const indentsByPath = new Map<string, PlainRows['indents']>();
  for (const sheet of large) {
    const found = plainRows(sheet.xml, sheet.from, sheet.end, meanings);
    const target = sheets[paths.indexOf(sheet.path)];
    if (found === null || target === undefined) return null;
    takeRows(target, found);
    indentsByPath.set(sheet.path, found.indents);
  }
  return { sheets, indentsByPath };
}

/** Markup only: pictures and embedded files say nothing about cells. Null: hucre may know what is wrong with it. */
function unzipped({ bytes, entries }: Archive, known: ReadonlySet<string>): Files | null {
  const files: Files = {};
  for (const entry of entries) {
    if (!/\.(xml|rels)$/i.test(entry.name) || known.has(entry.name)) continue;
    const part = unpackPart(bytes, entry);
    if (part === null) return null;
    files[entry.name] = part;
  }
  return files;
}

async function largeSheet(bytes: Uint8Array, entry: ZipEntry): Promise<LargeSheet | null> {
  const xml = await inflatePart(bytes, entry);
  if (xml === null) return null;
  const tag = xml.indexOf(ROWS);
  const end = xml.lastIndexOf('</sheetData>');
  return tag < 0 || end < tag ? null : { path: entry.name, xml, from: tag + ROWS.length, end };
}

interface MeaningCounts {
  readonly strings: number;
  readonly styles: number;
}

function countMeanings(files: Files, { stylesPath, stringsPath }: WorkbookParts): MeaningCounts | null {
  const strings = textOf(files, stringsPath).split('<si').length - 1;
  const styles = startTags(innerXml(textOf(files, stylesPath), 'cellXfs'), 'xf').length;
  return strings > MOST_STRINGS ? null : { strings, styles };
}

function textOf(files: Files, path: string | null): string {
  const part = path === null ? undefined : files[path];
  return part === undefined ? '' : new TextDecoder().decode(part);
}

/** The workbook with the rows of its large sheets taken out, and probes in the place of the first ones. */
function withoutRows(files: Files, large: readonly LargeSheet[], counts: MeaningCounts): Uint8Array {
  const reduced = { ...files };
  for (const [position, { path, xml, from, end }] of large.entries()) {
    const rows = position === 0 ? probeRows(counts) : '';
    reduced[path] = strToU8(xml.slice(0, from) + rows + xml.slice(end));
  }
  return zipSync(reduced, { level: 0 });
}

/** One row a string (column A) and a style (column B, the day 1 of the date system in it). */
function probeRows({ strings, styles }: MeaningCounts): string {
  let rows = '';
  for (let at = 0; at < Math.max(strings, styles); at += 1) {
    const text = at < strings ? `<c r="A${at + 1}" t="s"><v>${at}</v></c>` : '';
    const number = at < styles ? `<c r="B${at + 1}" s="${at}"><v>1</v></c>` : '';
    rows += `<row r="${at + 1}">${text}${number}</row>`;
  }
  return rows;
}

function meaningsOf(
  probes: readonly (readonly CellValue[])[],
  { strings, styles }: MeaningCounts,
  stylesXml: string,
  is1904: boolean,
): CellMeanings {
  const shownByStyle = tellingStyles(stylesXml);
  const isDate = probes.slice(0, styles).map((row) => row[1] instanceof Date);
  const byStyle = Array.from({ length: styles }, () => new Map<number, Cell>());
  return {
    strings: probes.slice(0, strings).map((row) => textCell(row[0])),
    indents: indentedStyles(stylesXml),
    numberAs: (value, style) => {
      const shown = shownByStyle.get(style);
      if (isDate[style] !== true) return shown === undefined ? value : shownAs(value, shown, is1904);
      const known = byStyle[style]?.get(value);
      if (known !== undefined) return known;
      const date = dateCell(serialToDate(value, is1904));
      const cell = shown === undefined ? date : shownAs(date, shown, is1904);
      byStyle[style]?.set(value, cell);
      return cell;
    },
  };
}

function textCell(value: CellValue | undefined): Cell {
  return typeof value === 'string' ? value : null;
}

function takeRows(sheet: HucreSheet, { rows, hiddenRows }: PlainRows): void {
  sheet.rows = rows as CellValue[][];
  delete sheet.cells;
  sheet.rowDefs = new Map(hiddenRows.map((row) => [row, { hidden: true }]));
}
