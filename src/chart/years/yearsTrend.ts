// A comparison of years as the lines of one year, and what such lines are called.
import type { Words } from '../../words/zh';
import type { Scale } from '../../words/scaleUnit';
import { thinLabels } from '../periodLabels';
import { pointText } from '../pointText';
import type { LineDress } from '../trend/lineDress';
import type { TrendData } from '../trend/trendContent';
import type { YearsData } from './yearsContent';

export function yearsTrend(data: YearsData): TrendData {
  const { indicator, area, form, unit, years, annotations } = data;
  return {
    kind: 'trend',
    shape: 'lines',
    periods: years.at(-1)?.periods ?? [],
    unit,
    indexBase: null,
    lines: years.map(({ points }) => ({ indicator, area, form, points })),
    accent: years.length - 1,
    targets: null,
    leftOut: [],
    annotations,
    earlier: [],
  };
}

export function yearsDress(data: YearsData, trend: TrendData, words: Words): LineDress {
  const yearAt = (at: number): string => words.formatYear(data.years[at]?.year ?? 0);
  return {
    nameOf: (line) => yearAt(trend.lines.indexOf(line)),
    labels: (periods, band, fontSize) =>
      thinLabels(
        periods.map((period) => words.formatPart(period, data.form) ?? ''),
        band,
        fontSize,
      ),
    tooltip: (at, scale) => yearsTooltip(data, at, scale, words),
  };
}

/** The newest year first. */
function yearsTooltip(data: YearsData, at: number, scale: Scale, words: Words): string {
  const [period] = data.years.map(({ periods }) => periods[at]);
  if (period === undefined) return '';
  const lines = [...data.years]
    .reverse()
    .map(({ year, points }) => `${words.formatYear(year)}${words.common.colon}${pointText(points[at], scale, words)}`);
  return [words.formatPart(period, data.form) ?? '', ...lines].join('\n');
}
