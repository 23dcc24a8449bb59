// Dumbbells: a row a subject, two dots and what lies between them. The later value is full, the earlier one hollow;
// a target is a tick.
import { formatScaled, scaled } from '../../words/scaleUnit';
import type { ChartRoom } from '../chartKind';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import { labelText } from '../labelText';
import type { DumbbellData } from '../pairs/pairsContent';
import { pairsScale } from '../pairs/pairsScale';
import { pairsTooltip } from '../pairs/pairsTooltip';
import { strongPair } from '../pairs/strongPair';
import { subjectName } from '../subjects';
import { ROW_LINE_HEIGHT, rowAir, rowNamesAxis, rowNamesRoom } from '../rowNames';
import { textWidth, wrapText } from '../textWidth';
import type { ChartTheme } from '../theme';
import { positionOf, tooltipBase } from '../tooltip';
import { valueAxis } from '../valueAxis';
import { withNumbers } from '../subjectRemarks';

const NAME_SHARE = 0.34;
const ROW_HEIGHT = 2.5;
const GAP = 0.7;
/** Of names and plot between wide values, in font sizes. */
const LEAST_NAME = 3.5;
const LEAST_PLOT = 3;

/** No name meets the next one. */
export function dumbbellHeight(data: DumbbellData, room: ChartRoom): number {
  const { row, edge } = rowAir(namesOf(data, room));
  const rows = data.pairs.length * (ROW_HEIGHT + row * ROW_LINE_HEIGHT);
  return Math.ceil((rows + edge * ROW_LINE_HEIGHT * 2) * room.theme.labelSize);
}

function namesOf(data: DumbbellData, room: ChartRoom): string[] {
  const { theme, words, width } = room;
  const left = width - 2 * valueRoomOf(data, room) - theme.labelSize * LEAST_PLOT;
  const nameWidth = Math.max(theme.labelSize * LEAST_NAME, Math.min(width * NAME_SHARE, left));
  return data.pairs.map((pair) =>
    wrapText(withNumbers(subjectName(pair, data.pairs, words), data.remarks, pair), nameWidth, theme.labelSize),
  );
}

/** Values stand on both sides of their dots. */
function valueRoomOf(data: DumbbellData, { theme, words }: ChartRoom): number {
  const scale = pairsScale(data, words);
  const texts = data.pairs.flatMap(({ before, after }) =>
    [before, after].map(({ value }) => formatScaled(value ?? 0, scale, words)),
  );
  return Math.max(0, ...texts.map((text) => textWidth(text, theme.labelSize))) + theme.labelSize * (GAP + 0.5);
}

export function dumbbellOption(data: DumbbellData, drawing: Drawing): ChartOption {
  const { theme, words } = drawing;
  const scale = pairsScale(data, words);
  const values = data.pairs.flatMap(({ before, after }) => [before.value ?? 0, after.value ?? 0]);
  const axis = valueAxis(
    values.map((value) => scaled(value, scale)),
    true,
  );
  const room = { theme, words, width: drawing.size.width };
  const names = namesOf(data, room);
  const nameRoom = rowNamesRoom(names, theme);
  const edge = theme.labelSize * (0.3 + rowAir(names).edge * ROW_LINE_HEIGHT);
  const valueRoom = valueRoomOf(data, room);
  return {
    grid: {
      left: drawing.left + nameRoom + valueRoom,
      right: drawing.right + valueRoom,
      top: drawing.top + edge,
      bottom: drawing.bottom + edge,
      outerBoundsMode: 'none',
    },
    xAxis: { type: 'value', show: false, min: axis.min, max: axis.max },
    yAxis: rowNamesAxis(names, theme, valueRoom + theme.labelSize * 0.4, false),
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'item',
      formatter: (shown: unknown) => pairsTooltip(data, positionOf(shown), scale, words),
    },
    series: [dumbbells(data, drawing)],
  };
}

function dumbbells(data: DumbbellData, drawing: Drawing): ChartSeries {
  const { theme, words } = drawing;
  const scale = pairsScale(data, words);
  const strong = strongPair(data);
  const radius = theme.lineWidth * 2.4;
  return {
    type: 'custom',
    data: data.pairs.map((pair, at) => [
      at,
      at,
      scaled(pair.before.value ?? 0, scale),
      scaled(pair.after.value ?? 0, scale),
    ]),
    encode: { x: [2, 3], y: 1 },
    renderItem: (params, api) => {
      const pair = data.pairs[params.dataIndex];
      if (pair === undefined) return null;
      const row = params.dataIndex;
      const [from = 0, y = 0] = api.coord([api.value(2), row]);
      const [to = 0] = api.coord([api.value(3), row]);
      const color = row === strong ? theme.actual : theme.context;
      const bar = {
        type: 'line' as const,
        shape: { x1: from, y1: y, x2: to, y2: y },
        style: { stroke: color, lineWidth: theme.lineWidth },
      };
      const tick = {
        type: 'rect' as const,
        shape: { x: from - theme.markWidth / 2, y: y - radius * 1.6, width: theme.markWidth, height: radius * 3.2 },
        style: { fill: theme.target, stroke: theme.ground, lineWidth: 1 },
      };
      const hollow = {
        type: 'circle' as const,
        shape: { cx: from, cy: y, r: radius },
        style: { fill: theme.ground, stroke: color, lineWidth: theme.lineWidth },
      };
      const full = { type: 'circle' as const, shape: { cx: to, cy: y, r: radius }, style: { fill: color } };
      const isRise = to >= from;
      return {
        type: 'group',
        children: [
          bar,
          ...(pair.target === null ? [hollow, full] : [full, tick]),
          valueLabel(labelText(pair.after.value ?? 0, scale, drawing), to, y, isRise, theme, row === strong),
          // Two dots in one place have one value.
          ...(pair.before.value === pair.after.value
            ? []
            : [valueLabel(labelText(pair.before.value ?? 0, scale, drawing), from, y, !isRise, theme, false)]),
        ],
      };
    },
  };
}

function valueLabel(text: string, x: number, y: number, isRight: boolean, theme: ChartTheme, isStrong: boolean) {
  const gap = theme.labelSize * GAP;
  return {
    type: 'text' as const,
    x: isRight ? x + gap : x - gap,
    y,
    style: {
      text,
      fill: isStrong ? theme.text : theme.muted,
      fontFamily: theme.font,
      fontSize: theme.labelSize,
      fontWeight: isStrong ? ('bold' as const) : ('normal' as const),
      align: isRight ? ('left' as const) : ('right' as const),
      verticalAlign: 'middle' as const,
    },
  };
}
