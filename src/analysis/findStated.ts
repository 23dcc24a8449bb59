// Looks up what tables state, without any arithmetic.
import type { Observation, ValueForm } from '../model/observation';
import { frequencyOf, firstDay, type Frequency, lastDay, type Period } from '../model/period';
import type { Series } from '../model/series';
import { MONTHLY_FREQUENCIES, periodEndingWith } from './calendar';
import type { Shelf } from './known';
import { firstPresent, hasValue, type Present, type Reading } from './reading';

/** Observation of a series at a period, by bisection: periods of one frequency sort as text. */
export function findObservation(series: Series, period: Period): Observation | null {
  let low = 0;
  let high = series.observations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = series.observations[middle] as Observation;
    if (found.period === period) return found;
    if (found.period < period) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** What is stated for exactly this period, in the first of the forms that has it. */
export function statedAt(shelf: Shelf, period: Period, forms: readonly ValueForm[]): Reading | null {
  const frequency = frequencyOf(period);
  return firstPresent(forms.map((form) => () => statedIn(shelf, frequency, form, period)));
}

function statedIn(shelf: Shelf, frequency: Frequency, form: ValueForm, period: Period): Reading | null {
  for (const series of shelf.series) {
    if (series.key.frequency !== frequency || series.key.form !== form) continue;
    const found = findObservation(series, period);
    if (found) return stated(shelf, form, found);
  }
  return null;
}

function stated(shelf: Shelf, form: ValueForm, found: Observation): Reading {
  const { period, value, status } = found;
  return { period, form, value, status, unit: shelf.unit, how: 'stated', observations: [found] };
}

/** What any frequency states, in one form, for the stretch or state that ends with a month. */
export function statedAtMonth(shelf: Shelf, year: number, month: number, form: ValueForm): Reading | null {
  return firstPresent(
    MONTHLY_FREQUENCIES.map((frequency) => () => {
      const ending = periodEndingWith(year, month, frequency);
      return ending === null ? null : statedIn(shelf, frequency, form, ending);
    }),
  );
}

/** January to the end of a month as stated: a cumulative value, or the whole year's value for December. */
export function toDateStated(shelf: Shelf, year: number, month: number): Reading | null {
  return firstPresent([
    () => statedAtMonth(shelf, year, month, 'cumulative'),
    () => {
      const whole = month === 12 ? periodEndingWith(year, 12, 'year') : null;
      return whole === null ? null : statedAt(shelf, whole, ['period']);
    },
  ]);
}

/** The last state within a period, from any finer series. */
export function lastStateWithin(shelf: Shelf, period: Period): Present | null {
  const [from, to] = [firstDay(period), lastDay(period)];
  let latest: Present | null = null;
  for (const series of shelf.series) {
    for (let at = series.observations.length - 1; at >= 0; at -= 1) {
      const found = series.observations[at] as Observation;
      const end = lastDay(found.period);
      if (end < from) break;
      if (end > to || found.value === null || (latest && end <= lastDay(latest.period))) continue;
      const reading = stated(shelf, series.key.form, found);
      if (hasValue(reading)) latest = reading;
      break;
    }
  }
  return latest;
}
