// What the pages of a board are made from, on a wall and in its preview alike.
import { useMemo } from 'react';
import type { PlayedPage } from '../../model/board';
import type { ImportRecord } from '../../model/importRecord';
import { nameOf } from '../../words/nameOf';
import { useImports, useSettings } from '../data/queries';
import { todayIso } from '../words/localTime';
import { useWords } from '../words/wordsContext';
import type { Boards } from './useBoards';
import { useEarlierIndexes } from './useEarlierIndexes';
import type { WallAsked } from './wallAsked';

const NO_IMPORTS: readonly ImportRecord[] = [];

/** The same as long as data, pages' days and words are the same. */
export function useWallAsked(boards: Boards, pages: readonly PlayedPage[]): WallAsked {
  const words = useWords();
  const imports = useImports().data ?? NO_IMPORTS;
  const name = useSettings().data?.displayName ?? null;
  const earlier = useEarlierIndexes(pages, boards.index, imports, true);
  return useMemo(() => {
    const place = boards.index.areas.get(boards.area);
    const owner = name ?? (place === undefined ? '' : nameOf(place, words));
    return { ...boards, imports, earlier, today: todayIso(), owner };
  }, [boards, imports, earlier, name, words]);
}
