// The conclusion of a ranking: the place of the area that stands out, or who comes first.
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { placeClauses } from '../placeClause';
import { valueWriter } from '../valueWriter';
import type { RankingData } from './rankingContent';
import { rankingScale } from './rankingScale';

export function rankingHeadline(data: RankingData, words: Words): string {
  const shown = words.headlines.between(words.formatPeriod(data.period, data.form), nameOf(data.indicator, words));
  const write = valueWriter(rankingScale(data, words), data.unit, words);
  return [shown, ...placeClauses(data.bars, data.highlight, data.indicator, write, words)].join(
    words.headlines.separator,
  );
}
