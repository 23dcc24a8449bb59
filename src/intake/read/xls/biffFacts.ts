// What an Excel 97 workbook says of its cells: names and texts, hidden sheets, rows and columns, percent and date
// formats, indents, encryption. Source: [MS-XLS] 2.4. Law: a cut stream gives the facts up to the cut.
import { isDateCode, shownBy, type Shown } from '../xlsx/numberFormats';
import { biffRecords, substreamStarts, u16, u32, u8, type BiffRecord } from './biffRecords';
import { sharedStrings, textAt } from './biffText';

export interface BiffSheetFacts {
  readonly name: string;
  /** Where its substream begins; null where there is none. */
  readonly start: number | null;
  readonly hidden: boolean;
  /** False for charts and macro sheets, which hold no cells. */
  readonly worksheet: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells whose number format tells something, as [row, column, what]. */
  readonly shown: readonly (readonly [number, number, Shown])[];
  /** Texts that are set in, as [row, column, steps]. */
  readonly indents: readonly (readonly [number, number, number])[];
}

export interface BiffFacts {
  /** Excel 97 writes 0x0600; Excel 5 and 95 write 0x0500. */
  readonly version: number;
  readonly encrypted: boolean;
  readonly date1904: boolean;
  readonly strings: readonly string[];
  readonly sheets: readonly BiffSheetFacts[];
}

const BOF = 0x0809;
const FILE_PASS = 0x002f;
const DATE_MODE = 0x0022;
const SHEET = 0x0085;
const STRINGS = 0x00fc;
const FORMAT = 0x041e;
const STYLE = 0x00e0;
const COLUMNS = 0x007d;
const ROW = 0x0208;
/** NUMBER, RK, and FORMULA in its three numbers. */
const NUMBERS: ReadonlySet<number> = new Set([0x0203, 0x027e, 0x0006, 0x0206, 0x0406]);
const NUMBER_ROW = 0x00bd;
/** LABELSST, LABEL, RSTRING. */
const TEXTS: ReadonlySet<number> = new Set([0x00fd, 0x0204, 0x00d6]);
/** General, left, distributed: elsewhere an indent keeps from the right edge or is none. */
const FROM_LEFT: ReadonlySet<number> = new Set([0, 1, 7]);

export function biffFacts(stream: Uint8Array): BiffFacts {
  const sheets: SheetEntry[] = [];
  const formats = new Map<number, string>();
  const styleFormats: number[] = [];
  const styleIndents: number[] = [];
  const facts = { version: 0, encrypted: false, date1904: false, strings: [] as readonly string[] };
  for (const record of biffRecords(stream, 0)) {
    const { id, data } = record;
    if (id === BOF) facts.version = u16(data, 0);
    else if (id === FILE_PASS) return { ...facts, encrypted: true, sheets: [] };
    else if (id === DATE_MODE) facts.date1904 = u16(data, 0) === 1;
    else if (id === SHEET) sheets.push(sheetEntry(record));
    else if (id === STRINGS) facts.strings = sharedStrings(record);
    else if (id === FORMAT) formats.set(u16(data, 0), textAt(record, 2));
    else if (id === STYLE) {
      styleFormats.push(u16(data, 2));
      styleIndents.push(FROM_LEFT.has(u8(data, 6) & 7) ? u8(data, 8) & 15 : 0);
    }
  }
  const styles = styleFormats.map((format) => shownByFormat(format, formats.get(format)));
  const starts = substreamStarts(stream);
  const taken = new Set<number>();
  return {
    ...facts,
    sheets: sheets.map(({ at, ...sheet }, index) => {
      const start = startOf(at, index, starts, taken);
      return { ...sheet, start, ...cellFacts(stream, start ?? stream.length, styles, styleIndents) };
    }),
  };
}

interface SheetEntry extends Pick<BiffSheetFacts, 'name' | 'hidden' | 'worksheet'> {
  readonly at: number;
}

function sheetEntry(record: BiffRecord): SheetEntry {
  const { data } = record;
  return {
    at: u32(data, 0),
    hidden: (u8(data, 4) & 3) !== 0,
    worksheet: u8(data, 5) === 0,
    name: textAt(record, 6, 1),
  };
}

/**
 * Where a sheet is said to begin; some writers say it wrongly, and then the order of the sheets tells. What is another
 * sheet already is none: hostile files name one sheet many times.
 */
function startOf(at: number, index: number, starts: readonly number[], taken: Set<number>): number | null {
  const start = starts.includes(at) ? at : (starts[index] ?? null);
  if (start === null || taken.has(start)) return null;
  taken.add(start);
  return start;
}

function cellFacts(
  stream: Uint8Array,
  at: number,
  styles: readonly (Shown | null)[],
  styleIndents: readonly number[],
): Omit<BiffSheetFacts, 'name' | 'start' | 'hidden' | 'worksheet'> {
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const shown: (readonly [number, number, Shown])[] = [];
  const indents: (readonly [number, number, number])[] = [];
  const mark = (row: number, column: number, style: number): void => {
    const what = styles[style];
    if (what) shown.push([row, column, what]);
  };
  for (const { id, data } of biffRecords(stream, at)) {
    if (id === ROW && (u16(data, 12) & 0x20) !== 0) hiddenRows.push(u16(data, 0));
    else if (id === COLUMNS && (u16(data, 8) & 1) !== 0) {
      for (let column = u16(data, 0); column <= Math.min(u16(data, 2), 255); column += 1) hiddenColumns.push(column);
    } else if (TEXTS.has(id)) {
      const steps = styleIndents[u16(data, 4)] ?? 0;
      if (steps > 0) indents.push([u16(data, 0), u16(data, 2), steps]);
    } else if (NUMBERS.has(id)) mark(u16(data, 0), u16(data, 2), u16(data, 4));
    else if (id === NUMBER_ROW) {
      const count = Math.floor((data.byteLength - 6) / 6);
      for (let index = 0; index < count; index += 1) mark(u16(data, 0), u16(data, 2) + index, u16(data, 4 + index * 6));
    }
  }
  return { hiddenRows, hiddenColumns, shown, indents };
}

/** Built-in formats (ECMA-376-1, 18.8.30, with the zh-cn ones): percentages, months, and other dates and times. */
const BUILT_IN: ReadonlyMap<number, Shown> = new Map([
  ...[14, 15, 16, 18, 19, 20, 21, 22].map((id): [number, Shown] => [id, 'day']),
  ...[28, 29, 30, 31, 32, 33, 34, 35].map((id): [number, Shown] => [id, 'day']),
  ...[45, 47, 51, 53, 54, 55, 56, 58].map((id): [number, Shown] => [id, 'day']),
  ...[17, 27, 36, 50, 52, 57].map((id): [number, Shown] => [id, 'month']),
  [9, 'percent'],
  [10, 'percent'],
  [46, 'elapsed'],
]);

function shownByFormat(format: number, code: string | undefined): Shown | null {
  if (code === undefined) return BUILT_IN.get(format) ?? null;
  return shownBy(code) ?? (isDateCode(code) ? 'day' : null);
}
