// Bullet rows: a bar to what is reached, a tick at the target, bands of what is behind plan, numbers at the right.
import { formatScaledValue } from '../../words/scaleUnit';
import { nameOf } from '../../words/nameOf';
import type { ChartRoom } from '../chartKind';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import { lookOf } from '../pointLook';
import { mostLines, ROW_LINE_HEIGHT, rowNamesAxis, rowNamesRoom } from '../rowNames';
import { withNumbers } from '../subjectRemarks';
import { blockWidth, textWidth, wrapText } from '../textWidth';
import type { ChartTheme } from '../theme';
import { itemOf, tooltipBase } from '../tooltip';
import type { BulletRow, BulletsData } from './bulletsContent';
import { bulletTooltip } from './bulletsWords';

const NAME_SHARE = 0.3;
const NUMBERS_SHARE = 0.36;
/** Of a row with a name of one line, in font sizes; and of a line that comes to it. */
const ROW_HEIGHT = 3.3;
const BAR = 0.75;
const BAND = 1.7;
const OPACITY = { behind: 0.5, near: 0.32, onPlan: 0.16 };

/** Every row has the height of the one with the longest name or numbers. */
export function bulletsHeight(data: BulletsData, room: ChartRoom): number {
  const numbers = data.rows.map((row) => textsOf(row, room)[1]);
  const lines = Math.max(2, mostLines(namesOf(data, room)), mostLines(numbers) + 1);
  return Math.ceil(data.rows.length * room.theme.labelSize * (ROW_HEIGHT + (lines - 2) * ROW_LINE_HEIGHT));
}

function namesOf({ area, rows, remarks }: BulletsData, { theme, words, width }: ChartRoom): string[] {
  return rows.map(({ indicator }) =>
    wrapText(withNumbers(nameOf(indicator, words), remarks, { indicator, area }), width * NAME_SHARE, theme.labelSize),
  );
}

/** "64.7%" and "2.91亿元 / 4.50亿元", which is broken where it would leave no room for the bar. */
function textsOf(row: BulletRow, { theme, words, width }: ChartRoom): readonly [string, string] {
  const { point, goal, unit, indicator } = row;
  const [value, whole] = [point.value ?? 0, goal].map((one) => formatScaledValue(one, unit, indicator.decimals, words));
  const both = words.shapes.ofTarget(value ?? '', whole ?? '');
  const isWide = textWidth(both, theme.axisSize) > width * NUMBERS_SHARE;
  return [words.formatPercent(row.percent, 1), isWide ? words.shapes.ofTarget(value ?? '', `\n${whole ?? ''}`) : both];
}

export function bulletsOption(data: BulletsData, drawing: Drawing): ChartOption {
  const { theme, words } = drawing;
  const room = { theme, words, width: drawing.size.width };
  const names = namesOf(data, room);
  const texts = data.rows.map((row) => textsOf(row, room));
  const widths = texts.flatMap(([percent, text]) => [
    textWidth(percent, theme.labelSize) * 1.08,
    blockWidth(text, theme.axisSize),
  ]);
  const shares = data.rows.map(({ share }) => share);
  return {
    grid: {
      left: drawing.left + rowNamesRoom(names, theme),
      right: drawing.right + Math.max(0, ...widths) + theme.labelSize * 1.2,
      top: drawing.top + theme.labelSize * 0.3,
      bottom: drawing.bottom + theme.labelSize * 0.3,
      outerBoundsMode: 'none',
    },
    // A bar begins at nothing.
    xAxis: { type: 'value', show: false, min: Math.min(0, ...shares), max: Math.max(1, ...shares) },
    yAxis: rowNamesAxis(names, theme, theme.labelSize * 0.6, false),
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'item',
      formatter: (shown: unknown) => bulletTooltip(data.rows[itemOf(shown)], words),
    },
    series: [rowsSeries(data, texts, theme)],
  };
}

function rowsSeries(data: BulletsData, texts: readonly (readonly [string, string])[], theme: ChartTheme): ChartSeries {
  return {
    type: 'custom',
    data: data.rows.map(({ share }, at) => [share, at]),
    clip: false,
    renderItem: (params, api) => {
      const row = data.rows[params.dataIndex];
      if (row === undefined) return null;
      const plot = params.coordSys as unknown as { x: number; width: number };
      const [, y = 0] = api.coord([0, params.dataIndex]);
      const xOf = (share: number): number => api.coord([share, params.dataIndex])[0] ?? 0;
      const [percent, text] = texts[params.dataIndex] ?? ['', ''];
      const x = plot.x + plot.width + theme.labelSize * 0.9;
      // Both together stand in the middle of the row.
      const lower = ((text.split('\n').length - 1) * theme.axisSize * ROW_LINE_HEIGHT) / 2;
      const middle = y - lower;
      return {
        type: 'group',
        children: [
          ...bands(row, xOf, y, theme),
          bar(row, xOf, y, theme),
          tick(xOf(1), y, theme),
          label(percent, x, middle - theme.labelSize * 0.6, theme.labelSize, theme.text, theme, true),
          label(text, x, middle + theme.labelSize * 0.6 + lower, theme.axisSize, theme.muted, theme, false),
        ],
      };
    },
  };
}

type Place = (share: number) => number;

/** Up to yellow, up to green, up to what is planned. */
function bands({ band }: BulletRow, xOf: Place, y: number, theme: ChartTheme) {
  if (band === null) return [];
  const height = theme.labelSize * BAND;
  const steps = [
    [0, band.yellow, OPACITY.behind],
    [band.yellow, band.green, OPACITY.near],
    [band.green, band.planned, OPACITY.onPlan],
  ] as const;
  return steps.flatMap(([from, to, opacity]) =>
    to <= from
      ? []
      : [
          {
            type: 'rect' as const,
            shape: { x: xOf(from), y: y - height / 2, width: xOf(to) - xOf(from), height },
            style: { fill: theme.context, opacity },
          },
        ],
  );
}

/** Firm values are filled, others hollow. */
function bar({ share, point }: BulletRow, xOf: Place, y: number, theme: ChartTheme) {
  const height = theme.labelSize * BAR;
  const [from, to] = [xOf(0), xOf(share)];
  return {
    type: 'rect' as const,
    shape: { x: Math.min(from, to), y: y - height / 2, width: Math.abs(to - from), height },
    style:
      lookOf(point.status) === 'firm'
        ? { fill: theme.actual }
        : { fill: theme.ground, stroke: theme.actual, lineWidth: theme.lineWidth },
  };
}

function tick(x: number, y: number, theme: ChartTheme) {
  const height = theme.labelSize * BAND * 1.15;
  return {
    type: 'rect' as const,
    shape: { x: x - theme.markWidth / 2, y: y - height / 2, width: theme.markWidth, height },
    style: { fill: theme.target, stroke: theme.ground, lineWidth: 1 },
  };
}

function label(
  text: string,
  x: number,
  y: number,
  fontSize: number,
  fill: string,
  theme: ChartTheme,
  isStrong: boolean,
) {
  return {
    type: 'text' as const,
    x,
    y,
    style: {
      text,
      fill,
      fontFamily: theme.font,
      fontSize,
      fontWeight: isStrong ? ('bold' as const) : ('normal' as const),
      lineHeight: fontSize * ROW_LINE_HEIGHT,
      align: 'left' as const,
      verticalAlign: 'middle' as const,
    },
  };
}
