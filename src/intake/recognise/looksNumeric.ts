// Whether a column holds values at first sight.
import type { ColumnProfile } from './columnProfile';

export function looksNumeric(profile: ColumnProfile): boolean {
  const values = profile.counts.number + profile.counts.mark;
  return (
    profile.counts.number > 0 &&
    values > profile.counts.text + profile.counts.day + profile.counts.period &&
    !profile.isSequence &&
    profile.codes === 0
  );
}
