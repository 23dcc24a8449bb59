// Periods in English: "2023", "Q3 2023", cumulative "Jan–Sep 2023", state at the end "end of Sep 2024".
import type { ValueForm } from '../model/observation';
import { frequencyOf, lastDay, type Period, yearOf } from '../model/period';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The part within the year ("Q3", "Jan–Sep", "end of Sep"); null where the period is a year or longer. */
export function formatPartEn(value: Period, form: ValueForm): string | null {
  const frequency = frequencyOf(value);
  if (frequency === 'year' || frequency === 'fiscal' || frequency === 'span') return null;
  const number = Number(lastDay(value).slice(5, 7));
  const month = MONTHS[number - 1];
  if (month === undefined) throw new Error(`no month in ${value}`);
  if (frequency === 'day') return `${Number(value.slice(8))} ${month}`;
  if (form === 'end') return `end of ${month}`;
  if (form === 'cumulative') return number === 1 ? 'Jan' : `Jan–${month}`;
  if (frequency === 'half') return number === 6 ? 'H1' : 'H2';
  if (frequency === 'quarter') return `Q${number / 3}`;
  return month;
}

/** The whole period. */
export function formatPeriodEn(value: Period, form: ValueForm): string {
  const frequency = frequencyOf(value);
  const end = form === 'end' ? 'end of ' : '';
  if (frequency === 'span') return `${end}${value.slice(0, 4)}–${value.slice(5)}`;
  if (frequency === 'fiscal') return `${end}fiscal ${value}`;
  const part = formatPartEn(value, form);
  if (part === 'end of Dec') return `end of ${yearOf(value)}`;
  if (part === null) return `${end}${yearOf(value)}`;
  const until = frequency === 'day' && form === 'cumulative' ? 'up to ' : '';
  return `${until}${part} ${yearOf(value)}`;
}
