// Kinds without a native twin as tables and shapes: heat table, tiles, ladder. Law: every one says its value in words.
import { areaName } from '../../../chart/areaName';
import type { HeatData } from '../../../chart/heat/heatContent';
import { heatScale } from '../../../chart/heat/heatWords';
import type { LadderData } from '../../../chart/ladder/ladderContent';
import { arrivalTexts, stepText } from '../../../chart/ladder/ladderWords';
import { missingText } from '../../../chart/pointText';
import { shareOf } from '../../../chart/shade';
import type { TilesData } from '../../../chart/tiles/tilesContent';
import { tilesScale } from '../../../chart/tiles/tilesWords';
import type { ChartPoint } from '../../../chart/chartPoint';
import { withNumbers } from '../../../chart/subjectRemarks';
import { nameOf } from '../../../words/nameOf';
import { formatScaled, type Scale } from '../../../words/scaleUnit';
import type { Words } from '../../../words/zh';
import type { SlideBody, TableCell, TextShape } from '../slide';
import { mixInks } from '../ink';
import { type Room, SIZES } from '../slideLook';

/** Tables with more columns than this have smaller letters. */
const MOST_LARGE = 6;
const GAP = 8;
const MOST_TILE_WIDTH = 190;
const MOST_TILE_HEIGHT = 110;

export function heatBody(data: HeatData, words: Words): SlideBody {
  const scale = heatScale(data, words);
  const values = data.rows.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const form = data.rows[0]?.form ?? 'period';
  const cellOf = (point: ChartPoint, isStrong: boolean): TableCell => ({
    text: pointWords(point, scale, words),
    color: point.value === null ? 'muted' : 'text',
    isStrong,
    fill: point.value === null ? null : { shade: shareOf(point.value, values) },
  });
  return {
    kind: 'table',
    size: data.periods.length > MOST_LARGE ? SIZES.cell : SIZES.label,
    columns: [
      { label: words.charts.area, isNumber: false, weight: 2 },
      ...data.periods.map((period) => ({ label: words.formatPeriod(period, form), isNumber: true, weight: 1 })),
    ],
    rows: data.rows.map((row) => {
      const { area, points } = row;
      const isStrong = area.code === data.highlight;
      const head = {
        text: withNumbers(areaName(area, words), data.remarks, row),
        color: 'text',
        isStrong,
        fill: null,
      } as const;
      return [head, ...points.map((point) => cellOf(point, isStrong))];
    }),
  };
}

export function tilesBody(data: TilesData, words: Words, { width, height }: Room): SlideBody {
  const scale = tilesScale(data, words);
  const values = data.tiles.flatMap(({ point }) => point.value ?? []);
  const wide = Math.min(MOST_TILE_WIDTH, width / Math.max(1, data.columns) - GAP);
  const high = Math.min(MOST_TILE_HEIGHT, height / Math.max(1, data.rows) - GAP);
  const left = (width - data.columns * (wide + GAP)) / 2;
  const shapes = data.tiles.map(({ area, point, column, row }): TextShape => ({
    frame: { x: left + column * (wide + GAP), y: row * (high + GAP), width: wide, height: high },
    lines: [withNumbers(areaName(area, words), data.remarks, { area }), pointWords(point, scale, words)],
    fill: point.value === null ? 'hairline' : { shade: shareOf(point.value, values) },
    color: 'text',
    size: SIZES.cell,
  }));
  return { kind: 'shapes', shapes };
}

/** The lowest step at the bottom, each higher one further to the right. */
export function ladderBody(data: LadderData, words: Words, { width, height }: Room): SlideBody {
  const count = Math.max(1, data.steps.length);
  const high = height / count - GAP;
  const shift = (width * 0.4) / count;
  const shapes = data.steps.map((step, at): TextShape => {
    const value = `${withNumbers(nameOf(step.step.indicator, words), data.remarks, step.step)}  ${stepText(step, words)}`;
    const arrivals = arrivalTexts(step, data.remarks, words).join('  ');
    return {
      frame: { x: at * shift, y: (count - 1 - at) * (high + GAP), width: width * 0.6, height: high },
      lines: arrivals === '' ? [value] : [value, arrivals],
      fill: mixInks('ground', 'actual', 0.12 + (0.22 * at) / count),
      color: 'text',
      size: SIZES.label,
    };
  });
  return { kind: 'shapes', shapes };
}

function pointWords({ value, status }: ChartPoint, scale: Scale, words: Words): string {
  return value === null ? missingText(status, words) : formatScaled(value, scale, words);
}
