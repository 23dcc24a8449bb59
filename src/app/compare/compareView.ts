// What the compare page shows: the address where it says something, sensible first choices where it does not.
// Law: nothing is chosen that has no figures, and the same address on the same data shows the same chart.
import type { DerivedIndicator } from '../../analysis/derive/derivedFigures';
import type { Area } from '../../model/area';
import type { Figures } from '../../store/readFigures';
import { comparePeriods, type Frequency, frequencyOf, type Period } from '../../model/period';
import { COARSE_FIRST } from '../data/coarseFirst';
import { isUncut } from '../data/indexDataset';
import type { CompareSearch } from '../routing/pageSearch';
import { type CompareShape, periodsOf, shapesFor } from './compareShapes';

export interface CompareView {
  readonly by: 'areas' | 'indicators';
  readonly shape: CompareShape;
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly frequency: Frequency;
  readonly form: 'stated' | 'single';
  readonly period: Period | null;
  readonly base: Period | null;
  /** The area that all chosen ones are parts of. */
  readonly whole: string | null;
  /** A second indicator for charts of two; null where there is none. */
  readonly versus: string | null;
  readonly highlight: string | null;
  /** Of small panels, from 1. */
  readonly page: number;
  /** What there is to choose from. */
  readonly shapes: readonly CompareShape[];
  readonly frequencies: readonly Frequency[];
  /** Of the chosen frequency, oldest first. */
  readonly periods: readonly Period[];
  /** Areas in which the (first) indicator has figures, or any indicator when indicators are compared. */
  readonly measuredAreas: ReadonlySet<string>;
  /** Indicators with figures in the first of the chosen areas. */
  readonly measuredIndicators: ReadonlySet<string>;
}

