// The values of a spark in words, for those who cannot see it.
import { hasValue, type Reading } from '../../analysis/reading';
import type { Words } from '../../words/zh';

export function sparkLabel(readings: readonly (Reading | null)[], words: Words): string {
  return readings
    .filter(hasValue)
    .map((reading) => `${words.formatPeriod(reading.period, reading.form)} ${words.formatNumber(reading.value, null)}`)
    .join(words.common.clauseSeparator);
}
