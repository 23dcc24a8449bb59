// What stands in a column of the body, counted over the sampled rows. Law: counts describe, they do not decide.
import { columnName } from '../../model/cellName';
import { cellText } from '../map/cellText';
import { cleanLabel, hasChinese } from '../notation/cleanText';
import { isBareMultiplier, parseNumberText, plainNumber } from '../notation/parseNumberText';
import type { Cell } from '../sheet';
import type { CellKind } from './cellKind';
import { isYearCell } from './cellKind';
import type { Grid, GridRow } from './grid';
import { cellAt } from './grid';
import type { HeaderParts } from './headerTexts';
import { joinedHeader } from './headerTexts';
import { headerMeaning } from './headerWords';

export interface ColumnProfile {
  /** Sheet column. */
  readonly column: number;
  readonly parts: HeaderParts;
  /** Parts joined; '' when the header is blank. */
  readonly header: string;
  /** The header, or the column's letter where there is none. */
  readonly name: string;
  readonly counts: Readonly<Record<CellKind, number>>;
  /** Cells that are not blank. */
  readonly filled: number;
  /** Years as plain numbers or four digits; part of counts.number. */
  readonly years: number;
  /** Numbers with a fraction. */
  readonly fractions: number;
  /** Texts such as "001101" or eighteen-digit codes: numbers in looks only. */
  readonly codes: number;
  /** Numbers that only a decimal comma makes readable. */
  readonly commaNumbers: number;
  /** Numbers that speak against a decimal comma: "3.05", "1,234.5", and fractions that are numbers in their file. */
  readonly pointNumbers: number;
  /** Numbers that bring their own unit ("4亿元", cells shown as percentages). */
  readonly withUnit: number;
  /** Counts up by one from row to row. */
  readonly isSequence: boolean;
  readonly largest: number;
  /** Different texts among the sample, at most 400. */
  readonly distinct: ReadonlyMap<string, number>;
  readonly cells: readonly Cell[];
  readonly meanLength: number;
  readonly isLatin: boolean;
}

export function profileColumns(
  grid: Grid,
  body: readonly GridRow[],
  parts: readonly HeaderParts[],
  left: number,
): ColumnProfile[] {
  const values = new Map<string, ValueLook>();
  return parts.map((own, index) => profileColumn(grid, body, left + index, own, values, index === 0));
}

function profileColumn(
  grid: Grid,
  body: readonly GridRow[],
  column: number,
  parts: HeaderParts,
  values: Map<string, ValueLook>,
  isFirst: boolean,
): ColumnProfile {
  const counts: Record<CellKind, number> = { blank: 0, number: 0, mark: 0, period: 0, day: 0, text: 0, error: 0 };
  const distinct = new Map<string, number>();
  const cells: Cell[] = [];
  const rows: number[] = [];
  let namesUnit = false;
  let [years, fractions, codes, commaNumbers, pointNumbers, withUnit, largest, length] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const one of body) {
    const kind = one.kinds[column] ?? 'blank';
    counts[kind] += 1;
    if (kind === 'blank') continue;
    const cell = cellAt(grid, one.row, column);
    cells.push(cell);
    rows.push(one.row);
    const text = kind === 'number' ? cellText(cell) : cleanLabel(cellText(cell));
    length += text.length;
    if (distinct.size < 400) distinct.set(text, (distinct.get(text) ?? 0) + 1);
    if (kind !== 'number') continue;
    if (isYearCell(cell)) years += 1;
    if (isCode(cell)) codes += 1;
    const value = valueOf(cell, values);
    if (value.unit !== null) withUnit += 1;
    if (value.unit !== null && !isBareMultiplier(value.unit)) namesUnit = true;
    if (value.comma) commaNumbers += 1;
    if (typeof cell === 'string' ? isPointNumber(cell) : !Number.isInteger(value.number)) pointNumbers += 1;
    if (!Number.isInteger(value.number)) fractions += 1;
    largest = Math.max(largest, Math.abs(value.number));
  }
  const texts = [...distinct.keys()];
  if (areTwoAmounts(texts, joinedHeader(parts))) {
    const unread = counts.text + counts.day + counts.period;
    counts.number += unread;
    counts.text = counts.day = counts.period = 0;
    // Nobody is asked for the unit of what cannot be read.
    withUnit += unread;
    namesUnit = true;
  }
  return {
    column,
    parts,
    header: joinedHeader(parts),
    name: parts.length === 0 ? columnName(column) : joinedHeader(parts),
    counts,
    filled: cells.length,
    years,
    fractions,
    codes,
    commaNumbers,
    pointNumbers,
    // "6840万" and the like alone do not say of what.
    withUnit: namesUnit ? withUnit : 0,
    isSequence: mayNumberRows(parts, isFirst) && isSequence(cells, rows),
    largest,
    distinct,
    cells,
    meanLength: cells.length === 0 ? 0 : length / cells.length,
    isLatin: texts.length > 0 && !texts.some(hasChinese) && texts.some((text) => /[A-Za-z]/.test(text)),
  };
}

