// What was known on the days since which pages of boards say what changed: the log up to each of them.
// Law: the same as the app says of the same log; what registers say is that of today on both sides.
import { indexKnown, type KnownIndex } from '../analysis/known';
import type { ArrangedBoard } from '../model/board';
import type { WorkspaceContent } from '../model/importLog';
import type { IsoDate } from '../model/period';
import { localDay } from '../words/localDay';
import type { Words } from '../words/zh';
import { askedOfWorkspace } from './askedOfWorkspace';

/** `now`: the index of the whole log. */
export function earlierStates(
  content: WorkspaceContent,
  boards: readonly ArrangedBoard[],
  now: KnownIndex,
  today: IsoDate,
  words: Words,
): ReadonlyMap<IsoDate, KnownIndex> {
  const pages = boards.flatMap((board) => board.pages);
  const days = new Set(pages.flatMap(({ page }) => (page.kind === 'changesSince' ? [page.since] : [])));
  return new Map(
    [...days].map((day): [IsoDate, KnownIndex] => {
      const imports = content.imports.filter(({ record }) => localDay(new Date(record.at)) <= day);
      // Nothing came in since: what was known is what is known.
      if (imports.length === content.imports.length) return [day, now];
      const { index } = askedOfWorkspace({ ...content, imports }, today, words);
      return [
        day,
        indexKnown(
          index.known,
          index.remarks,
          [...now.derived.values()].map(({ of }) => of),
        ),
      ];
    }),
  );
}
