// Title and subtitle of the chart of a value's reports. Law: every number in them is in the list of reports.
import { isMissing } from '../../model/observation';
import type { Words } from '../../words/zh';
import type { RevisionData } from './revisionContent';
import { isProvisional } from './revisionData';

/** "2023年的数值报告过 3 次，由 34 变为 35"; `period` as a reader says it. */
export function revisionTitle({ points }: RevisionData, period: string, words: Words): string {
  const values = points.flatMap(({ value }) => value ?? []);
  const [first, last] = [values[0], values.at(-1)];
  const reported = words.charts.revisionsTitle(period, values.length);
  if (first === undefined || last === undefined || first === last) return reported;
  const moved = words.charts.movedTo(words.formatNumber(first, null), words.formatNumber(last, null));
  return [reported, moved].join(words.headlines.separator);
}

/** "单位：家 · 空心点：初步". */
export function revisionSubtitle(data: RevisionData, words: Words): string {
  const unit = words.formatUnit(data.unit);
  const states = data.points
    .filter(isProvisional)
    .flatMap(({ status }) => (status === null || isMissing(status) ? [] : [words.statuses[status]]));
  const hollow = [...new Set(states)].join(words.common.listSeparator);
  return [unit === '' ? '' : words.charts.unit(unit), hollow === '' ? '' : words.charts.hollowPoints(hollow)]
    .filter((part) => part !== '')
    .join(' · ');
}
