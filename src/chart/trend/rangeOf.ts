// The time that a trend covers, as text.
import type { Words } from '../../words/zh';
import type { TrendData } from './trendContent';

/** "2019—2024年". */
export function rangeOf(data: TrendData, words: Words): string {
  const [first, last] = [data.periods[0], data.periods.at(-1)];
  const forms = new Set(data.lines.map((line) => line.form));
  const [form] = forms;
  return first === undefined || last === undefined
    ? ''
    : words.formatRange(first, last, forms.size === 1 && form === 'end' ? form : 'period');
}
