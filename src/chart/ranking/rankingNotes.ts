// What must be said under a ranking: states, and the areas without a place.
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { asideNotes } from '../asideNotes';
import { stateNotes } from '../stateNotes';
import type { RankingData } from './rankingContent';

export function rankingNotes(data: RankingData, words: Words): string[] {
  const { indicator } = data;
  const shown = data.bars.map(({ area }) => ({ indicator, area }));
  return [
    ...stateNotes(
      data.bars.map((bar) => ({ point: bar, name: nameOf(bar.area, words) })),
      words,
    ),
    ...asideNotes(data.unranked, shown, words),
  ];
}
