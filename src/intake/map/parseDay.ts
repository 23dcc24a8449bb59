// Days as people type them, in columns known to hold days. Law: what is not exact to the day is no day.
import type { IsoDate } from '../../model/period';
import { frequencyOf, lastDay, parseIsoDate } from '../../model/period';
import type { PeriodContext } from '../notation/periodReading';
import { parsePeriodCell } from '../notation/periodsOfColumn';
import { serialDay } from '../notation/serialDay';
import type { Cell } from '../sheet';

/** "2020.12.2", "2023年11月6日", "2025/11/17", 20230518, or the serial number 44883; null for "三年" or "2026年11月". */
export function parseDay(cell: Cell, context: PeriodContext): IsoDate | null {
  const bare = typeof cell === 'string' ? cell.trim() : cell;
  const serial = serialOf(bare);
  if (serial !== null) return serial;
  const period = parsePeriodCell(bare, context)?.period ?? null;
  return period !== null && frequencyOf(period) === 'day' ? parseIsoDate(period) : null;
}

/** Last day that a due date means: "2024年10月底" is 31 October, "2024年" its last day. */
export function parseDueDay(cell: Cell, context: PeriodContext): IsoDate | null {
  const day = parseDay(cell, context);
  if (day !== null) return day;
  const text = typeof cell === 'string' ? cell.trim().replace(/(之?前|内|完成)$/, '') : cell;
  const period = parsePeriodCell(text, context)?.period ?? null;
  return period === null ? null : lastDay(period);
}

/** Serials of 1982 to 2100: smaller numbers are rather a year or a count. */
function serialOf(cell: Cell): IsoDate | null {
  const number = typeof cell === 'string' && /^\d{5}$/.test(cell) ? Number(cell) : cell;
  return typeof number === 'number' && number >= 30_000 && number < 73_415 ? serialDay(number) : null;
}
