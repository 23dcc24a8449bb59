// What must be said under a ranking: states, and the areas without a place.
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { asideNotes } from '../asideNotes';
import { stateNotes } from '../stateNotes';
import { subjectRemarkNotes } from '../subjectRemarks';
import type { Subject } from '../subjects';
import type { RankingData } from './rankingContent';

export function rankingNotes(data: RankingData, words: Words): string[] {
  const shown = rankedSubjects(data);
  return [
    ...stateNotes(
      data.bars.map((bar) => ({ point: bar, name: nameOf(bar.area, words) })),
      words,
    ),
    ...asideNotes(data.unranked, shown, words),
    ...subjectRemarkNotes(data.remarks, shown, data.form, words),
  ];
}

export function rankedSubjects({ indicator, bars }: RankingData): Subject[] {
  return bars.map(({ area }) => ({ indicator, area }));
}
