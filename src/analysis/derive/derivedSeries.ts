// The values of one indicator out of registers, as series: whole years, and the months of this year and the last.
// Law: only periods that have ended and that the register tells of; within a year what happened since January.
import type { Measure, RowRule } from '../../model/derivationRule';
import type { Indicator } from '../../model/indicator';
import type { Observation, ValueForm } from '../../model/observation';
import { calendarYear, frequencyOf, lastDay, type Period } from '../../model/period';
import { roundHalfAway } from '../../model/rounding';
import type { Series } from '../../model/series';
import { convertUnit } from '../../model/unit';
import { partsOf } from '../calendar';
import { type Derivation, deriveGroups, deriveValue, type DerivedValue, preparedOf } from './deriveRule';
import type { DerivedRequest } from './derivedRequest';
import { homeScope } from './homeScope';
import { isWithin, type AreaScope } from './rowAreas';
import { toldBy } from './told';
import { type Window, windowOf, yearTo } from './window';

const MOST_YEARS = 12;
const YEARS_BY_MONTH = 2;
const DIVIDED_DECIMALS = 2;
const FEWEST_FIRMS = 3;
const AMOUNTS: ReadonlySet<Measure['kind']> = new Set(['sum', 'mean']);
/** It stands in no cell: readings of it name no observation. */
const NO_CELL = { import: -1, table: 0, row: 0, column: 0 } as const;

interface PeriodWindow {
  readonly period: Period;
  readonly window: Window;
}

export interface LeftOutOf {
  readonly area: string;
  readonly period: Period;
  readonly rows: number;
}

/** Money of so few enterprises that a reader could tell the amount of one. */
export interface FewFirmsAt {
  readonly area: string;
  readonly period: Period;
}

interface DerivedSeriesOf {
  readonly series: readonly Series[];
  readonly few: readonly FewFirmsAt[];
  readonly leftOut: readonly LeftOutOf[];
}

export function derivedSeries(indicator: Indicator, derivation: Derivation, request: DerivedRequest): DerivedSeriesOf {
  const scope = ownScope(derivation, request);
  const factor = convertUnit(1, unitOf(derivation), indicator.unit);
  if (scope === null || factor === null) return { series: [], few: [], leftOut: [] };
  const { years, months } = periodsTold(derivation, request);
  const values = [...years, ...months].map(({ period, window }) => ({
    period,
    derived: deriveValue(derivation, window, scope),
  }));
  const form = formOf(derivation);
  const print = (derived: DerivedValue) => printed(derived, derivation, indicator);
  const at = (area: string, found: readonly { period: Period; derived: DerivedValue }[]): Series[] =>
    seriesOf(
      indicator,
      area,
      form,
      found.flatMap(({ period, derived }) => observation(period, print(derived))),
    );
  const parts = years.map(({ period, window }) => ({ period, byArea: byPart(derivation, window, scope, request) }));
  const areas = new Set(parts.flatMap(({ byArea }) => [...byArea.keys()]));
  return {
    series: [
      ...at(request.home, values),
      ...[...areas].flatMap((area) =>
        at(
          area,
          parts.flatMap(({ period, byArea }) => {
            const derived = byArea.get(area);
            return derived === undefined ? [] : [{ period, derived }];
          }),
        ),
      ),
    ],
    few: [
      ...values.map(({ period, derived }) => ({ area: request.home, period, derived })),
      ...parts.flatMap(({ period, byArea }) => [...byArea].map(([area, derived]) => ({ area, period, derived }))),
    ].flatMap(({ area, period, derived }) => (isOfFewFirms(derivation, derived) ? [{ area, period }] : [])),
    leftOut: values.flatMap(({ period, derived }) => {
      const rows = countLeftOut(derived);
      return rows === 0 ? [] : [{ area: request.home, period, rows }];
    }),
  };
}

/** Null where a register is plainly another area's list. */
export function ownScope(derivation: Derivation, { home }: Pick<DerivedRequest, 'home'>): AreaScope | null {
  const scopes = preparedOf(derivation).map((prepared) => homeScope(prepared, home));
  return scopes.includes(null) ? null : (scopes[0] ?? null);
}

