// What was known on the days since which pages say what changed. Law: a day whose state is still read has none yet.
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { indexKnown, type KnownIndex } from '../../analysis/known';
import { publicKnown } from '../../analysis/withheld';
import type { PlayedPage } from '../../model/board';
import type { ImportRecord } from '../../model/importRecord';
import type { IsoDate } from '../../model/period';
import { localDay } from '../../words/localDay';
import { earlierStateQuery } from '../data/queries';
import { useWorkspace } from '../data/workspaceContext';
import { indexDataset, isUncut } from '../data/indexDataset';

export function useEarlierIndexes(
  pages: readonly PlayedPage[],
  now: KnownIndex,
  imports: readonly ImportRecord[],
  /** On a wall nothing stands that the public must not read. */
  isPublic: boolean,
): ReadonlyMap<IsoDate, KnownIndex> {
  const workspace = useWorkspace();
  const days = [...new Set(pages.flatMap(({ page }) => (page.kind === 'changesSince' ? [page.since] : [])))];
  const codes = useMemo(() => now.known.indicators.map(({ code }) => code).sort(), [now]);
  const firsts = days.map((day) => imports.find(({ at }) => localDay(new Date(at)) > day)?.id ?? null);
  const states = useQueries({
    queries: firsts.map((first) => earlierStateQuery(workspace, first, codes)),
    combine: dataOf,
  });
  // The days and states as one text and one list, so that nothing is made anew while they stay.
  const said = JSON.stringify([days, firsts]);
  return useMemo(() => {
    const [asked, from] = JSON.parse(said) as [IsoDate[], (number | null)[]];
    const derived = [...now.derived.values()].map(({ of }) => of);
    return new Map(
      asked.flatMap((day, at): [IsoDate, KnownIndex][] => {
        // Nothing came in since: what was known is what is known.
        if (from[at] === null) return [[day, now]];
        const state = states[at];
        if (state === undefined) return [];
        const { known, remarks } = indexDataset({ ...state.entities, blocks: state.blocks }, isUncut);
        return [[day, indexKnown(isPublic ? publicKnown(known) : known, remarks, derived)]];
      }),
    );
  }, [said, states, now, isPublic]);
}

/** One function for all renderings, so that its answer stays the same while the results do. */
function dataOf<T>(results: readonly { readonly data: T }[]): T[] {
  return results.map(({ data }) => data);
}
