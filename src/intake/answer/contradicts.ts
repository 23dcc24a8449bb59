// Whether what stands in a column speaks against the role it had in an earlier file.
// Law: only a plain contradiction counts: texts where values were, years where values were, numbers where names were.
import type { ColumnRole } from '../../model/mapping';
import type { ColumnProfile } from '../recognise/columnProfile';

/** `own` is what recognition makes of the column now; where it agrees, only years among values contradict. */
export function contradicts(before: ColumnRole, own: ColumnRole, profile: ColumnProfile): boolean {
  const { counts, filled, years, codes, fractions } = profile;
  if (filled === 0) return false;
  if (before.role === 'value' && holdsYears(profile)) return true;
  if (own.role === before.role) return false;
  const most = (count: number): boolean => count * 2 > filled;
  const amounts = counts.number - years - codes;
  switch (before.role) {
    case 'value':
      return most(counts.text) || most(counts.day + counts.period);
    case 'period':
      return before.part === 'whole' && !most(counts.period + counts.day + years);
    case 'indicator':
    case 'area':
    case 'unit':
    case 'status':
    case 'form':
    case 'note':
    case 'section':
      return most(amounts);
    case 'dimension':
      return fractions > 0 && most(amounts);
    case 'indicatorCode':
    case 'areaCode':
    case 'multiplier':
    case 'task':
    case 'register':
    case 'ignored':
      return false;
  }
}

/** Several numbers, and none that is no year of our time: amounts are hardly ever that alike. */
function holdsYears({ counts, years, distinct }: ColumnProfile): boolean {
  if (years < 2 || years !== counts.number) return false;
  return [...distinct.keys()].map(Number).every((year) => Number.isNaN(year) || (year >= 1990 && year <= 2040));
}
