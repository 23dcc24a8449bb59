// "num" and "index" head line numbers in some files and amounts in others, "units" and "rooms" amounts where they hold
// numbers. Law: what counts rows goes up by one, and what holds numbers names no unit and no state.
import type { ColumnProfile } from './columnProfile';

/** True for amounts under a header that may also number rows, or name what amounts are counted in. */
export function isAmount(profile: ColumnProfile): boolean {
  const header = profile.header.trim();
  if (profile.isSequence || profile.codes > 0 || profile.counts.number <= profile.filled / 2) return false;
  if (/^units?$/i.test(header)) return isAllNumbers(profile) && profile.distinct.size > 1;
  if (/^index$/i.test(header) && profile.fractions > 0) return true;
  return /^(num|number)$/i.test(header) && profile.distinct.size * 2 > profile.filled;
}

function isAllNumbers({ counts, filled }: ColumnProfile): boolean {
  return counts.number + counts.mark === filled;
}
