// The two series of a value's reports: steps with a mark at each report, and the reason where there is no value.
import type { LineSeriesOption } from 'echarts/charts';
import type { RevisionData, RevisionPoint } from './revisionContent';
import type { Drawing } from '../drawing';
import { isProvisional } from './revisionData';
import { revisionText } from './revisionTooltip';

/** A corner of the line; `mark` is the report that stands there, null where an older one only still holds. */
interface StepPoint {
  readonly place: readonly [number, number | '-'];
  readonly mark: RevisionPoint | null;
}

/** A report holds until the next; where an import left no value the line ends at its time. */
export function stepPoints({ points }: RevisionData): StepPoint[] {
  return points.flatMap((point, at): StepPoint[] => {
    const { clockMs, value } = point;
    if (value !== null) return [{ place: [clockMs, value], mark: point }];
    const held = points[at - 1]?.value ?? null;
    const end: StepPoint[] = held === null ? [] : [{ place: [clockMs, held], mark: null }];
    return [...end, { place: [clockMs, '-'], mark: null }];
  });
}

/** `last` is the report whose value is written beside it. */
export function stepSeries(data: RevisionData, last: RevisionPoint | null, drawing: Drawing): LineSeriesOption {
  const { theme } = drawing;
  return {
    type: 'line',
    step: 'end',
    symbol: 'none',
    symbolSize: theme.lineWidth * 4,
    showAllSymbol: true,
    connectNulls: false,
    lineStyle: { color: theme.actual, width: theme.lineWidth },
    data: stepPoints(data).map(({ place, mark }) =>
      mark === null ? [...place] : { value: [...place], ...reportMark(mark, mark === last, drawing) },
    ),
  };
}

/** Hollow where another figure is expected to follow, full elsewhere. */
function reportMark(report: RevisionPoint, isLast: boolean, { theme, words }: Drawing) {
  return {
    symbol: 'circle' as const,
    itemStyle: {
      color: isProvisional(report) ? theme.ground : theme.actual,
      borderColor: theme.actual,
      borderWidth: theme.lineWidth,
    },
    label: {
      show: isLast,
      position: 'right' as const,
      distance: theme.labelSize * 0.5,
      formatter: () => revisionText(report, words),
      color: theme.text,
      fontFamily: theme.font,
      fontSize: theme.labelSize,
      fontWeight: 'bold' as const,
    },
  };
}

/** A short upright bar on the axis with the reason, where an import left no value. */
export function gapSeries({ points }: RevisionData, base: number, { theme, words }: Drawing): LineSeriesOption {
  return {
    type: 'line',
    silent: true,
    symbol: 'rect',
    symbolSize: [theme.lineWidth, theme.axisSize],
    showAllSymbol: true,
    lineStyle: { width: 0 },
    itemStyle: { color: theme.muted },
    data: points
      .filter(({ value }) => value === null)
      .map((point) => ({
        value: [point.clockMs, base],
        label: {
          show: true,
          position: 'top' as const,
          formatter: () => revisionText(point, words),
          color: theme.muted,
          fontFamily: theme.font,
          fontSize: theme.axisSize,
        },
      })),
  };
}
