// A period as a person types it into the review ("2023年1-6月", "2024Q3") in the form the mapping keeps.
import { parsePeriodText } from '../../intake/notation/parsePeriodText';
import type { Coordinates } from '../../model/mapping';

/** Period, and form where the notation states one; null while the text is none or has several readings. */
export function readPeriod(text: string): Partial<Coordinates> | null {
  const reading = parsePeriodText(text.trim());
  if (reading === null || reading.period === null) return null;
  return reading.form === null ? { period: reading.period } : { period: reading.period, form: reading.form };
}
