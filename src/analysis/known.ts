// What analysis looks at: the entities and their series, indexed once so that a reading costs microseconds.
// Law: a shelf holds one indicator in one area, uncut by dimensions, in one unit; nothing is mixed later.
import type { Area } from '../model/area';
import type { Indicator } from '../model/indicator';
import type { ListRules } from '../model/lampMethod';
import type { Series } from '../model/series';
import type { Target } from '../model/target';
import type { Task } from '../model/task';
import type { DerivedIndicator } from './derive/derivedFigures';
import { NO_REMARKS, type Remarks } from './remarks';

/** Plain data, as queries answer it. */
export interface Known {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  /** How task lists are judged; a list without an entry is judged by the default. */
  readonly lists: readonly ListRules[];
  readonly series: readonly Series[];
}

/** Series of one indicator, area and unit, without dimensions, differing in frequency and form. */
export interface Shelf {
  readonly unit: string;
  readonly series: readonly Series[];
}

/** What registers say of one indicator, as shelves by area. */
export interface DerivedShelves {
  readonly of: DerivedIndicator;
  readonly shelves: ReadonlyMap<string, Shelf>;
}

export interface KnownIndex {
  readonly known: Known;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: ReadonlyMap<string, Area>;
  /** By indicator, then area. */
  readonly shelves: ReadonlyMap<string, ReadonlyMap<string, Shelf>>;
  readonly targetsByIndicator: ReadonlyMap<string, readonly Target[]>;
  /** What registers say, by indicator; used where nothing is stated, and never mixed with what is. */
  readonly derived: ReadonlyMap<string, DerivedShelves>;
  readonly remarks: Remarks;
}

/** Indexes what is known; build it once per read of the workspace and keep it. */
export function indexKnown(
  known: Known,
  remarks: Remarks = NO_REMARKS,
  derived: readonly DerivedIndicator[] = [],
): KnownIndex {
  const indicators = new Map(known.indicators.map((indicator) => [indicator.code, indicator]));
  const shelves = new Map<string, Map<string, Shelf>>();
  for (const [code, byArea] of totalsByArea(known.series)) {
    const unit = indicators.get(code)?.unit ?? null;
    const entries = [...byArea].map(([area, series]) => [area, shelfOf(series, unit)] as const);
    shelves.set(code, new Map(entries));
  }
  return {
    known,
    indicators,
    areas: new Map(known.areas.map((area) => [area.code, area])),
    shelves,
    targetsByIndicator: groupBy(known.targets, (target) => target.indicator),
    remarks,
    derived: new Map(derived.map((of) => [of.indicator, { of, shelves: derivedByArea(of) }])),
  };
}

function derivedByArea({ series }: DerivedIndicator): Map<string, Shelf> {
  const areas = [...new Set(series.map(({ key }) => key.area))];
  return new Map(
    areas.map((area) => [
      area,
      shelfOf(
        series.filter(({ key }) => key.area === area),
        null,
      ),
    ]),
  );
}

/** Where periods of an indicator in an area are looked for: what tables state, then what registers say. */
export function shelvesAt({ shelves, derived }: KnownIndex, indicator: string, area: string): Shelf[] {
  return [shelves.get(indicator)?.get(area), derived.get(indicator)?.shelves.get(area)].filter(
    (shelf) => shelf !== undefined,
  );
}

/** The areas for which tables or registers have an indicator. */
export function areasWith({ shelves, derived }: KnownIndex, indicator: string): string[] {
  return [...new Set([...(shelves.get(indicator)?.keys() ?? []), ...(derived.get(indicator)?.shelves.keys() ?? [])])];
}

/** The shelf of series that have no dimensions; `unit` wins where several units are kept. */
export function shelfOf(series: readonly Series[], unit: string | null): Shelf {
  const first = series[0];
  if (first === undefined) return { unit: unit ?? '', series: [] };
  const chosen = series.some((one) => one.key.unit === unit) ? (unit ?? first.key.unit) : first.key.unit;
  return { unit: chosen, series: series.filter((one) => one.key.unit === chosen) };
}

export function isTotal(series: Series): boolean {
  for (const _ in series.key.dimensions) return false;
  return true;
}

function totalsByArea(series: readonly Series[]): Map<string, Map<string, Series[]>> {
  const byIndicator = new Map<string, Map<string, Series[]>>();
  for (const one of series) {
    if (!isTotal(one)) continue;
    const byArea = byIndicator.get(one.indicator) ?? new Map<string, Series[]>();
    byIndicator.set(one.indicator, byArea);
    const list = byArea.get(one.key.area);
    if (list === undefined) byArea.set(one.key.area, [one]);
    else list.push(one);
  }
  return byIndicator;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
