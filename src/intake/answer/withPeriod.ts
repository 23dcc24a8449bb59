// A period that a person names for a table. Law: columns such as "1月", "一季度" take the year and keep their part of it.
import type { ColumnRole, TableMapping } from '../../model/mapping';
import { calendarYear, parsePeriod, yearOf } from '../../model/period';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import type { PeriodReading } from '../notation/periodReading';
import { parsePeriodText } from '../notation/parsePeriodText';
import { measureMeaning } from '../recognise/headerWords';
import { periodOfMeasure } from '../recognise/periodOfMeasure';
import { asQuarters, periodOfHeader } from '../recognise/periodOfHeader';
import { withPeriodsOfMeasures } from './periodsOfMeasures';
import { yearsOfList } from '../recognise/tableMapping';

/** Canonical text or any notation people use; null when it is none or leaves a doubt. */
export function readAnsweredPeriod(text: string): PeriodReading | null {
  const canonical = parsePeriod(text.trim());
  if (canonical !== null) return { period: canonical, form: null, upTo: false, ambiguous: null };
  const reading = parsePeriodText(text.trim());
  return reading === null || reading.period === null ? null : reading;
}

export function withAnsweredPeriod(table: TableMapping, reading: PeriodReading): TableMapping {
  const { period } = reading;
  if (period === null) return table;
  // The answer may also be the day that the list describes; its year stays as stated.
  if (table.layout === 'taskList') {
    const years = table.listYear === null ? yearsOfList(period) : {};
    return { ...table, ...years, defaults: { ...table.defaults, period } };
  }
  if (table.layout === 'wide') return withYear(table, yearOf(period));
  const form = reading.form ?? (reading.upTo ? 'cumulative' : null);
  return withPeriodsOfMeasures({
    ...table,
    defaults: { ...table.defaults, period, form: form ?? table.defaults.form },
  });
}

function withYear(table: TableMapping, year: number): TableMapping {
  const context = { ...NO_PERIOD_CONTEXT, year };
  const headers = asQuarters(
    table.headers.map((header) => periodOfHeader(header.split(' / '), context)),
    () => table.defaults.form === 'cumulative',
  );
  const columns = table.columns.map((role, index): ColumnRole => {
    const stated = headers[index]?.reading;
    // "全年目标" beside "1-9月完成" is a target of that year.
    if (role.role === 'value' && role.measure === 'target' && role.at.period === null && stated == null)
      return { ...role, at: { ...role.at, period: calendarYear(year) } };
    if (role.role !== 'value' || role.at.period !== null || stated == null || stated.period === null) return role;
    return { ...role, at: { ...role.at, period: stated.period, form: role.at.form ?? stated.form } };
  });
  return { ...table, columns: columns.map((role, index) => besideDated(role, index, columns, table.headers)) };
}

/** "去年同期" behind "1-9月" follows the column that it is compared with. */
function besideDated(
  role: ColumnRole,
  index: number,
  columns: readonly ColumnRole[],
  headers: TableMapping['headers'],
): ColumnRole {
  if (role.role !== 'value' || role.measure !== 'actual' || role.at.period !== null) return role;
  const said = (headers[index] ?? '').split(' / ').flatMap((part) => measureMeaning(part) ?? []);
  const { form } = role.at;
  const base = columns
    .slice(0, index)
    .reverse()
    .find((one) => one.role === 'value' && one.at.period !== null && (form === null || one.at.form === form));
  const own = base?.role === 'value' ? base.at.period : null;
  const [moved] = own === null ? [] : said.flatMap((measure) => periodOfMeasure(measure, own) ?? []);
  return moved === undefined ? role : { ...role, at: { ...role.at, period: moved } };
}
