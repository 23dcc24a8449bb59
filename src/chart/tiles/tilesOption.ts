// Tiles: name and value stand in each, its shade only repeats the value; the own area has a frame.
import { formatScaled, formatScaledValue } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { areaName } from '../areaName';
import type { ChartRoom } from '../chartKind';
import type { ChartOption, ChartSeries, Drawing } from '../drawing';
import { missingText, pointText } from '../pointText';
import { shadeOf, shareOf } from '../shade';
import { mostLines } from '../rowNames';
import { textWidth, wrapText } from '../textWidth';
import type { ChartTheme } from '../theme';
import { itemOf, tooltipBase } from '../tooltip';
import { withNumbers } from '../subjectRemarks';
import type { TilesData } from './tilesContent';
import { tilesScale } from './tilesWords';

const LINE_HEIGHT = 1.3;
/** Lines of a tile beside its name, and the air around them. */
const OTHER_LINES = 2.6;
const GAP = 6;
/** Of a tile's width, what its text leaves free. */
const MARGIN = GAP * 2.5;
/** Tiles do not become walls; in font sizes. */
const MOST_WIDTH = 14;
/** Where a word would be broken its tile is written smaller, down to what can be read at the distance of the place. */
const SMALLER: Readonly<Record<ChartTheme['name'], readonly number[]>> = { light: [1, 0.9, 0.8], wall: [1, 0.87] };

type Tile = TilesData['tiles'][number];

export function tilesHeight(data: TilesData, room: ChartRoom): number {
  const width = tileWidth(data, room);
  const lines = data.tiles.map((tile) => mostLines([textIn(data, tile, width, room)]) - 1);
  return Math.ceil(data.rows * room.theme.labelSize * LINE_HEIGHT * (OTHER_LINES + Math.max(1, ...lines)) + GAP);
}

function tileWidth(data: TilesData, { theme, width }: ChartRoom): number {
  return Math.min(width / Math.max(1, data.columns), theme.labelSize * MOST_WIDTH);
}

/** In px: the largest at which no word of a name is broken, else the smallest. */
function textSize(data: TilesData, width: number, { theme, words }: ChartRoom): number {
  const all = data.tiles.flatMap(({ area }) => areaName(area, words).split(/[^\p{Script=Latin}]+/u));
  const sizes = SMALLER[theme.name].map((factor) => theme.labelSize * factor);
  const fits = (size: number): boolean => all.every((word) => textWidth(word, size) <= width - MARGIN);
  return sizes.find(fits) ?? Math.min(...sizes);
}

/** Name and value; a number without room for all its digits is written in a unit of its own. */
function textIn(data: TilesData, tile: Tile, width: number, place: ChartRoom): string {
  const { theme, words } = place;
  const size = textSize(data, width, place);
  const room = Math.max(theme.labelSize, width - MARGIN);
  const wrap = (text: string): string => wrapText(text, room, size);
  return `${wrap(withNumbers(areaName(tile.area, words), data.remarks, tile))}\n${wrap(valueIn(data, tile, room, theme, words))}`;
}

function valueIn(data: TilesData, { point }: Tile, room: number, theme: ChartTheme, words: Words): string {
  if (point.value === null) return missingText(point.status, words);
  const text = formatScaled(point.value, tilesScale(data, words), words);
  const fits = textWidth(text, theme.labelSize) <= room;
  return fits ? text : formatScaledValue(point.value, data.unit, data.indicator.decimals, words);
}

export function tilesOption(data: TilesData, drawing: Drawing): ChartOption {
  const { theme, words, size } = drawing;
  const room = { theme, words, width: size.width - drawing.left - drawing.right };
  const unused = Math.max(0, room.width - tileWidth(data, room) * data.columns);
  return {
    grid: {
      left: drawing.left,
      right: drawing.right + unused,
      top: drawing.top,
      bottom: drawing.bottom,
      outerBoundsMode: 'none',
    },
    xAxis: { type: 'value', show: false, min: 0, max: Math.max(1, data.columns) },
    yAxis: { type: 'value', show: false, min: 0, max: Math.max(1, data.rows), inverse: true },
    tooltip: {
      ...tooltipBase(theme),
      trigger: 'item',
      formatter: (shown: unknown) => {
        const tile = data.tiles[itemOf(shown)];
        const scale = tilesScale(data, words);
        return tile === undefined ? '' : [areaName(tile.area, words), pointText(tile.point, scale, words)].join('\n');
      },
    },
    series: [tileSeries(data, room, drawing)],
  };
}

function tileSeries(data: TilesData, room: ChartRoom, drawing: Drawing): ChartSeries {
  const { theme } = drawing;
  const values = data.tiles.flatMap(({ point }) => point.value ?? []);
  const fontSize = textSize(data, tileWidth(data, room), room);
  return {
    type: 'custom',
    data: data.tiles.map(({ column, row }) => [column, row]),
    renderItem: (params, api) => {
      const tile = data.tiles[params.dataIndex];
      if (tile === undefined) return null;
      const { point, area } = tile;
      const [x = 0, y = 0] = api.coord([tile.column, tile.row]);
      const [right = 0, low = 0] = api.coord([tile.column + 1, tile.row + 1]);
      const [width, height] = [right - x - GAP, low - y - GAP];
      const isStrong = area.code === data.highlight;
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: x + GAP / 2, y: y + GAP / 2, width, height, r: 3 },
            style: {
              fill: point.value === null ? theme.ground : shadeOf(shareOf(point.value, values), theme),
              stroke: isStrong ? theme.text : theme.context,
              lineWidth: isStrong ? theme.markWidth : 1,
            },
          },
          {
            type: 'text',
            x: x + GAP * 2,
            y: y + GAP * 2,
            style: {
              text: textIn(data, tile, width + GAP, room),
              fill: point.value === null ? theme.muted : theme.text,
              fontFamily: theme.font,
              fontSize,
              fontWeight: isStrong ? 'bold' : 'normal',
              lineHeight: fontSize * LINE_HEIGHT,
              verticalAlign: 'top',
            },
          },
        ],
      };
    },
  };
}
