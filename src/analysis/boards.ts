// The boards that exist without set-up, made from the data: all in all, one a category, the tasks.
// Law: a page is offered only where there is something to show, so that a wall never plays an empty one.
import type { Board, BoardPage } from '../model/board';
import type { IsoDate } from '../model/period';
import { areasWith, type KnownIndex } from './known';
import { type OverviewGroup, type OverviewRow } from './overview';
import { hasValue } from './reading';

/** Fewer areas with a value than this are no ranking: being first of one says nothing. */
export const FEWEST_RANKED = 3;

/** Fewer years than this are no course. */
const FEWEST_YEARS = 3;

/** Groups in the order in which they are shown; tasks of the lists that run on `asOf`. */
export function boardsOf(index: KnownIndex, groups: readonly OverviewGroup[], asOf: IsoDate): Board[] {
  const shown = groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => hasValue(row.reading)) }))
    .filter(({ rows }) => rows.length > 0);
  const tasks = runningLists(index, asOf).map((list): BoardPage => ({ kind: 'tasksByLamp', list }));
  const overall: BoardPage[] = [
    ...(groups.some(({ rows }) => rows.some(({ target }) => target !== null)) ? [{ kind: 'attainment' } as const] : []),
    ...shown.map(({ category }): BoardPage => ({ kind: 'category', category })),
    { kind: 'ladder' },
    ...tasks,
  ];
  const boards: Board[] = [
    { id: 'overall', pages: overall },
    ...shown.map((group) => categoryBoard(index, group)),
    { id: 'tasks', pages: tasks },
  ];
  return boards.filter(({ pages }) => pages.some(({ kind }) => kind !== 'ladder'));
}

function categoryBoard(index: KnownIndex, { category, rows }: OverviewGroup): Board {
  return {
    id: `category/${category ?? ''}`,
    pages: [{ kind: 'category', category }, ...rows.flatMap((row) => pagesOf(index, row))],
  };
}

function pagesOf(index: KnownIndex, { indicator, spark }: OverviewRow): BoardPage[] {
  const areas = areasWith(index, indicator.code).length;
  return [
    ...(spark.filter(hasValue).length >= FEWEST_YEARS
      ? [{ kind: 'indicator', indicator: indicator.code } as const]
      : []),
    ...(areas >= FEWEST_RANKED ? [{ kind: 'ranking', indicator: indicator.code } as const] : []),
  ];
}

/** Names of the lists whose years hold the day, in the order in which their tasks come. */
function runningLists({ known }: KnownIndex, asOf: IsoDate): string[] {
  const year = Number(asOf.slice(0, 4));
  const running = known.tasks.filter((task) => task.year <= year && year <= task.lastYear);
  return [...new Set(running.map(({ list }) => list))];
}
