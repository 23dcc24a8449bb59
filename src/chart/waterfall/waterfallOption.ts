// A stock as a waterfall: ends from zero, moves between them with their sign, what is not explained only as a frame.
import type { ChartRoom } from '../chartKind';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import { rowNamesAxis, rowNamesRoom } from '../rowNames';
import { textWidth, wrapText } from '../textWidth';
import { itemOf, tooltipBase } from '../tooltip';
import { valueAxis } from '../valueAxis';
import { type WaterfallBar, waterfallBars } from './waterfallBars';
import type { WaterfallData } from './waterfallContent';

const NAME_SHARE = 0.34;
const ROW_HEIGHT = 2.4;
const BAR_SHARE = 0.58;

/** Rows, so that every name has its room. */
export function waterfallHeight(data: WaterfallData, { theme, words }: ChartRoom): number {
  return Math.ceil((waterfallBars(data, words).length + 0.3) * theme.labelSize * ROW_HEIGHT);
}

export function waterfallOption(data: WaterfallData, drawing: Drawing): ChartOption {
  const { theme, words, size } = drawing;
  const bars = waterfallBars(data, words);
  const axis = valueAxis(
    bars.flatMap(({ from, to }) => [from, to]),
    true,
  );
  const names = bars.map(({ name }) => wrapText(name, size.width * NAME_SHARE, theme.labelSize));
  const texts = bars.map((bar) => barText(bar, data, drawing));
  const valueRoom = Math.max(0, ...texts.map((text) => textWidth(text, theme.labelSize))) + theme.labelSize;
  return {
    grid: {
      left: drawing.left + rowNamesRoom(names, theme),
      right: drawing.right + valueRoom,
      top: drawing.top + theme.labelSize * 0.2,
      bottom: drawing.bottom + theme.labelSize * 0.2,
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: 'value',
      show: false,
      min: axis.min,
      max: Math.max(...bars.flatMap(({ from, to }) => [from, to]), 0) || 1,
    },
    yAxis: rowNamesAxis(names, theme, theme.labelSize * 0.6, true),
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'item',
      formatter: (shown: unknown) => {
        const at = itemOf(shown);
        return bars[at] === undefined ? '' : `${bars[at].name}\n${texts[at] ?? ''} ${words.formatUnit(data.unit)}`;
      },
    },
    series: [barSeries(bars, texts, drawing)],
  };
}

function barText({ kind, from, to }: WaterfallBar, { indicator }: WaterfallData, { words }: Drawing): string {
  return kind === 'end'
    ? words.formatNumber(to, indicator.decimals)
    : words.formatSigned(Number((to - from).toPrecision(12)), indicator.decimals);
}

function barSeries(bars: readonly WaterfallBar[], texts: readonly string[], { theme }: Drawing): ChartSeries {
  return {
    type: 'custom',
    data: bars.map(({ from, to }, at) => [Math.max(from, to), at]),
    renderItem: (params, api) => {
      const at = params.dataIndex;
      const bar = bars[at];
      if (bar === undefined) return null;
      const [start = 0, y = 0] = api.coord([bar.from, at]);
      const [end = 0] = api.coord([bar.to, at]);
      const size = api.size?.([0, 1]);
      const height = (Array.isArray(size) ? (size[1] ?? 0) : 0) * BAR_SHARE;
      const [left, right] = [Math.min(start, end), Math.max(start, end)];
      const isLast = at === bars.length - 1;
      const fill =
        bar.kind === 'remainder' ? theme.ground : bar.kind === 'end' && isLast ? theme.actual : theme.context;
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: left, y: y - height / 2, width: Math.max(right - left, 1), height },
            style: { fill, stroke: bar.kind === 'remainder' ? theme.muted : fill, lineWidth: 1 },
          },
          // From where a move ends the next one starts.
          ...(isLast
            ? []
            : [
                {
                  type: 'line' as const,
                  shape: {
                    x1: end,
                    y1: y + height / 2,
                    x2: end,
                    y2: y + height / (2 * BAR_SHARE) + (height / BAR_SHARE - height) / 2,
                  },
                  style: { stroke: theme.muted, lineWidth: 1 },
                },
              ]),
          {
            type: 'text',
            x: right + theme.labelSize * 0.4,
            y,
            style: {
              text: texts[at] ?? '',
              fill: theme.text,
              fontFamily: theme.font,
              fontSize: theme.labelSize,
              fontWeight: isLast ? 'bold' : 'normal',
              verticalAlign: 'middle',
            },
          },
        ],
      };
    },
  };
}
