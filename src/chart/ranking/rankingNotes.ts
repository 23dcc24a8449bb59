// What must be said under a ranking: states, and the areas without a place.
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { missingText } from '../pointText';
import { namesNote, stateNotes } from '../stateNotes';
import type { RankingData } from './rankingContent';

export function rankingNotes(data: RankingData, words: Words): string[] {
  const missing = data.unranked.map(({ area, reason }) =>
    words.charts.notDrawn(
      nameOf(area, words),
      reason === 'otherUnit' ? words.charts.otherUnit : missingText(reason, words),
    ),
  );
  return [
    ...stateNotes(
      data.bars.map((bar) => ({ point: bar, name: nameOf(bar.area, words) })),
      words,
    ),
    ...namesNote(missing, words.charts.emptyLeftOut, words),
  ];
}
