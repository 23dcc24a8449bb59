// Indicators by name, alias or code.
import type { Indicator } from '../../model/indicator';
import { matchSearch } from '../words/matchSearch';

/** All indicators for an empty search; else those with every word of it in one of their names or in the code. */
export function findIndicators(indicators: readonly Indicator[], search: string): readonly Indicator[] {
  const matches = matchSearch(search);
  return indicators.filter(({ code, name, nameEn, aliases }) =>
    matches([code, name, nameEn ?? '', ...aliases].join('\n')),
  );
}
