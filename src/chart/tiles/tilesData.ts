// Reads a tile map. Law: an area without a value keeps its tile and says why.
import type { KnownIndex } from '../../analysis/known';
import type { TilesSpec } from '../../model/chartSpec';
import { NO_POINT } from '../chartPoint';
import { measure, sideBySide } from '../sideBySide';
import { subjectsOf } from '../subjects';
import { subjectRemarks } from '../subjectRemarks';
import { placeTiles } from './placeTiles';
import type { TilesData } from './tilesContent';

/** Null when the indicator is not known. */
export function tilesData(spec: TilesSpec, index: KnownIndex): TilesData | null {
  const indicator = index.indicators.get(spec.indicator);
  if (indicator === undefined) return null;
  const measured = subjectsOf([indicator.code], spec.areas, index).map((one) => measure(one, [spec.period], index));
  const { shown, setAside } = sideBySide(measured, index, () => true);
  const places = placeTiles(
    shown.map(({ area }) => area.code),
    spec.places,
  );
  const first = shown.find(({ unit }) => unit !== null);
  return {
    kind: 'tiles',
    indicator,
    period: spec.period,
    form: first?.form ?? (indicator.kind === 'stock' ? 'end' : 'period'),
    unit: first?.unit ?? indicator.unit,
    columns: Math.max(0, ...places.map(({ column }) => column + 1)),
    rows: Math.max(0, ...places.map(({ row }) => row + 1)),
    tiles: shown.map(({ area, points }, at) => ({
      area,
      point: points[0] ?? NO_POINT,
      column: places[at]?.column ?? 0,
      row: places[at]?.row ?? 0,
    })),
    highlight: spec.highlight,
    setAside,
    remarks: subjectRemarks(shown, [spec.period], index),
  };
}