/** Which areas and periods an indicator was observed in, without dimensions. */
interface Coverage {
  readonly areas: ReadonlySet<string>;
  readonly periodsByArea: ReadonlyMap<string, ReadonlySet<string>>;
  /** Only the periods that have a value, not those that say why they have none. */
  readonly valuedByArea: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A second indicator and the period at which most areas have a value of both. */
interface Pairing {
  readonly code: string;
  readonly period: Period | null;
  /** Areas with both values at that period. */
  readonly count: number;
}

const MOST_AT_FIRST = 12;

/** Null when there is nothing at all to compare. What registers say counts where tables state nothing. */
export function compareView(
  search: CompareSearch,
  dataset: Figures,
  home: string,
  derived: readonly DerivedIndicator[] = [],
): CompareView | null {
  const coverage = coverageWith(dataset, derived);
  const by = search.by ?? 'areas';
  const first = widest(coverage);
  if (first === null) return null;
  const known = (search.indicator ?? []).filter((code) => coverage.has(code));
  const chosen = by === 'areas' ? known.slice(0, 1) : known;
  const measured = areasOf(by === 'areas' ? [chosen[0] ?? first] : [...coverage.keys()], coverage);
  const areas = chosenAreas(search, by, measured, dataset.areas, home);
  const indicators =
    chosen.length > 0 ? chosen : by === 'areas' ? [first] : firstIndicators(coverage, areas[0] ?? home);
  const stated = statedPeriods(indicators, areas, coverage);
  const frequencies = COARSE_FIRST.filter((frequency) => stated.some((period) => frequencyOf(period) === frequency));
  const frequency = frequencies.find((one) => one === search.frequency) ?? frequencies[0] ?? 'year';
  const periods = stated.filter((period) => frequencyOf(period) === frequency);
  const whole = wholeOf(areas, dataset.areas);
  const paired = by === 'areas' ? pairingOf(search, indicators[0], areas, periods, coverage) : null;
  const shapes = shapesFor(by, periods.length, whole !== null).filter((one) => one !== 'scatter' || paired !== null);
  const shape = shapeOf(search, by, periods, shapes);
  const period = (shape === 'scatter' ? (search.period ?? paired?.period) : null) ?? periodOf(search, shape, periods);
  return {
    by,
    shape,
    shapes,
    whole,
    versus: paired?.code ?? null,
    indicators,
    areas,
    frequency,
    form: search.form ?? 'stated',
    period,
    base: baseOf(search, shape, periods, period),
    highlight: [search.highlight, home].find((code) => code !== undefined && areas.includes(code)) ?? null,
    page: search.page ?? 1,
    frequencies,
    periods,
    measuredAreas: measured,
    measuredIndicators: new Set(
      [...coverage].flatMap(([code, found]) => (found.areas.has(areas[0] ?? home) ? [code] : [])),
    ),
  };
}

/** A single period has no course: areas are ranked then. */
function shapeOf(
  search: CompareSearch,
  by: CompareView['by'],
  periods: readonly Period[],
  offered: readonly CompareShape[],
): CompareShape {
  return (
    offered.find((shape) => shape === search.shape) ?? (by === 'areas' && periods.length < 2 ? 'ranking' : 'trend')
  );
}

/** The wanted indicator, else the one of which most areas have a value beside one of the first. */
function pairingOf(
  search: CompareSearch,
  first: string | undefined,
  areas: readonly string[],
  periods: readonly Period[],
  coverage: ReadonlyMap<string, Coverage>,
): Pairing | null {
  const others = [...coverage.keys()].filter((code) => code !== first);
  const wanted = others.filter((code) => code === search.versus);
  const asked = periods.filter((one) => search.period === undefined || one === search.period);
  const best = (codes: readonly string[], among: readonly Period[]): Pairing | null =>
    codes
      .map((code) => bestPeriod(code, first ?? '', areas, among, coverage))
      .reduce<Pairing | null>((most, one) => (one.count > (most?.count ?? 0) ? one : most), null);
  const chosen = wanted.length > 0 ? wanted : others;
  const [named] = wanted;
  return (
    best(chosen, asked) ??
    best(chosen, periods) ??
    (named === undefined ? null : { code: named, period: null, count: 0 })
  );
}

/** Of periods with as many areas the latest. */
function bestPeriod(
  code: string,
  first: string,
  areas: readonly string[],
  periods: readonly Period[],
  coverage: ReadonlyMap<string, Coverage>,
): Pairing {
  const hasBoth = (area: string, period: Period): boolean =>
    [first, code].every((one) => coverage.get(one)?.valuedByArea.get(area)?.has(period) === true);
  return periods
    .map((period) => ({ code, period, count: areas.filter((area) => hasBoth(area, period)).length }))
    .reduce<Pairing>((most, one) => (one.count >= most.count && one.count > 0 ? one : most), {
      code,
      period: null,
      count: 0,
    });
}

function wholeOf(chosen: readonly string[], areas: readonly Area[]): string | null {
  const parents = new Set(areas.filter(({ code }) => chosen.includes(code)).map(({ parent }) => parent));
  const [parent = null] = parents;
  return parents.size === 1 ? parent : null;
}

/** Of two periods the base is the earlier one. */
function baseOf(
  search: CompareSearch,
  shape: CompareShape,
  periods: readonly Period[],
  period: Period | null,
): Period | null {
  const isPair = periodsOf(shape) === 'two';
  const earlier = isPair ? periods.filter((one) => period !== null && comparePeriods(one, period) < 0) : periods;
  return (isPair ? earlier.find((one) => one === search.base) : search.base) ?? earlier[0] ?? null;
}

/** A pair cannot end with the first period. */
function periodOf(search: CompareSearch, shape: CompareShape, periods: readonly Period[]): Period | null {
  const last = periods.at(-1) ?? null;
  return periodsOf(shape) === 'two' && search.period === periods[0] ? last : (search.period ?? last);
}

function coverageWith({ blocks }: Figures, derived: readonly DerivedIndicator[]): Map<string, Coverage> {
  const coverage = new Map(blocks.map((block) => [block.indicator, coverageOf(block)]));
  for (const { indicator, series } of derived) {
    const stated = coverage.get(indicator)?.periodsByArea ?? new Map<string, ReadonlySet<string>>();
    const periodsByArea = new Map(stated);
    const valuedByArea = new Map(coverage.get(indicator)?.valuedByArea);
    for (const { key, observations } of series) {
      const periods = observations.flatMap(({ period, value }) => (value === null ? [] : [period]));
      // Periods of an area with figures of its own are those of its figures.
      if (stated.has(key.area) || periods.length === 0) continue;
      const all = new Set([...(periodsByArea.get(key.area) ?? []), ...periods]);
      periodsByArea.set(key.area, all);
      valuedByArea.set(key.area, all);
    }
    if (periodsByArea.size > 0) {
      coverage.set(indicator, { areas: new Set(periodsByArea.keys()), periodsByArea, valuedByArea });
    }
  }
  return coverage;
}

function coverageOf(block: Figures['blocks'][number]): Coverage {
  const periodsByArea = new Map<string, Set<string>>();
  const valuedByArea = new Map<string, Set<string>>();
  block.series.forEach((key, position) => {
    if (!isUncut(key)) return;
    const periods = periodsByArea.get(key.area) ?? new Set();
    const valued = valuedByArea.get(key.area) ?? new Set();
    for (let at = block.offsets[position] ?? 0; at < (block.offsets[position + 1] ?? 0); at += 1) {
      const period = block.periods[block.period[at] ?? -1];
      if (period === undefined) continue;
      periods.add(period);
      if (!Number.isNaN(block.cells.value[at] ?? Number.NaN)) valued.add(period);
    }
    periodsByArea.set(key.area, periods);
    valuedByArea.set(key.area, valued);
  });
  return { areas: new Set(periodsByArea.keys()), periodsByArea, valuedByArea };
}

/** The indicator observed in most areas, then periods: the one there is most to compare of. */
function widest(coverage: ReadonlyMap<string, Coverage>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [code, { periodsByArea }] of coverage) {
    const periods = [...periodsByArea.values()].reduce((sum, found) => sum + found.size, 0);
    const extent = periodsByArea.size * 1e6 + periods;
    if (extent > most) [best, most] = [code, extent];
  }
  return best;
}

