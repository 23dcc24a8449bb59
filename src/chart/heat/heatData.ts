// Reads a heat table. Law: a period in which no area says anything has no column; a gap within is a cell that says why.
import { type KnownIndex, shelvesAt } from '../../analysis/known';
import type { HeatSpec } from '../../model/chartSpec';
import { measure, sideBySide } from '../sideBySide';
import { subjectsOf } from '../subjects';
import { trendPeriods } from '../trend/trendPeriods';
import { subjectRemarks } from '../subjectRemarks';
import type { HeatData } from './heatContent';

/** Null when the indicator is not known. */
export function heatData(spec: HeatSpec, index: KnownIndex): HeatData | null {
  const indicator = index.indicators.get(spec.indicator);
  if (indicator === undefined) return null;
  const shelves = spec.areas.flatMap((area) => shelvesAt(index, indicator.code, area));
  const all = trendPeriods(spec, shelves);
  const measured = subjectsOf([indicator.code], spec.areas, index).map((one) => measure(one, all, index));
  const { shown, setAside } = sideBySide(measured, index, (points) => points.some(({ value }) => value !== null));
  const kept = all.map((_, at) => shown.some(({ points }) => points[at]?.status !== null));
  const periods = all.filter((_, at) => kept[at]);
  return {
    kind: 'heat',
    indicator,
    periods,
    unit: shown[0]?.unit ?? indicator.unit,
    rows: shown.map((row) => ({ ...row, points: row.points.filter((_, at) => kept[at]) })),
    highlight: spec.highlight,
    setAside,
    remarks: subjectRemarks(shown, periods, index),
  };
}
