// A board is what a wall plays: a list of pages. Law: pages name what they show, never its figures nor how it is drawn.
// What people write on them is plain text.
import type { IsoDate } from './period';

/** All targets of the area side by side. */
export interface AttainmentPage {
  readonly kind: 'attainment';
}

/** The figures of one category; null: those without one. */
export interface CategoryPage {
  readonly kind: 'category';
  readonly category: string | null;
}

/** One indicator with its charts. */
export interface IndicatorPage {
  readonly kind: 'indicator';
  readonly indicator: string;
}

/** Areas ranked by one indicator. */
export interface RankingPage {
  readonly kind: 'ranking';
  readonly indicator: string;
}

/** The steps of cultivation. */
export interface LadderPage {
  readonly kind: 'ladder';
}

/** The tasks of one list, the worst lamps first. */
export interface TasksPage {
  readonly kind: 'tasksByLamp';
  readonly list: string;
}

/** What somebody wrote. */
export interface TextPage {
  readonly kind: 'text';
  readonly title: string;
  /** As typed: a paragraph a line; lines that begin with "- " or "•" are points. */
  readonly text: string;
  /** The day on which it was worded last. */
  readonly writtenOn: IsoDate;
}

/** What changed since a day, as the last meeting. */
export interface ChangesPage {
  readonly kind: 'changesSince';
  readonly since: IsoDate;
}

export type BoardPage =
  | AttainmentPage
  | CategoryPage
  | IndicatorPage
  | RankingPage
  | LadderPage
  | TasksPage
  | TextPage
  | ChangesPage;

/** A page at its place on a board. */
export interface PlayedPage {
  readonly page: BoardPage;
  /** As somebody worded it; null: as the page is called by itself. */
  readonly title: string | null;
  /** Null: as long as the other pages. */
  readonly dwellSeconds: number | null;
}

export interface Board {
  /** Unique and stable, as it stands in addresses: "overall", "tasks", "category/创新主体", "own/5f0c…". */
  readonly id: string;
  /** Null: made from the data, and called by what it shows. */
  readonly name: string | null;
  /** How long a page stands that does not say so itself; null: as the address of the wall has it. */
  readonly dwellSeconds: number | null;
  readonly pages: readonly PlayedPage[];
}

/** A board that somebody arranged, kept with the data. */
export interface ArrangedBoard extends Board {
  /** Begins with OWN_BOARD. */
  readonly id: string;
  readonly name: string;
  /** Whether what was worded by hand goes into public editions. */
  readonly isPublic: boolean;
}

/** Ids of arranged boards begin so, that none is taken for one made from the data. */
export const OWN_BOARD = 'own/';

/** The page as it is, without a title or a time of its own. */
export function playedPage(page: BoardPage): PlayedPage {
  return { page, title: null, dwellSeconds: null };
}
