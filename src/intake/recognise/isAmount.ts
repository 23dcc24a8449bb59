// "num" and "number" head line numbers in some files and amounts in others. Law: what counts rows goes up by one.
import type { ColumnProfile } from './columnProfile';

/** True for amounts under a header that may also number rows. */
export function isAmount(profile: ColumnProfile): boolean {
  return (
    /^(num|number)$/i.test(profile.header.trim()) &&
    !profile.isSequence &&
    profile.codes === 0 &&
    profile.counts.number > profile.filled / 2 &&
    profile.distinct.size * 2 > profile.filled
  );
}
