// How one column writes its periods: what a single cell leaves open, its neighbours often settle.
import type { PeriodNotation } from '../../model/mapping';
import type { Cell } from '../sheet';
import { foldText } from './cleanText';
import { splitMarkedPeriod } from './markedPeriod';
import { pairReadings } from './digitPeriods';
import type { PeriodContext } from './periodReading';
import { parsePeriodNumber, parsePeriodText } from './parsePeriodText';
import { certain } from './periodReading';
import type { PeriodReading } from './periodReading';
import { serialDay } from './serialDay';

/**
 * Context for reading the cells of one column; parts stay null where even the whole column cannot tell.
 * `chosen` is what a person said of the column, which counts first.
 */
export function periodContextOf(
  cells: Iterable<Cell>,
  year: number | null,
  chosen: PeriodNotation | null = null,
): PeriodContext {
  const texts = [...new Set(plainTexts(cells))];
  return {
    year,
    pair: chosen?.pair ?? pairOf(texts),
    pointOne: chosen?.pointOne ?? pointOneOf(texts),
    dayOrder: chosen?.dayOrder ?? dayOrderOf(texts),
    isHalfway: isHalfway(texts),
    hasOldYears: hasOldYears(texts),
    isRepublic: isRepublic(texts),
  };
}

/** The notation under which an ambiguous text means the chosen period; null when none makes it so. */
export function notationFor(text: string, chosen: string): PeriodNotation | null {
  const open: PeriodNotation = { pair: null, pointOne: null, dayOrder: null };
  const options: readonly PeriodNotation[] = [
    ...(['month', 'span', 'fiscal'] as const).map((pair) => ({ ...open, pair })),
    ...(['january', 'october', 'middle'] as const).map((pointOne) => ({ ...open, pointOne })),
    ...(['dayMonth', 'monthDay', 'yearMonthDay'] as const).map((dayOrder) => ({ ...open, dayOrder })),
  ];
  return (
    options.find((option) => parsePeriodText(foldText(text), { ...option, ...NO_DOUBT_SETTLED })?.period === chosen) ??
    null
  );
}

/** A text by itself: no year around it, and no column that settles what it leaves open. */
export const NO_DOUBT_SETTLED = { year: null, isHalfway: true, hasOldYears: false, isRepublic: false };

/** A cell of a period column; null when it holds none. */
export function parsePeriodCell(cell: Cell, context: PeriodContext): PeriodReading | null {
  if (typeof cell === 'string')
    return (
      parsePeriodText(splitMarkedPeriod(cell)?.bare ?? cell, context) ??
      (/^\d{5}$/.test(cell) ? serialReading(Number(cell)) : null)
    );
  if (typeof cell === 'number') return parsePeriodNumber(cell, context) ?? serialReading(cell);
  if (cell !== null && typeof cell === 'object' && cell.kind === 'date')
    return parsePeriodText(cell.iso.slice(0, 10), context);
  return null;
}

/** Five digits in a column of periods are a date that lost its format (1900 system); years have four, months six. */
function serialReading(value: number): PeriodReading | null {
  if (!Number.isInteger(value) || value < FIRST_SERIAL || value > LAST_SERIAL) return null;
  const day = serialDay(value);
  return day === null ? null : certain(day);
}

/** 1980-01-01 and 2079-12-31. */
const FIRST_SERIAL = 29_221;
const LAST_SERIAL = 65_745;

function* plainTexts(cells: Iterable<Cell>): Generator<string> {
  for (const cell of cells) {
    if (typeof cell === 'number') yield String(cell);
    else if (typeof cell === 'string') yield foldText(cell);
  }
}

const PAIR_KINDS = ['month', 'fiscal', 'span'] as const;
type PairKind = (typeof PAIR_KINDS)[number];

/** What all cells allow; a slip among many ("2010/20" in a column of 2012/13) does not hide what the others say. */
function pairOf(texts: readonly string[]): PeriodContext['pair'] {
  const pairs = texts.flatMap((text) => {
    const match = /^(\d{4})([-/])(\d{2})$/.exec(text);
    return match === null ? [] : [pairReadings(match[1] ?? '', match[3] ?? '', match[2] ?? '')];
  });
  const readings = pairs.map((pair) => PAIR_KINDS.filter((kind) => pair[kind] !== null));
  const common = PAIR_KINDS.filter((kind) => readings.every((kinds) => kinds.includes(kind)));
  if (common.length > 0) return common.length === 1 ? (common[0] ?? null) : null;
  const certainOnes = readings.flatMap((kinds) => (kinds.length === 1 ? kinds : []));
  const count = (kind: PairKind): number => certainOnes.filter((one) => one === kind).length;
  return PAIR_KINDS.find((kind) => count(kind) >= 5 * Math.max(1, certainOnes.length - count(kind))) ?? null;
}

/** Two-digit months beside it ("2023.05") make ".1" an October that lost its zero; a written ".10" makes it January. */
function pointOneOf(texts: readonly string[]): PeriodContext['pointOne'] {
  if (texts.some((text) => /^\d{4}\.10$/.test(text))) return 'january';
  return texts.some((text) => /^\d{4}\.0[1-9]$/.test(text)) ? 'october' : null;
}

/** Every cell is some year's ".5", and the years follow each other. */
function isHalfway(texts: readonly string[]): boolean {
  if (texts.length < 3 || !texts.every((text) => /^\d{4}\.50*$/.test(text))) return false;
  const years = [...new Set(texts.map((text) => Number(text.slice(0, 4))))].sort((left, right) => left - right);
  return years.length >= 3 && years.every((year, index) => index === 0 || year - (years[index - 1] ?? 0) === 1);
}

/** Nothing but years, twenty at least, that lead from before 1800 to the years of most statistics without a wide gap. */
function hasOldYears(texts: readonly string[]): boolean {
  if (texts.length < 20 || !texts.every((text) => /^(1\d|20)\d{2}$/.test(text))) return false;
  const years = texts.map(Number).sort((left, right) => left - right);
  if (years[0]! >= 1800 || years[years.length - 1]! < 1900) return false;
  return years.every((year, index) => index === 0 || year - years[index - 1]! <= 10);
}

function dayOrderOf(texts: readonly string[]): PeriodContext['dayOrder'] {
  const days = texts.flatMap((text) => {
    const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
    return match === null ? [] : [[Number(match[1]), Number(match[3])] as const];
  });
  if (days.some(([first]) => first > 31)) return 'yearMonthDay';
  if (days.some(([first]) => first > 12)) return 'dayMonth';
  return days.some(([, second]) => second > 12) ? 'monthDay' : null;
}

/** Years of three digits, or 69 and 70, which as years of ours would be a century apart. */
function isRepublic(texts: readonly string[]): boolean {
  const years = texts.flatMap((text) => /^(\d{2,3})年[度底末]?$/.exec(text)?.[1] ?? []).map(Number);
  return years.some((year) => year >= 100 && year < 140) || (years.includes(69) && years.includes(70));
}
