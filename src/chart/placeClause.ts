// Who comes first, or where the area that stands out has come to, as the clauses of a headline.
import type { Area } from '../model/area';
import type { Indicator } from '../model/indicator';
import { nameOf } from '../words/nameOf';
import type { Words } from '../words/zh';
import { leadsWith } from './leadsWith';

/** Names a title lists before it leaves them out. */
const MOST_NAMES = 3;

interface AreaValue {
  readonly area: Area;
  readonly value: number;
}

/** None where too many come first; `format` writes a value with its unit. */
export function placeClauses(
  entries: readonly AreaValue[],
  highlight: string | null,
  indicator: Indicator,
  format: (value: number) => string,
  words: Words,
): string[] {
  const chosen = entries.find(({ area }) => area.code === highlight);
  if (chosen !== undefined) {
    const place = 1 + entries.filter(({ value }) => value > chosen.value).length;
    return [words.headlines.rank(nameOf(chosen.area, words), place, entries.length), format(chosen.value)];
  }
  const most = Math.max(...entries.map(({ value }) => value));
  const leaders = entries.filter(({ value }) => value === most);
  if (leaders.length === 0 || leaders.length > MOST_NAMES) return [];
  const names = leaders.map(({ area }) => nameOf(area, words)).join(words.common.listSeparator);
  const clause = leaders.length > 1 ? words.headlines.firstTied : leadsWith(indicator, words);
  return [clause(names, format(most))];
}
