// One value as hucre gives it to a cell as we keep it. Law: dates by their UTC parts, errors as errors.
import { dateToSerial, serialToDate } from 'hucre';
import type { CellValue } from 'hucre/xlsx';
import type { Cell } from '../sheet';
import { shiftDecimal } from '../../model/rounding';
import type { Shown, ShownNumber } from './xlsx/numberFormats';

export function toCell(value: CellValue | Cell): Cell {
  if (value instanceof Date) return dateCell(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return { kind: 'error', text: '#NUM!' };
  if (typeof value === 'string' && ISO_DATE_TIME.test(value)) return { kind: 'date', iso: plainIso(value) };
  if (typeof value === 'string' && value.startsWith('#') && ERROR_TEXT.test(value))
    return { kind: 'error', text: value };
  if (typeof value === 'string' && value.includes('\r')) return value.replace(/\r+\n?/g, '\n');
  return value;
}

/** Some readers of hucre give error cells as their text. */
const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|ERR!)$/;

/** What a date cell of the ISO kind (t="d") holds; hucre hands it over as text. */
const ISO_DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;

/**
 * "2021-01-01", with a time of day only where there is one; a bare time is text, not a day in 1899. Spreadsheets show no
 * day before that or after the year 9999.
 */
export function dateCell(date: Date): Cell {
  if (!(date.getTime() >= FIRST_DAY && date.getTime() < BEYOND_DAYS)) return { kind: 'error', text: '#NUM!' };
  const seconds = new Date(Math.round(date.getTime() / 1000) * 1000);
  const iso = seconds.toISOString();
  if (seconds.getUTCFullYear() < 1900) return iso.slice(11, 19);
  return { kind: 'date', iso: plainIso(iso) };
}

const FIRST_DAY = Date.UTC(1899, 11, 31);
const BEYOND_DAYS = Date.UTC(10_000, 0, 1);

function plainIso(iso: string): string {
  const day = iso.slice(0, 10);
  const time = iso.slice(11, 19).padEnd(8, ':00');
  return time === '00:00:00' ? day : `${day}T${time}`;
}

/**
 * What the cell shows, where that is another amount than it stores: "12.34565万" for 123456.5, never rounded.
 * A month shown as a month keeps no day that nobody wrote; only the first of the month is a stand-in for it.
 */
export function shownAs(cell: Cell, shown: Shown, is1904: boolean): Cell {
  if (shown === 'percent') return typeof cell === 'number' ? { kind: 'percent', value: cell } : cell;
  if (typeof shown === 'object') return typeof cell === 'number' ? shownNumber(cell, shown) : cell;
  const date = typeof cell === 'number' ? dateCell(serialToDate(cell, is1904)) : cell;
  if (typeof date !== 'object' || date?.kind !== 'date') return date;
  if (shown === 'elapsed') return elapsed(date.iso, is1904);
  if (shown === 'month' && date.iso.endsWith('-01')) return { kind: 'date', iso: date.iso.slice(0, 7) };
  if (shown === 'year' && date.iso.endsWith('-01-01')) return { kind: 'date', iso: date.iso.slice(0, 4) };
  return date;
}

/** "36:00:00" for a day and a half, which is no day of January 1900. */
function elapsed(iso: string, is1904: boolean): string {
  const seconds = Math.round(dateToSerial(new Date(iso.length > 10 ? `${iso}Z` : iso), is1904) * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function shownNumber(value: number, { places, unit }: ShownNumber): Cell {
  const moved = shiftDecimal(value, -places);
  return unit === '' ? moved : `${moved}${unit}`;
}
