// What was published before a revision, at the places of the values known now. Law: only as stated, in the unit and
// form of its line; an index or a difference of cumulative values has no earlier report.
import type { KnownIndex } from '../../analysis/known';
import type { TrendSpec } from '../../model/chartSpec';
import type { Period } from '../../model/period';
import type { ChartLine, EarlierPoint } from './trendContent';

export function earlierPoints(
  index: KnownIndex,
  spec: TrendSpec,
  lines: readonly ChartLine[],
  periods: readonly Period[],
): EarlierPoint[] {
  if (spec.transform.kind === 'indexed') return [];
  const points = index.remarks.earlier.flatMap((earlier) => {
    const line = lines.findIndex(
      ({ indicator, area }) => indicator.code === earlier.indicator && area.code === earlier.series.area,
    );
    const at = periods.indexOf(earlier.period);
    const shown = lines[line]?.points[at];
    if (shown === undefined || shown.how !== 'stated' || lines[line]?.form !== earlier.series.form) return [];
    return shown.value === earlier.value ? [] : [{ line, at, value: earlier.value }];
  });
  const keyOf = ({ line, at, value }: EarlierPoint): string => `${line} ${at} ${value}`;
  return [...new Map(points.map((point) => [keyOf(point), point])).values()];
}