function areasOf(codes: readonly string[], coverage: ReadonlyMap<string, Coverage>): Set<string> {
  return new Set(codes.flatMap((code) => [...(coverage.get(code)?.areas ?? [])]));
}

function chosenAreas(
  search: CompareSearch,
  by: CompareView['by'],
  measured: ReadonlySet<string>,
  areas: readonly Area[],
  home: string,
): string[] {
  const known = (search.area ?? []).filter((code) => measured.has(code));
  if (by === 'indicators') return [known[0] ?? (measured.has(home) ? home : [...measured][0]) ?? home];
  return known.length > 0 ? known : largestFamily(measured, areas).slice(0, MOST_AT_FIRST);
}

/** Areas of one parent, so that like stands beside like: a district is not compared with its own streets. */
function largestFamily(measured: ReadonlySet<string>, areas: readonly Area[]): string[] {
  const families = new Map<string | null, string[]>();
  for (const area of areas) {
    if (!measured.has(area.code)) continue;
    families.set(area.parent, [...(families.get(area.parent) ?? []), area.code]);
  }
  return [...families.values()].reduce((best, family) => (family.length > best.length ? family : best), []);
}

/** The first few indicators with figures in an area. */
function firstIndicators(coverage: ReadonlyMap<string, Coverage>, area: string): string[] {
  return [...coverage]
    .filter(([, { areas }]) => areas.has(area))
    .map(([code]) => code)
    .slice(0, 2);
}

function statedPeriods(
  codes: readonly string[],
  areas: readonly string[],
  coverage: ReadonlyMap<string, Coverage>,
): Period[] {
  const found = new Set<string>();
  for (const code of codes) {
    for (const area of areas) {
      for (const period of coverage.get(code)?.periodsByArea.get(area) ?? []) found.add(period);
    }
  }
  return ([...found] as Period[]).sort(comparePeriods);
}
