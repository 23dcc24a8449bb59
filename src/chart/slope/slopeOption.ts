// Slopes: two periods, a line a subject, values at both ends, one in colour.
import { formatScaled, scaled } from '../../words/scaleUnit';
import type { ChartRoom } from '../chartKind';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import { type EndLabel, endLabelSeries, endLabelsWidth } from '../endLabels';
import type { ChartPair, SlopeData } from '../pairs/pairsContent';
import { pairsScale } from '../pairs/pairsScale';
import { sideNames } from '../pairs/pairsTable';
import { pairsTooltip } from '../pairs/pairsTooltip';
import { strongPair } from '../pairs/strongPair';
import { subjectName } from '../subjects';
import { textWidth, wrapText } from '../textWidth';
import { tooltipBase } from '../tooltip';
import { valueAxis } from '../valueAxis';
import { axisStyle } from '../writtenAxis';
import { withNumbers } from '../subjectRemarks';

const LINE_HEIGHT = 1.3;
/** Up to this many lines of labels fit the usual height of a chart. */
const FEW = 14;
/** Names take no more than this share of the width. */
const NAME_SHARE = 0.4;

/** Grows where the labels of all ends would not fit. */
export function slopeHeight(data: SlopeData, room: ChartRoom): number | null {
  const lines = labelsOf(data, room, 'after', -1).reduce((sum, { text }) => sum + text.split('\n').length, 0);
  return lines <= FEW ? null : Math.ceil((lines + 4) * room.theme.labelSize * LINE_HEIGHT);
}

export function slopeOption(data: SlopeData, drawing: Drawing): ChartOption {
  const { theme, words } = drawing;
  const scale = pairsScale(data, words);
  const values = data.pairs.map(({ before, after }) => [
    scaled(before.value ?? 0, scale),
    scaled(after.value ?? 0, scale),
  ]);
  const axis = valueAxis(values.flat(), false);
  const strong = strongPair(data);
  const room = { theme, words, width: drawing.size.width };
  const left = labelsOf(data, room, 'before', strong);
  const right = labelsOf(data, room, 'after', strong);
  const sides = sideNames(data, words);
  const heads = headsOf(sides, left, right, drawing);
  const lines = data.pairs.map((pair, at): ChartSeries => {
    const color = at === strong ? theme.actual : theme.context;
    return {
      type: 'line',
      name: subjectName(pair, data.pairs, words),
      data: values[at] ?? [],
      symbol: 'circle',
      symbolSize: theme.lineWidth * 3.5,
      lineStyle: { color, width: at === strong ? theme.lineWidth * 1.25 : theme.lineWidth },
      itemStyle: { color },
      emphasis: { focus: 'series' },
      z: at === strong ? 3 : 2,
    };
  });
  return {
    grid: {
      left: drawing.left + heads.left,
      right: drawing.right + heads.right,
      top: drawing.top + theme.labelSize * 1.2,
      bottom: drawing.bottom + theme.axisSize * 2.4,
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: 'category',
      data: [...sides],
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { show: false },
      // The two periods, as upright rails.
      splitLine: { show: true, lineStyle: { color: theme.hairline } },
      axisLabel: {
        interval: 0,
        ...axisStyle(theme),
        margin: theme.axisSize * 0.9,
        // Where the rails stand close, their names lean outwards.
        ...(heads.isTight ? { alignMinLabel: 'right' as const, alignMaxLabel: 'left' as const } : {}),
      },
    },
    yAxis: { type: 'value', show: false, min: axis.min, max: axis.max },
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'item',
      formatter: (shown: unknown) => pairsTooltip(data, seriesAt(shown), scale, words),
    },
    series: [...lines, endLabelSeries(left, theme, { side: 'left' }), endLabelSeries(right, theme)],
  };
}

/** Room beside the rails for labels and for the names of the two periods, and whether these would meet in between. */
function headsOf(
  sides: readonly string[],
  before: readonly EndLabel[],
  after: readonly EndLabel[],
  { theme, size }: Drawing,
) {
  const [first = 0, last = 0] = sides.map((side) => textWidth(side, theme.axisSize));
  const [left, right] = [endLabelsWidth(before, theme.labelSize), endLabelsWidth(after, theme.labelSize)];
  const [leftHalf, rightHalf] = [Math.max(left, first / 2 + 4), Math.max(right, last / 2 + 4)];
  const isTight = (first + last) / 2 + theme.axisSize > size.width - leftHalf - rightHalf;
  return isTight
    ? { left: Math.max(left, first + 4), right: Math.max(right, last + 4), isTight }
    : { left: leftHalf, right: rightHalf, isTight };
}

/** Values on the left, names and values on the right; the strong one first, so that it is never the one that is moved away. */
function labelsOf(data: SlopeData, room: ChartRoom, side: 'before' | 'after', strong: number): EndLabel[] {
  const { theme, words } = room;
  const scale = pairsScale(data, words);
  const label = (pair: ChartPair, at: number): EndLabel => {
    const value = formatScaled(pair[side].value ?? 0, scale, words);
    const name = withNumbers(subjectName(pair, data.pairs, words), data.remarks, pair);
    const width = room.width * NAME_SHARE;
    return {
      text: side === 'before' ? value : wrapText(`${name} ${value}`, width, theme.labelSize),
      at: side === 'before' ? 0 : 1,
      value: scaled(pair[side].value ?? 0, scale),
      color: at === strong ? theme.actual : theme.text,
      isStrong: at === strong,
    };
  };
  return data.pairs.map(label);
}

function seriesAt(shown: unknown): number {
  return typeof shown === 'object' && shown !== null && 'seriesIndex' in shown ? Number(shown.seriesIndex) : -1;
}
