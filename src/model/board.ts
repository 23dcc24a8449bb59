// A board is what a wall plays: a list of pages. Law: pages name what they show, never its figures nor how it is drawn.

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

export type BoardPage = AttainmentPage | CategoryPage | IndicatorPage | RankingPage | LadderPage | TasksPage;

export interface Board {
  /** Unique and stable, as it stands in addresses: "overall", "tasks", "category/创新主体". */
  readonly id: string;
  readonly pages: readonly BoardPage[];
}
