// Tile maps: areas as tiles in a schematic grid, not a map with borders.
import type { TilesSpec } from '../../model/chartSpec';
import { nameOf } from '../../words/nameOf';
import { asideFigures } from '../asideFigures';
import type { ChartKind } from '../chartKind';
import type { TilesData } from './tilesContent';
import { tilesData } from './tilesData';
import { tilesHeight, tilesOption } from './tilesOption';
import { describeTiles, tilesHeadline, tilesNotes, tilesScale, tilesTable } from './tilesWords';

export const tilesKind: ChartKind<TilesSpec, TilesData> = {
  data: tilesData,
  isEmpty: (data) => data.tiles.every(({ point }) => point.value === null),
  option: tilesOption,
  height: tilesHeight,
  headline: (data, _, words) => tilesHeadline(data, words),
  subtitle: (data, words) => ({
    caption: [words.formatPeriod(data.period, data.form)],
    unit: tilesScale(data, words).unit,
    marks: words.shapes.strongerIsMore,
  }),
  notes: tilesNotes,
  table: tilesTable,
  describe: describeTiles,
  figures: ({ indicator, period, form, unit, tiles, setAside }) => [
    ...tiles.map(({ area, point }) => ({
      indicator,
      period,
      form,
      area,
      point,
      unit,
      indexBase: null,
      part: null,
      reason: null,
      beside: null,
    })),
    ...asideFigures(setAside, period),
  ],
  beside: null,
  fileName: (data, words) => [
    nameOf(data.indicator, words),
    words.charts.area,
    words.formatPeriod(data.period, data.form),
  ],
};
