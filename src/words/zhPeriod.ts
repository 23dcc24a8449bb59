// Periods in Chinese after GB/T 15835: "2023年三季度", cumulative "2023年1—9月", state at the end "2024年9月末".
import type { ValueForm } from '../model/observation';
import { frequencyOf, lastDay, type Period, yearOf } from '../model/period';

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];

/** The part within the year ("三季度", "1—9月", "9月末"); null where the period is a year or longer. */
export function formatPartZh(value: Period, form: ValueForm): string | null {
  const frequency = frequencyOf(value);
  if (frequency === 'year' || frequency === 'fiscal' || frequency === 'span') return null;
  const month = Number(lastDay(value).slice(5, 7));
  if (frequency === 'day') return `${month}月${Number(value.slice(8))}日`;
  if (form === 'end') return month === 12 ? '年末' : `${month}月末`;
  if (form === 'cumulative') return month === 1 ? '1月' : `1—${month}月`;
  if (frequency === 'half') return month === 6 ? '上半年' : '下半年';
  if (frequency === 'quarter') return QUARTERS[month / 3 - 1] ?? null;
  return `${month}月`;
}

/** The whole period as people write it in reports. */
export function formatPeriodZh(value: Period, form: ValueForm): string {
  const frequency = frequencyOf(value);
  const end = form === 'end' ? '末' : '';
  if (frequency === 'span') return `${value.slice(0, 4)}—${value.slice(5)}年${end}`;
  if (frequency === 'fiscal') return `${value}财年${end}`;
  const part = formatPartZh(value, form);
  if (part === null) return `${yearOf(value)}年${end}`;
  const until = frequency === 'day' && form === 'cumulative' ? '截至' : '';
  return `${until}${yearOf(value)}年${part === '年末' ? '末' : part}`;
}
