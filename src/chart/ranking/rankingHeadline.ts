// The conclusion of a ranking: the place of the area that stands out, or who comes first.
import { nameOf } from '../../words/nameOf';
import { scaled } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { leadsWith } from '../leadsWith';
import type { RankingData } from './rankingContent';
import { rankingScale } from './rankingScale';

/** Names a title lists before it leaves them out. */
const MOST_NAMES = 3;

export function rankingHeadline(data: RankingData, words: Words): string {
  const shown = words.headlines.between(words.formatPeriod(data.period, data.form), nameOf(data.indicator, words));
  // In the unit of the bars, so that title and drawing name one number.
  const scale = rankingScale(data, words);
  const unit = scale.shift === 0 ? data.unit : scale.unit;
  const format = (value: number): string => words.formatValue(scaled(value, scale), unit, scale.decimals);
  const chosen = data.bars.find((bar) => bar.area.code === data.highlight);
  if (chosen !== undefined) {
    const place = words.headlines.rank(nameOf(chosen.area, words), chosen.place, data.bars.length);
    return [shown, place, format(chosen.value)].join(words.headlines.separator);
  }
  const leaders = data.bars.filter((bar) => bar.place === 1);
  const [leader] = leaders;
  if (leader === undefined) return shown;
  const names = leaders.map((bar) => nameOf(bar.area, words)).join(words.common.listSeparator);
  if (leaders.length > MOST_NAMES) return shown;
  const clause = leaders.length > 1 ? words.headlines.firstTied : leadsWith(data.indicator, words);
  return [shown, clause(names, format(leader.value))].join(words.headlines.separator);
}
