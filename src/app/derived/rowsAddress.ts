// The address of the rows behind a derived number, in the register that it stands on.
import type { DerivedFrom } from '../../analysis/derive/derivedFigures';
import type { KnownIndex } from '../../analysis/known';
import type { Reading } from '../../analysis/reading';
import type { ValueForm } from '../../model/observation';
import type { Period } from '../../model/period';
import { addressOf } from '../routing/addressOf';

export function rowsAddress({ register, rule }: DerivedFrom, period: Period, form: ValueForm, area: string): string {
  return addressOf('/registers', {
    register,
    indicator: rule,
    period,
    since: form === 'cumulative' ? 'january' : undefined,
    area,
  });
}

/** Null for a value that no register gave; of a quotient the rows that it is divided by follow on its page. */
export function rowsOfReading(
  index: KnownIndex,
  indicator: string,
  area: string | null,
  reading: Reading | null,
): string | null {
  const from = index.derived.get(indicator)?.of.from[0];
  if (reading?.how !== 'derived' || from === undefined || area === null) return null;
  return rowsAddress(from, reading.period, reading.form, area);
}
