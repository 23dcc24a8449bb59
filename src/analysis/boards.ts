// The boards that exist without set-up, made from the data: all in all, one a category, the tasks.
// Law: a page is offered only where there is something to show, so that a wall never plays an empty one.
import { type Board, type BoardPage, playedPage } from '../model/board';
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
    boardOf('overall', overall),
    ...shown.map((group) => categoryBoard(index, group)),
    boardOf('tasks', tasks),
  ];
  return boards.filter(({ pages }) => pages.some(({ page }) => page.kind !== 'ladder'));
}

function categoryBoard(index: KnownIndex, { category, rows }: OverviewGroup): Board {
  const pages = [{ kind: 'category', category } as const, ...rows.flatMap((row) => pagesOf(index, row))];
  return boardOf(`category/${category ?? ''}`, pages);
}

function boardOf(id: string, pages: readonly BoardPage[]): Board {
  return { id, name: null, dwellSeconds: null, pages: pages.map(playedPage) };
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

/** The board that an address or a command means by its id, or by the name that somebody gave it; null for none. */
export function findBoard(boards: readonly Board[], asked: string): Board | null {
  return boards.find(({ id }) => id === asked) ?? boards.find(({ name }) => name === asked.trim()) ?? null;
}

/** Whether what a page names is no longer known, so that nothing can ever be shown. */
export function isSubjectGone(page: BoardPage, { known, indicators }: KnownIndex): boolean {
  switch (page.kind) {
    case 'indicator':
    case 'ranking':
      return !indicators.has(page.indicator);
    case 'category':
      return !known.indicators.some(({ category }) => category === page.category);
    case 'tasksByLamp':
      return !known.tasks.some(({ list }) => list === page.list);
    case 'attainment':
    case 'ladder':
    case 'text':
    case 'changesSince':
      return false;
  }
}
