// Areas as bars: names beside them, values at their tips, one in colour.
import { scaled } from '../../words/scaleUnit';
import type { RankingData } from './rankingContent';
import { areaName } from '../areaName';
import { rankingScale } from './rankingScale';
import type { ChartOption, Drawing } from '../drawing';
import { rowNamesAxis, rowNamesRoom } from '../rowNames';
import { textWidth, wrapText } from '../textWidth';
import type { ChartTheme } from '../theme';
import { positionOf, tooltipBase } from '../tooltip';
import { rankingTooltip } from './rankingTooltip';
import { labelText } from '../labelText';

/** Names take no more than this share of the width. */
const NAME_SHARE = 0.34;
const ROW_HEIGHT = 2.3;

/** Height at which every bar has its room. */
export function rankingHeight(data: RankingData, theme: ChartTheme): number {
  return Math.ceil((data.bars.length + 0.5) * theme.labelSize * ROW_HEIGHT);
}

export function rankingOption(data: RankingData, drawing: Drawing): ChartOption {
  const { theme, words } = drawing;
  const scale = rankingScale(data, words);
  const names = data.bars.map((bar) =>
    wrapText(areaName(bar.area, words), drawing.size.width * NAME_SHARE, theme.labelSize),
  );
  const texts = data.bars.map((bar) => labelText(bar.value, scale, drawing));
  const nameRoom = rowNamesRoom(names, theme);
  const valueRoom = Math.max(0, ...texts.map((text) => textWidth(text, theme.labelSize))) + theme.labelSize;
  const values = data.bars.map((bar) => scaled(bar.value, scale));
  const strong = data.highlight ?? data.bars[0]?.area.code;
  return {
    grid: {
      left: drawing.left + nameRoom,
      right: drawing.right + valueRoom,
      top: drawing.top + theme.labelSize * 0.3,
      bottom: drawing.bottom + theme.labelSize * 0.3,
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: 'value',
      show: false,
      min: Math.min(0, ...values),
      max: Math.max(0, ...values) || 1,
    },
    yAxis: rowNamesAxis(names, theme, theme.labelSize * 0.6, true),
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'item',
      formatter: (shown: unknown) => rankingTooltip(data, positionOf(shown), scale, words),
    },
    series: [
      {
        type: 'bar',
        barWidth: '58%',
        data: data.bars.map((bar, at) => {
          const isStrong = bar.area.code === strong;
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
