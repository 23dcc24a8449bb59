// Reads the parts of a total. Law: ratios, means and distinct counts do not add; areas that overlap are not added;
// a total is what a table states, never the sum of the parts.
import { type KnownIndex, type Shelf, shelvesAt } from '../../analysis/known';
import { overviewMode } from '../../analysis/overview';
import { memberShelves } from '../../analysis/readParts';
import { readShelf } from '../../analysis/readShelf';
import { wholenessOf } from '../../analysis/wholeness';
import type { Area } from '../../model/area';
import type { CompositionSpec } from '../../model/chartSpec';
import type { Indicator } from '../../model/indicator';
import type { Period } from '../../model/period';
import { placeAnnotations, remarksOn } from '../annotations';
import { NO_POINT } from '../chartPoint';
import { type Measured, measure, measuredFrom, sideBySide, type SideBySide } from '../sideBySide';
import { subjectsOf } from '../subjects';
import { trendPeriods } from '../trend/trendPeriods';
import type { ChartPart, CompositionData } from './compositionContent';

type MeasuredPart = Measured & { readonly member: string | null };

/** Null when indicator or area are not known. */
export function compositionData(spec: CompositionSpec, index: KnownIndex): CompositionData | null {
  const [indicator, area] = [index.indicators.get(spec.indicator), index.areas.get(spec.area)];
  if (indicator === undefined || area === undefined) return null;
  const adds = indicator.kind === 'stock' || indicator.kind === 'flow';
  const { periods: all, parts: read, setAside } = partsOf(spec, indicator, area, index);
  const kept = all.map((_, at) => adds && read.some(({ points }) => (points[at]?.status ?? null) !== null));
  const periods = all.filter((_, at) => kept[at]);
  const whole = measure({ indicator, area }, periods, index);
  const unit = read[0]?.unit ?? indicator.unit;
  const parts = read.map(({ area: own, member, points }): ChartPart => ({
    area: own,
    member,
    points: points.filter((_, at) => kept[at]),
  }));
  // A total in another unit is no total of these parts.
  const totals = periods.map((_, at) => (whole.unit === unit ? (whole.points[at] ?? NO_POINT) : NO_POINT));
  return {
    kind: 'composition',
    indicator,
    area,
    form: read[0]?.form ?? whole.form,
    measure: spec.measure,
    periods,
    unit,
    parts: adds ? largestFirst(parts) : [],
    totals,
    wholeness: totals.map((total, at) =>
      wholenessOf(
        parts.flatMap(({ points }) => points[at]?.value ?? []),
        total.value,
      ),
    ),
    adds,
    highlight: spec.highlight,
    setAside,
    annotations: placeAnnotations(remarksOn(indicator.code, area.code, index), periods),
  };
}

function largestFirst(parts: readonly ChartPart[]): ChartPart[] {
  const last = ({ points }: ChartPart): number => points.at(-1)?.value ?? -Infinity;
  return [...parts].sort((one, two) => last(two) - last(one));
}

interface ReadParts {
  readonly periods: readonly Period[];
  readonly parts: readonly MeasuredPart[];
  readonly setAside: SideBySide['setAside'];
}

function partsOf(spec: CompositionSpec, indicator: Indicator, area: Area, index: KnownIndex): ReadParts {
  const { by } = spec;
  switch (by.kind) {
    case 'areas': {
      const subjects = subjectsOf([indicator.code], by.areas, index).filter((one) => one.area.code !== area.code);
      const periods = trendPeriods(
        spec,
        shelvesIn(
          subjects.map((one) => one.area.code),
          indicator,
          index,
        ),
      );
      const measured = subjects.map((one) => measure(one, periods, index));
      const { shown, setAside } = sideBySide(measured, index, hasAny);
      return { periods, parts: shown.map((one) => ({ ...one, member: null })), setAside };
    }
    case 'dimension': {
      const shelves = memberShelves(index.known.series, indicator, area.code, by.name);
      const periods = trendPeriods(
        spec,
        shelves.map(({ shelf }) => shelf),
      );
      const unit = shelves[0]?.shelf.unit;
      const parts = shelves
        .filter(({ shelf }) => shelf.unit === unit)
        .map(({ member, shelf }) => ({ ...memberAt(shelf, indicator, area, periods), member }));
      return { periods, parts: parts.filter(({ points }) => hasAny(points)), setAside: [] };
    }
  }
}

function shelvesIn(areas: readonly string[], indicator: Indicator, index: KnownIndex): Shelf[] {
  return areas.flatMap((area) => shelvesAt(index, indicator.code, area));
}

function memberAt(shelf: Shelf, indicator: Indicator, area: Area, periods: readonly Period[]): Measured {
  const readings = periods.map((one) => readShelf(shelf, indicator.kind, one, overviewMode(one)));
  return measuredFrom({ indicator, area }, periods, readings);
}

function hasAny(points: Measured['points']): boolean {
  return points.some(({ value }) => value !== null);
}
