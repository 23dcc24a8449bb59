// Reads two indicators of areas. Law: an area that lacks one of them is named and has no dot.
import type { KnownIndex } from '../../analysis/known';
import type { ScatterSpec } from '../../model/chartSpec';
import type { Indicator } from '../../model/indicator';
import { NO_POINT } from '../chartPoint';
import { type Measured, measure, sideBySide, type SideBySide } from '../sideBySide';
import { subjectsOf } from '../subjects';
import { subjectRemarks } from '../subjectRemarks';
import type { ScatterAxis, ScatterData } from './scatterContent';

/** Null when one of the indicators is not known. */
export function scatterData(spec: ScatterSpec, index: KnownIndex): ScatterData | null {
  const [x, y] = [index.indicators.get(spec.x), index.indicators.get(spec.y)];
  if (x === undefined || y === undefined) return null;
  const read = (code: string, areas: readonly string[]): SideBySide =>
    sideBySide(
      subjectsOf([code], areas, index).map((one) => measure(one, [spec.period], index)),
      index,
      ([point]) => point !== undefined && point.value !== null,
    );
  const across = read(x.code, spec.areas);
  const upwards = read(
    y.code,
    across.shown.map(({ area }) => area.code),
  );
  return {
    kind: 'scatter',
    x: axisOf(x, across.shown),
    y: axisOf(y, upwards.shown),
    period: spec.period,
    dots: upwards.shown.map(({ area, points }) => ({
      area,
      x: across.shown.find((one) => one.area.code === area.code)?.points[0] ?? NO_POINT,
      y: points[0] ?? NO_POINT,
    })),
    highlight: spec.highlight,
    setAside: [...across.setAside, ...upwards.setAside],
    remarks: subjectRemarks(
      upwards.shown.flatMap(({ area }) => [
        { indicator: x, area },
        { indicator: y, area },
      ]),
      [spec.period],
      index,
    ),
  };
}

function axisOf(indicator: Indicator, [first]: readonly Measured[]): ScatterAxis {
  return {
    indicator,
    form: first?.form ?? (indicator.kind === 'stock' ? 'end' : 'period'),
    unit: first?.unit ?? indicator.unit,
  };
}
