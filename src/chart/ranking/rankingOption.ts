// Areas as bars: names beside them, values at their tips, one in colour.
import { scaled } from '../../words/scaleUnit';
import { withNumbers } from '../subjectRemarks';
import type { ChartBar, RankingData } from './rankingContent';
import { areaName } from '../areaName';
import { isStrongBar } from './isStrongBar';
import { rankingScale } from './rankingScale';
import type { ChartRoom } from '../chartKind';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import { ROW_LINE_HEIGHT, rowAir, rowNamesAxis, rowNamesRoom } from '../rowNames';
import { textWidth, wrapText } from '../textWidth';
import type { ChartTheme } from '../theme';
import { positionOf, tooltipBase } from '../tooltip';
import { rankingTooltip } from './rankingTooltip';
import { labelText } from '../labelText';

/** Names take no more than this share of the width. */
const NAME_SHARE = 0.34;
const ROW_HEIGHT = 2.3;

/** Height at which every bar and its name have their room. */
export function rankingHeight(data: RankingData, room: ChartRoom): number {
  const { row, edge } = rowAir(namesOf(data.bars, data, room));
  const rows = data.bars.length * (ROW_HEIGHT + row * ROW_LINE_HEIGHT);
  return Math.ceil((rows + ROW_HEIGHT / 2 + edge * ROW_LINE_HEIGHT * 2) * room.theme.labelSize);
}

function namesOf(bars: readonly ChartBar[], { remarks }: RankingData, { theme, words, width }: ChartRoom): string[] {
  return bars.map((bar) =>
    wrapText(withNumbers(areaName(bar.area, words), remarks, bar), width * NAME_SHARE, theme.labelSize),
  );
}

export function rankingOption(data: RankingData, drawing: Drawing): ChartOption {
  const { theme, words } = drawing;
  const scale = rankingScale(data, words);
  const whole = data.whole ?? data.bars;
  const room = { theme, words, width: drawing.size.width };
  const names = namesOf(data.bars, data, room);
  const nameRoom = rowNamesRoom(namesOf(whole, data, room), theme);
  const texts = data.bars.map((bar) => labelText(bar.value, scale, drawing));
  const allTexts = whole.map((bar) => labelText(bar.value, scale, drawing));
  const edge = theme.labelSize * (0.3 + rowAir(names).edge * ROW_LINE_HEIGHT);
  const valueRoom = Math.max(0, ...allTexts.map((text) => textWidth(text, theme.labelSize))) + theme.labelSize;
  const values = data.bars.map((bar) => scaled(bar.value, scale));
  const allValues = whole.map((bar) => scaled(bar.value, scale));
  const reachesBelow = allValues.some((value) => value < 0);
  return {
    grid: {
      left: drawing.left + nameRoom + (reachesBelow ? valueRoom : 0),
      right: drawing.right + valueRoom,
      top: drawing.top + edge,
      bottom: drawing.bottom + edge,
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: 'value',
      show: false,
      min: Math.min(0, ...allValues),
      max: Math.max(0, ...allValues) || 1,
    },
    yAxis: rowNamesAxis(names, theme, theme.labelSize * 0.6 + (reachesBelow ? valueRoom : 0), !reachesBelow),
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'item',
      formatter: (shown: unknown) => rankingTooltip(data, positionOf(shown), scale, words),
    },
    series: [
      ...(reachesBelow ? [zeroLine(theme)] : []),
      {
        type: 'bar',
        barWidth: '58%',
        data: data.bars.map((bar, at) => {
          const isStrong = isStrongBar(data, bar);
          return {
            value: values[at] ?? 0,
            itemStyle: { color: isStrong ? theme.actual : theme.context },
            label: {
              show: true,
              position: bar.value < 0 ? ('left' as const) : ('right' as const),
              distance: theme.labelSize * 0.4,
              formatter: () => texts[at] ?? '',
              color: theme.text,
              fontFamily: theme.font,
              fontSize: theme.labelSize,
              fontWeight: isStrong ? ('bold' as const) : ('normal' as const),
            },
          };
        }),
      },
    ],
  };
}

/** What bars to both sides stand on. */
function zeroLine(theme: ChartTheme): ChartSeries {
  return {
    type: 'custom',
    data: [[0, 0]],
    silent: true,
    z: 4,
    renderItem: (params, api) => {
      const plot = params.coordSys as unknown as { y: number; height: number };
      const [x = 0] = api.coord([0, 0]);
      return {
        type: 'line',
        shape: { x1: x, y1: plot.y, x2: x, y2: plot.y + plot.height },
        style: { stroke: theme.context, lineWidth: 1 },
      };
    },
  };
}
