// What one register gives beside its rows: its indicators year by year, and what of it runs out in the next twelve
// months. Law: plain data, so that a register of a hundred thousand rows can be asked beside the page.
import { type IsoDate, isoDate, type Period, period, periodAt } from '../../model/period';
import type { DayNumber } from './dayRange';
import type { IndicatorDerivation } from './derivedFrom';
import { type Derivation, deriveValue, preparedOf } from './deriveRule';
import type { DerivedStatus } from './deriveRows';
import { endingWithin } from './endingWithin';
import { homeScope } from './homeScope';
import type { PreparedRule } from './prepareRule';
import { type Window, windowOf, yearTo } from './window';

export interface FoundValue {
  /** In the unit of the indicator; null where there is none. */
  readonly value: number | null;
  readonly status: DerivedStatus;
}

export interface FoundIndicator {
  readonly indicator: string;
  /** One a year shown. */
  readonly values: readonly FoundValue[];
}

export interface RegisterFindings {
  /** In rising order; the last is the year of `today`, counted up to it, unless the register tells of earlier ones only. */
  readonly years: readonly number[];
  readonly isUpToToday: boolean;
  readonly indicators: readonly FoundIndicator[];
  /** Null where nothing of the register runs out by a rule. */
  readonly endings: Endings | null;
}

export interface Endings {
  /** In the order of time; months in which nothing runs out are none. */
  readonly byMonth: readonly { readonly month: Period; readonly count: number }[];
  /** As the rows name it; the empty name are rows that name none. */
  readonly byPlace: readonly { readonly place: string; readonly count: number }[];
}

const YEARS_SHOWN = 6;
const MONTHS_AHEAD = 12;

/** States of past years are those of their ends, of this year those of today. Of later years a register knows nothing. */
export function registerFindings(
  found: readonly IndicatorDerivation[],
  home: string,
  today: IsoDate,
): RegisterFindings {
  const thisYear = Number(today.slice(0, 4));
  const last = Math.min(thisYear, ...lastYears(found));
  const years = Array.from({ length: YEARS_SHOWN }, (_, at) => last - YEARS_SHOWN + 1 + at);
  const windows = years.map((year) => (year === thisYear ? yearTo(today) : windowOf(period(`${year}`))));
  return {
    years,
    isUpToToday: last === thisYear,
    indicators: found.map(({ indicator, derivation }) => ({ indicator, values: valuesIn(derivation, windows, home) })),
    endings: endingsOf(found, home, today),
  };
}

function valuesIn(derivation: Derivation, windows: readonly Window[], home: string): readonly FoundValue[] {
  const [scope = null] = preparedOf(derivation).map((one) => homeScope(one, home));
  return windows.map((window) => {
    const { value, status } = deriveValue(derivation, window, scope);
    return { value, status };
  });
}

/** The last year of which the register states an event; none where no rule reads events. */
function lastYears(found: readonly IndicatorDerivation[]): readonly number[] {
  const ends = found
    .flatMap(({ derivation }) => preparedOf(derivation))
    .flatMap(({ reach }) => (reach === null || reach === 'always' ? [] : [Math.floor(reach.last / 10_000)]));
  return ends.length === 0 ? [] : [Math.max(...ends)];
}

function endingsOf(found: readonly IndicatorDerivation[], home: string, today: IsoDate): Endings | null {
  const stock = found.flatMap(({ derivation }) =>
    derivation.kind === 'rows' && hasEnd(derivation.prepared) ? [derivation.prepared] : [],
  )[0];
  if (stock === undefined) return null;
  const months = new Map<Period, number>();
  const places = new Map<string, number>();
  for (const { last, place } of endingWithin(stock, today, MONTHS_AHEAD, homeScope(stock, home))) {
    const month = monthOf(last);
    months.set(month, (months.get(month) ?? 0) + 1);
    places.set(place.text, (places.get(place.text) ?? 0) + 1);
  }
  return {
    byMonth: [...months].map(([month, count]) => ({ month, count })),
    byPlace: [...places].map(([place, count]) => ({ place, count })),
  };
}

function monthOf(day: DayNumber): Period {
  const month = String(Math.floor(day / 100) % 100).padStart(2, '0');
  return periodAt(isoDate(`${Math.floor(day / 10_000)}-${month}-01`), 'month');
}

function hasEnd({ rule: { timing } }: PreparedRule): boolean {
  return timing.kind === 'valid' && timing.validity.until.length > 0;
}