/** "30/35" under 完成/目标: meant as amounts, though no one number can be read. Dates stand under words for them. */
function areTwoAmounts(texts: readonly string[], header: string): boolean {
  const pairs = texts.filter((text) => /^\d[\d.,]*[家项个万元%]*\s*[/／]\s*\d[\d.,]*[家项个万元%]*$/.test(text));
  const isOfTime =
    /[日期年月]|时间|date|time|year|period/i.test(header) || pairs.some((text) => /^(19|20)\d\d\//.test(text));
  return header !== '' && !isOfTime && pairs.length >= 2 && pairs.length * 2 > texts.length;
}

/** "001101", "91320703990000017Y" digits only, or a code that Excel turned into 9.13207E+17. */
function isCode(cell: Cell): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= 1e15;
  return typeof cell === 'string' && (/^'?0\d+$/.test(cell.trim()) || /^\d{15,}$/.test(cell.trim()));
}

interface ValueLook {
  readonly number: number;
  readonly unit: string | null;
  readonly comma: boolean;
}

function valueOf(cell: Cell, known: Map<string, ValueLook>): ValueLook {
  if (typeof cell === 'number') return { number: cell, unit: null, comma: false };
  if (cell !== null && typeof cell === 'object' && cell.kind === 'percent') {
    return { number: cell.value * 100, unit: '%', comma: false };
  }
  const text = typeof cell === 'string' ? cell : '';
  const plain = plainNumber(text.trim());
  if (plain === plain) return { number: plain, unit: null, comma: false };
  let look = known.get(text);
  if (look === undefined) {
    look = lookAt(text);
    known.set(text, look);
  }
  return look;
}

function lookAt(text: string): ValueLook {
  const reading = parseNumberText(text);
  if (reading.kind === 'number') return { number: reading.value, unit: reading.unit, comma: false };
  const comma = parseNumberText(text, { decimal: ',', missing: {} });
  return { number: comma.kind === 'number' ? comma.value : 0, unit: null, comma: comma.kind === 'number' };
}

/** A point behind the last comma, with anything but three digits behind it: no grouping of a decimal comma. */
function isPointNumber(text: string): boolean {
  return /^[^.]*\d\.(?:\d{1,2}|\d{4,})(?!\d|[.,])/.test(text);
}

/** Rows are numbered in the first column, or where the header says nothing else; three cases, then four, are a count. */
function mayNumberRows(parts: HeaderParts, isFirst: boolean): boolean {
  const header = joinedHeader(parts);
  return (
    isFirst ||
    header === '' ||
    headerMeaning(header) === 'index' ||
    /(^|[_ ])(id|no|code)$|^[a-z]id$/i.test(header.trim())
  );
}

/** Of large tables only some rows are looked at, so that a step may be as wide as the rows are apart. */
function isSequence(cells: readonly Cell[], rows: readonly number[]): boolean {
  const numbers = cells.map((cell) =>
    typeof cell === 'number' ? cell : typeof cell === 'string' ? plainNumber(cell.trim()) : NaN,
  );
  const first = numbers[0];
  if (first === undefined || (first !== 0 && first !== 1)) return false;
  const steps = numbers.slice(1).filter((number, index) => {
    const step = number - (numbers[index] ?? NaN);
    return step === 1 || number === 1 || step === (rows[index + 1] ?? NaN) - (rows[index] ?? NaN);
  }).length;
  return (
    numbers.length >= 2 && numbers.every((number) => Number.isInteger(number)) && steps * 10 >= (numbers.length - 1) * 8
  );
}
