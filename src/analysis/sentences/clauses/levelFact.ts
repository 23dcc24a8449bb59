// What an indicator was worth at a time, or why nobody can say it.
// Law: a value of an earlier day is not that of the time asked; a missing one is never zero.
import type { Indicator } from '../../../model/indicator';
import { frequencyOf, type IsoDate, lastDay, type Period, period } from '../../../model/period';
import { isMissing } from '../../../model/observation';
import { addMonths, MONTHLY_FREQUENCIES } from '../../calendar';
import { hasValue, type Reading } from '../../reading';
import type { LevelFact, MissingFact } from '../clauseFact';
import { valueAt } from './changeFacts';

/** Null where nothing at all can be said. */
export function levelFact(
  indicator: Indicator,
  area: string,
  asked: Period,
  reading: Reading | null,
  today: IsoDate,
): LevelFact | MissingFact | null {
  const isThatTime = reading !== null && lastDay(reading.period) === lastDay(asked);
  if (isThatTime && hasValue(reading)) {
    return { kind: 'level', indicator, reading, on: [valueAt(area, indicator.code, reading)] };
  }
  if (isThatTime && isMissing(reading.status) && reading.status !== 'notPublished' && reading.status !== 'blank') {
    return { kind: 'missing', indicator, period: asked, why: { kind: 'stated', status: reading.status }, on: [] };
  }
  if (indicator.lagMonths === null || !comesOut(indicator, asked)) return null;
  const month = period(addMonths(lastDay(asked), indicator.lagMonths).slice(0, 7));
  const kind = lastDay(month) < today ? 'overdue' : 'expected';
  return { kind: 'missing', indicator, period: asked, why: { kind, month }, on: [] };
}

/** Of what is published once a year no quarter comes out. */
function comesOut({ frequency }: Indicator, asked: Period): boolean {
  const [own, wanted] = [frequency, frequencyOf(asked)].map((one) =>
    MONTHLY_FREQUENCIES.findIndex((known) => known === one),
  );
  return own !== undefined && wanted !== undefined && wanted >= 0 && own >= wanted;
}