/** Periods that have ended, that the registers tell of, and that had ended when they came in. */
export function periodsTold(derivation: Derivation, { today, cameIn }: Pick<DerivedRequest, 'today' | 'cameIn'>) {
  const told = toldBy(derivation);
  const days = preparedOf(derivation).map(({ source }) => cameIn.get(source.head.id) ?? today);
  const known = days.reduce((least, day) => (day < least ? day : least), today);
  const isKnown = ({ window }: PeriodWindow): boolean =>
    told !== null && window.last >= told.first && window.first <= told.last && window.last <= told.last;
  const thisYear = Number(today.slice(0, 4));
  const ended = (period: Period): boolean => lastDay(period) < today && lastDay(period) <= known;
  const years = lastYears(thisYear, MOST_YEARS)
    .map(calendarYear)
    .filter(ended)
    .map((period): PeriodWindow => ({ period, window: windowOf(period) }));
  const months = lastYears(thisYear, YEARS_BY_MONTH)
    .flatMap((year) => partsOf({ year, first: 1, last: 12 }, 'month') ?? [])
    .filter(ended)
    .map((period): PeriodWindow => ({ period, window: yearTo(lastDay(period)) }));
  return { years: years.filter(isKnown), months: months.filter(isKnown) };
}

function lastYears(last: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => last - count + 1 + at);
}

/** A state is that of the end; what happens within a year is told from January on. */
function formOf(derivation: Derivation): ValueForm {
  return preparedOf(derivation).every(({ rule }) => rule.timing.kind === 'valid') ? 'end' : 'cumulative';
}

function unitOf(derivation: Derivation): string {
  return derivation.kind === 'rows' ? derivation.prepared.rule.unit : derivation.rule.unit;
}

/** In the unit of the indicator; what was divided is rounded once, as published. */
function printed(derived: DerivedValue, derivation: Derivation, { unit, decimals }: Indicator): number | null {
  const value = derived.value === null ? null : convertUnit(derived.value, unitOf(derivation), unit);
  const isDivided =
    derivation.kind === 'quotient' || ['mean', 'workingDays'].includes(derivation.prepared.rule.measure.kind);
  return value === null || !isDivided ? value : roundHalfAway(value, decimals ?? DIVIDED_DECIMALS);
}

function observation(period: Period, value: number | null): Observation[] {
  return value === null ? [] : [{ period, value, status: 'normal', source: NO_CELL, text: null }];
}

/** Whether it adds or averages money of one or two enterprises; counts of enterprises betray nobody. */
function isOfFewFirms(derivation: Derivation, { parts }: DerivedValue): boolean {
  const isMoney = ({ measure, unit }: RowRule): boolean =>
    AMOUNTS.has(measure.kind) && convertUnit(1, unit, '元') !== null;
  if (!preparedOf(derivation).some(({ rule }) => isMoney(rule))) return false;
  const counts = parts.map(({ firms, rows }) => firms ?? rows.length);
  return counts.some((count) => count > 0 && count < FEWEST_FIRMS);
}

function seriesOf({ code, unit }: Indicator, area: string, form: ValueForm, found: readonly Observation[]): Series[] {
  return (['year', 'month'] as const).flatMap((frequency) => {
    const observations = found.filter(({ period }) => frequencyOf(period) === frequency);
    const own = frequency === 'year' && form === 'cumulative' ? 'period' : form;
    const key = { area, dimensions: {}, frequency, form: own, unit };
    return observations.length === 0 ? [] : [{ indicator: code, key, observations }];
  });
}

/** Nothing where a row names no part, or parts contain one another: then no part is known to be whole. */
function byPart(
  derivation: Derivation,
  window: Window,
  scope: AreaScope,
  { desk, home }: DerivedRequest,
): ReadonlyMap<string, DerivedValue> {
  const groups = deriveGroups(derivation, 'area', window, scope);
  const places = groups.filter(({ derived }) => hasRows(derived)).map(({ key }) => key);
  const codes = places.filter((code) => code !== null);
  const isNested = codes.some((one) => codes.some((other) => one !== other && isWithin(one, other, desk.areas)));
  if (places.includes(null) || places.includes(home) || isNested) return new Map();
  return new Map(groups.flatMap(({ key, derived }) => (key === null || key === home ? [] : [[key, derived]])));
}

function hasRows({ parts }: DerivedValue): boolean {
  return parts.some(({ rows }) => rows.length > 0);
}

/** Rows elsewhere and those ended by their own word are no question. */
function countLeftOut({ parts }: DerivedValue): number {
  const rows = parts.flatMap(({ leftOut }) =>
    leftOut.flatMap(({ reason, rows: out }) => (reason === 'areaOutside' || reason === 'endedEarly' ? [] : out)),
  );
  return new Set(rows).size;
}
