// The pages that can be put on a board, in groups, each once. Law: what is offered names something that is known now.
import { FEWEST_RANKED } from '../../../analysis/boards';
import { areasWith } from '../../../analysis/known';
import type { BoardPage } from '../../../model/board';
import type { IsoDate } from '../../../model/period';
import type { Words } from '../../../words/zh';
import type { Boards } from '../useBoards';
import { pageName } from './pageName';

export interface OfferedGroup {
  readonly label: string;
  readonly pages: readonly { readonly page: BoardPage; readonly name: string }[];
}

export function offeredPages({ index, groups }: Boards, today: IsoDate, words: Words): OfferedGroup[] {
  const { editor } = words.wall;
  const indicators = groups.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.code));
  const named = (pages: readonly BoardPage[]) =>
    pages.map((page) => ({
      page,
      // Which day it is, is said once it is on the board.
      name: page.kind === 'changesSince' ? editor.kinds.changesSince : pageName(page, index, words),
    }));
  const lists = [...new Set(index.known.tasks.map(({ list }) => list))];
  return [
    {
      label: editor.general,
      pages: named([
        { kind: 'attainment' },
        { kind: 'ladder' },
        { kind: 'changesSince', since: today },
        { kind: 'text', title: '', text: '', writtenOn: today },
      ]),
    },
    {
      label: editor.kinds.tasksByLamp,
      pages: named(lists.map((list) => ({ kind: 'tasksByLamp', list }))),
    },
    {
      label: editor.kinds.category,
      pages: named(groups.map(({ category }) => ({ kind: 'category', category }))),
    },
    {
      label: editor.kinds.indicator,
      pages: named(indicators.map((indicator) => ({ kind: 'indicator', indicator }))),
    },
    {
      label: editor.kinds.ranking,
      pages: named(
        indicators
          .filter((code) => areasWith(index, code).length >= FEWEST_RANKED)
          .map((indicator) => ({ kind: 'ranking', indicator })),
      ),
    },
  ].filter(({ pages }) => pages.length > 0);
}
