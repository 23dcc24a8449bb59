// Tooltips are plain text drawn by the chart itself: names from files cannot carry markup, and no style is injected.
import { isMissing, type ObservationStatus } from '../model/observation';
import { formatScaled, type Scale } from '../words/scaleUnit';
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';
import type { ChartPoint, RankingData, RevisionData, RevisionPoint, TrendData } from './chartContent';
import { lineName } from './chartNames';
import type { ChartTheme } from './theme';
import { stampText } from './timeLabels';

/** Lines a tooltip names; the table has them all. */
const MOST_LINES = 12;

export function tooltipBase(theme: ChartTheme) {
  return {
    renderMode: 'richText' as const,
    confine: true,
    backgroundColor: theme.ground,
    borderColor: theme.context,
    borderWidth: 1,
    padding: [8, 12],
    textStyle: {
      color: theme.text,
      fontSize: theme.axisSize,
      fontFamily: theme.font,
      lineHeight: theme.axisSize * 1.6,
    },
  };
}

/** Text of the period at a position. */
export function trendTooltip(data: TrendData, at: number, scale: Scale, words: Words): string {
  const period = data.periods[at];
  if (period === undefined) return '';
  const title = words.formatPeriod(period, data.lines[0]?.form ?? 'period');
  const byValue = [...data.lines].sort((left, right) => valueAt(right.points[at]) - valueAt(left.points[at]));
  const lines = byValue.slice(0, MOST_LINES).map((line) => {
    const value = pointText(line.points[at], scale, words);
    return data.lines.length === 1 ? value : `${lineName(line, data, words)}${words.common.colon}${value}`;
  });
  const hidden = byValue.length - lines.length;
  const target = data.targets?.values[at] ?? null;
  if (hidden > 0) lines.push(words.charts.moreLines(hidden));
  if (target !== null) {
    lines.push(`${words.charts.target}${words.common.colon}${formatScaled(target, scale, words)} ${scale.unit}`.trim());
  }
  return [title, ...lines].join('\n');
}

export function rankingTooltip(data: RankingData, at: number, scale: Scale, words: Words): string {
  const bar = data.bars[at];
  if (bar === undefined) return '';
  const place = `${words.charts.rank}${words.common.colon}${bar.place}`;
  return [nameOf(bar.area, words), pointText(bar, scale, words), place].join('\n');
}

/** Text of the report made at a time; of several the one that holds. */
export function revisionTooltip({ points, unit }: RevisionData, clockMs: number, words: Words): string {
  const point = [...points].reverse().find((one) => one.clockMs === clockMs);
  if (point === undefined) return '';
  const text = point.value === null ? '' : words.formatUnit(unit);
  return [stampText(clockMs), `${revisionText(point, words)} ${text}`.trim()].join('\n');
}

/** "35（初步）", or why there is nothing. */
export function revisionText({ value, status }: RevisionPoint, words: Words): string {
  if (status === null) return words.importing.removed;
  if (value === null) return missingText(status, words);
  const marks = stateMarks(status, null, words);
  const text = words.formatNumber(value, null);
  return marks.length === 0 ? text : words.charts.marked(text, marks.join(words.common.listSeparator));
}

function valueAt(point: ChartPoint | undefined): number {
  return point?.value ?? -Infinity;
}

/** "3.63 亿元（初步）", or why there is nothing. */
function pointText(
  point:
    | { readonly value: number | null; readonly status: ObservationStatus | null; readonly how: string | null }
    | undefined,
  scale: Scale,
  words: Words,
): string {
  if (point === undefined || point.value === null) return missingText(point?.status ?? null, words);
  const value = `${formatScaled(point.value, scale, words)} ${scale.unit}`.trim();
  const marks = stateMarks(point.status, point.how, words);
  return marks.length === 0 ? value : words.charts.marked(value, marks.join(words.common.listSeparator));
}

export function missingText(status: ObservationStatus | null, words: Words): string {
  return status !== null && isMissing(status) ? words.missing[status] : words.noValue;
}

/** What a reader must know beside a number: a state other than normal, and own calculations. */
export function stateMarks(status: ObservationStatus | null, how: string | null, words: Words): string[] {
  const marks: string[] = [];
  if (status !== null && status !== 'normal' && !isMissing(status)) marks.push(words.statuses[status]);
  if (how === 'recomputed') marks.push(words.indicator.recomputed);
  return marks;
}
