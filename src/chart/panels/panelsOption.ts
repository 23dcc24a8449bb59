// Small multiples as an option: a grid each, one scale, the name above and the last value at the end of the line.
import { type Scale, scaled } from '../../words/scaleUnit';
import type { ChartRoom } from '../chartKind';
import type { ChartOption, Drawing } from '../drawing';
import { labelText } from '../labelText';
import { lastIndex } from '../lastIndex';
import { pointText } from '../pointText';
import { textWidth } from '../textWidth';
import { positionOf, tooltipBase } from '../tooltip';
import { dashedParts } from '../trend/dashedParts';
import { trendDress } from '../trend/lineDress';
import { lineName } from '../trend/lineName';
import { lineSeries } from '../trend/lineSeries';
import { trendScale } from '../trend/trendScale';
import { writtenAxis } from '../writtenAxis';
import type { PanelsData } from './panelsContent';
import { NAME_LINE, PANEL_GAP, panelsAxis, type PanelsGrid, panelsGrid, panelSides } from './panelsGrid';
import { endPeriods } from './endPeriods';

export function panelsHeight(data: PanelsData, room: ChartRoom): number {
  const grid = panelsGrid(data, room);
  return Math.ceil(grid.rows * grid.height);
}

export function panelsOption(data: PanelsData, drawing: Drawing): ChartOption {
  const { theme, words, size } = drawing;
  const width = size.width - drawing.left - drawing.right;
  const grid = panelsGrid(data, { theme, words, width });
  const scale = trendScale(data.trend, words);
  const all = data.trend.lines.map(({ points }) =>
    points.map(({ value }) => (value === null ? null : scaled(value, scale))),
  );
  const axis = panelsAxis(data, words);
  const layout = layoutOf(data, drawing, grid);
  const dress = trendDress(data.trend, words);
  return {
    grid: layout.boxes,
    xAxis: data.shown.map((_, panel) => periodAxis(data, drawing, panel, layout.plotWidth)),
    yAxis: data.shown.map((_, panel) => ({
      ...writtenAxis(axis, drawing),
      gridIndex: panel,
      name: grid.names[panel] ?? '',
      nameLocation: 'end' as const,
      nameGap: theme.labelSize * 0.95,
      nameTextStyle: {
        color: data.shown[panel] === data.trend.accent ? theme.actual : theme.text,
        fontFamily: theme.font,
        fontSize: theme.labelSize,
        fontWeight: data.shown[panel] === data.trend.accent ? ('bold' as const) : ('normal' as const),
        lineHeight: theme.labelSize * NAME_LINE,
        align: 'left' as const,
        // From the plot back to the edge of the small drawing.
        padding: [0, 0, 0, -layout.axisWidth],
      },
    })),
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'axis',
      axisPointer: { type: 'line', label: { show: false }, lineStyle: { color: theme.context } },
      formatter: (shown: unknown) => tooltipOf(data, shown, scale, drawing),
    },
    series: data.shown.flatMap((at, panel) => {
      const line = data.trend.lines[at];
      if (line === undefined) return [];
      const values = all[at] ?? [];
      const isAccent = at === data.trend.accent;
      const place = { xAxisIndex: panel, yAxisIndex: panel };
      const last = lastIndex(values);
      const drawn = lineSeries(data.trend, line, values, isAccent, dress, drawing);
      return [
        { ...drawn, ...place },
        ...dashedParts(line, values, isAccent, theme).map((one) => ({ ...one, ...place })),
        { ...lastValue(values, last, line.points[last]?.value ?? null, scale, drawing), ...place },
      ];
    }),
  };
}

/** The last value beside the end of its line. */
function lastValue(
  values: readonly (number | null)[],
  last: number,
  stated: number | null,
  scale: Scale,
  drawing: Drawing,
) {
  const { theme } = drawing;
  return {
    type: 'line' as const,
    data: stated === null ? [] : [[last, values[last] ?? '-']],
    symbol: 'circle',
    symbolSize: 0.1,
    silent: true,
    label: {
      show: true,
      position: 'right' as const,
      distance: theme.labelSize * 0.5,
      formatter: () => (stated === null ? '' : labelText(stated, scale, drawing)),
      color: theme.text,
      fontFamily: theme.font,
      fontSize: theme.labelSize,
    },
  };
}

function layoutOf(data: PanelsData, drawing: Drawing, grid: PanelsGrid) {
  const { theme, size } = drawing;
  const gap = theme.labelSize * PANEL_GAP;
  const { axis: axisWidth, value: valueWidth } = panelSides(data, drawing);
  const plotWidth = Math.max(1, grid.width - gap - axisWidth - valueWidth);
  const each = (size.height - drawing.top - drawing.bottom) / Math.max(1, grid.rows);
  const foot = theme.axisSize * 1.9;
  const head = grid.nameHeight + theme.labelSize * 0.95;
  const boxes = data.shown.map((_, panel) => {
    const [column, row] = [panel % grid.columns, Math.floor(panel / grid.columns)];
    return {
      left: drawing.left + column * grid.width + axisWidth,
      top: drawing.top + row * each + head,
      width: plotWidth,
      height: Math.max(1, each - head - foot - theme.labelSize * 0.5),
      outerBoundsMode: 'none' as const,
    };
  });
  return { boxes, plotWidth, axisWidth };
}

/** The first and the last period; the last alone where there is no room for both. */
function periodAxis({ trend }: PanelsData, { theme, words }: Drawing, panel: number, width: number) {
  const form = trend.lines[0]?.form ?? 'period';
  const ends = endPeriods(trend.periods, form, words);
  const fits = ends.reduce((sum, text) => sum + textWidth(text, theme.axisSize), theme.axisSize) <= width;
  const last = trend.periods.length - 1;
  return {
    type: 'category' as const,
    gridIndex: panel,
    data: trend.periods.map((_, at) => (at === last ? (ends[1] ?? '') : at === 0 && fits ? (ends[0] ?? '') : '')),
    boundaryGap: trend.periods.length < 2,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: theme.context, width: 1 }, onZero: false },
    axisLabel: {
      color: theme.muted,
      fontSize: theme.axisSize,
      fontFamily: theme.font,
      margin: theme.axisSize * 0.5,
      interval: (at: number) => at === last || (at === 0 && fits),
      alignMinLabel: 'left' as const,
      alignMaxLabel: 'right' as const,
    },
  };
}

/** Name, period and value of the small drawing under the pointer. */
function tooltipOf(data: PanelsData, shown: unknown, scale: Scale, { words }: Drawing): string {
  const first: unknown = Array.isArray(shown) ? shown[0] : shown;
  if (typeof first !== 'object' || first === null || !('axisIndex' in first)) return '';
  const line = data.trend.lines[data.shown[Number(first.axisIndex)] ?? -1];
  const at = positionOf(shown);
  const period = data.trend.periods[at];
  if (line === undefined || period === undefined) return '';
  return [
    lineName(line, data.trend, words),
    words.formatPeriod(period, line.form),
    pointText(line.points[at], scale, words),
  ].join('\n');
}
