// The day that a task list describes: from the header of its actual column ("9月末累计"), else from its title rows.
import type { TableMapping } from '../../model/mapping';
import type { IsoDate, Period } from '../../model/period';
import { frequencyOf, lastDay } from '../../model/period';
import { parsePeriodText } from '../notation/parsePeriodText';
import { periodInText } from '../notation/periodInText';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import type { Sheet } from '../sheet';
import { rowRoles } from './bodyRows';
import { cellText } from './cellText';

/** Null when nothing in the list says its day: the year alone does not. */
export function stateDay(sheet: Sheet, table: TableMapping): IsoDate | null {
  const stated = periodOfHeader(table) ?? periodOfTitles(sheet, table) ?? withinYear(table.defaults.period);
  return stated === null ? null : lastDay(stated);
}

function periodOfHeader(table: TableMapping): Period | null {
  const index = table.columns.findIndex((role) => role.role === 'task' && role.field === 'actual');
  const context = { ...NO_PERIOD_CONTEXT, year: yearOfParts(table) };
  for (const part of (table.headers[index] ?? '').split(' / ')) {
    const bare = part.replace(/(?:累计|完成)+(?:情况|数|值|实绩)?$/, '');
    const period = parsePeriodText(bare, context)?.period ?? null;
    if (withinYear(period) !== null) return period;
  }
  return null;
}

function periodOfTitles(sheet: Sheet, table: TableMapping): Period | null {
  for (const [row, role] of rowRoles(table)) {
    if (role !== 'title' && role !== 'unit' && role !== 'note') continue;
    for (const cell of sheet.rows.at(row) ?? []) {
      const text = cellText(cell);
      const period = withinYear(periodInText(text)?.reading.period ?? null) ?? withinYear(dayOfPieces(text, table));
      if (period !== null) return period;
    }
  }
  return null;
}

/** "（截至9月30日）", "进展情况（截至9月底）": the year is that of the list. */
function dayOfPieces(text: string, table: TableMapping): Period | null {
  const context = { ...NO_PERIOD_CONTEXT, year: yearOfParts(table) };
  const pieces = text.split(/[()（）,，;；]/).filter((piece) => /^\s*(?:截至|截止到?|至)/.test(piece));
  return pieces.map((piece) => parsePeriodText(piece, context)?.period ?? null).find((one) => one !== null) ?? null;
}

/** The year that "9月末" means; none in a list of several years. */
export function yearOfParts({ listYear, listLastYear }: TableMapping): number | null {
  return listLastYear === undefined ? listYear : null;
}

function withinYear(period: Period | null): Period | null {
  if (period === null) return null;
  const frequency = frequencyOf(period);
  return frequency === 'year' || frequency === 'span' || frequency === 'fiscal' ? null : period;
}
