// A planned course in words. Shares stand in full: two curves that differ never read the same.
import { roundHalfAway } from '../../model/rounding';
import type { PlannedCurve } from '../../model/target';
import type { Words } from '../../words/zh';

export function formatCurve(curve: PlannedCurve, words: Words): string {
  const percent = (share: number): string => `${words.formatNumber(roundHalfAway(share * 100, 10), null)}%`;
  switch (curve.kind) {
    case 'linear':
      return words.shell.linearPlan;
    case 'quarters':
      return words.shell.quarterPlan(curve.shares.map(percent).join(' / '));
    case 'yearEnd':
      return words.shell.yearEndPlan;
    case 'pastYears':
      return words.shell.pastYearsPlan(curve.years);
    case 'points':
      return words.shell.pointsPlan(
        curve.points
          .map(({ day, share }) => `${words.formatDate(day)} ${percent(share)}`)
          .join(words.common.listSeparator),
      );
  }
}
