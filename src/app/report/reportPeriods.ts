// The times that a report can be about: years for the annual one, their parts for bulletins, latest first.
// Law: a time that has not ended has no report.
import { frequencyOf, type IsoDate, lastDay, type Period } from '../../model/period';

export const REPORT_KINDS = ['annual', 'bulletin'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

export function reportPeriods(periods: readonly Period[], kind: ReportKind, today: IsoDate): Period[] {
  const wanted = kind === 'annual' ? ['year'] : ['half', 'quarter', 'month'];
  return periods.filter((period) => wanted.includes(frequencyOf(period)) && lastDay(period) < today);
}
