// What hucre leaves out of an Excel 97 workbook: hidden sheets, rows and columns, percent and date formats,
// indents, encryption.
// Source: [MS-XLS] 2.4. Law: reads record headers and fixed fields only; a cut stream gives the facts up to the cut.
import { shownBy, type Shown } from '../xlsx/numberFormats';

export type BiffShown = Shown | 'day';

export interface BiffSheetFacts {
  readonly hidden: boolean;
  /** False for charts and macro sheets, which hold no cells. */
  readonly worksheet: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells whose number format tells something, as [row, column, what]. */
  readonly shown: readonly (readonly [number, number, BiffShown])[];
  /** Texts that are set in, as [row, column, steps]. */
  readonly indents: readonly (readonly [number, number, number])[];
}

export interface BiffFacts {
  /** Excel 97 writes 0x0600; Excel 5 and 95 write 0x0500. */
  readonly version: number;
  readonly encrypted: boolean;
  readonly date1904: boolean;
  readonly sheets: readonly BiffSheetFacts[];
}

const BOF = 0x0809;
const END = 0x000a;
const FILE_PASS = 0x002f;
const DATE_MODE = 0x0022;
const SHEET = 0x0085;
const FORMAT = 0x041e;
const STYLE = 0x00e0;
const COLUMNS = 0x007d;
const ROW = 0x0208;
const NUMBERS: ReadonlySet<number> = new Set([0x0203, 0x027e, 0x0006]);
const NUMBER_ROW = 0x00bd;
/** LABELSST, LABEL, RSTRING. */
const TEXTS: ReadonlySet<number> = new Set([0x00fd, 0x0204, 0x00d6]);
/** General, left, distributed: elsewhere an indent keeps from the right edge or is none. */
const FROM_LEFT: ReadonlySet<number> = new Set([0, 1, 7]);

interface BiffRecord {
  readonly id: number;
  readonly data: DataView;
}

export function biffFacts(stream: Uint8Array): BiffFacts {
  const sheets: { at: number; hidden: boolean; worksheet: boolean }[] = [];
  const formats = new Map<number, string>();
  const styleFormats: number[] = [];
  const styleIndents: number[] = [];
  const facts = { version: 0, encrypted: false, date1904: false };
  for (const { id, data } of records(stream, 0)) {
    if (id === BOF) facts.version = u16(data, 0);
    else if (id === FILE_PASS) facts.encrypted = true;
    else if (id === DATE_MODE) facts.date1904 = u16(data, 0) === 1;
    else if (id === SHEET)
      sheets.push({ at: u32(data, 0), hidden: (u8(data, 4) & 3) !== 0, worksheet: u8(data, 5) === 0 });
    else if (id === FORMAT) formats.set(u16(data, 0), formatText(data));
    else if (id === STYLE) {
      styleFormats.push(u16(data, 2));
      styleIndents.push(FROM_LEFT.has(u8(data, 6) & 7) ? u8(data, 8) & 15 : 0);
    }
  }
  if (facts.encrypted) return { ...facts, sheets: [] };
  const styles = styleFormats.map((format) => shownByFormat(format, formats.get(format)));
  return {
    ...facts,
    sheets: sheets.map(({ at, hidden, worksheet }) => ({
      hidden,
      worksheet,
      ...cellFacts(stream, at, styles, styleIndents),
    })),
  };
}

function cellFacts(
  stream: Uint8Array,
  at: number,
  styles: readonly (BiffShown | null)[],
  styleIndents: readonly number[],
): Omit<BiffSheetFacts, 'hidden' | 'worksheet'> {
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const shown: (readonly [number, number, BiffShown])[] = [];
  const indents: (readonly [number, number, number])[] = [];
  const mark = (row: number, column: number, style: number): void => {
    const what = styles[style];
    if (what) shown.push([row, column, what]);
  };
  for (const { id, data } of records(stream, at)) {
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

/** Records of one substream, from its BOF to its EOF. */
function* records(stream: Uint8Array, start: number): Generator<BiffRecord, void, undefined> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = start;
  while (at + 4 <= stream.length) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) return;
    const id = view.getUint16(at, true);
    if (id === END) return;
    yield { id, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    at += 4 + length;
  }
}

function formatText(data: DataView): string {
  const wide = (u8(data, 4) & 1) === 1;
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength).subarray(5);
  return new TextDecoder(wide ? 'utf-16le' : 'windows-1252').decode(bytes);
}

/** Built-in formats of Chinese Excel (ECMA-376-1, 18.8.30, zh-cn): dates that hucre does not know in this format. */
const BUILT_IN: ReadonlyMap<number, BiffShown> = new Map([
  [9, 'percent'],
  [10, 'percent'],
  ...[17, 27, 36, 50, 52, 57].map((id): [number, BiffShown] => [id, 'month']),
  ...[30, 31].map((id): [number, BiffShown] => [id, 'day']),
]);

function shownByFormat(format: number, code: string | undefined): BiffShown | null {
  return code === undefined ? (BUILT_IN.get(format) ?? null) : shownBy(code);
}

function u8(data: DataView, offset: number): number {
  return offset < data.byteLength ? data.getUint8(offset) : 0;
}

function u16(data: DataView, offset: number): number {
  return offset + 2 <= data.byteLength ? data.getUint16(offset, true) : 0;
}

function u32(data: DataView, offset: number): number {
  return offset + 4 <= data.byteLength ? data.getUint32(offset, true) : 0;
}
