// The outline of a deck: its parts with their slides, and which of them are in it from the start. The standard one is that
// of a report to a meeting (practice 6.1): cover, overview, categories with their leading charts, tasks, shortcomings, next
// steps, definitions.
import type { OverviewRow } from '../../../analysis/overview';
import { hasValue } from '../../../analysis/reading';
import type { Board, BoardPage, PlayedPage } from '../../../model/board';
import type { Slide } from '../slide';
import type { DeckDesk } from './deckDesk';
import { type ChosenChart, type DeckPage, hasAreasBeside, pageName, slidesOf } from './deckPages';

export interface DeckPart {
  /** Unique within the deck. */
  readonly id: string;
  readonly name: string;
  readonly slides: readonly Slide[];
  readonly isIn: boolean;
}

/** Charts that lead a category. */
const LEADING = 1;

/** `chosen`: charts that somebody put aside for the deck, behind the overview. */
export function standardOutline(desk: DeckDesk, chosen: readonly ChosenChart[]): DeckPart[] {
  const { boards, groups } = desk;
  const pagesOn = (board: string) => boards.find(({ id }) => id === board)?.pages.map(({ page }) => page);
  const pages = (pagesOn('overall') ?? []).flatMap((page): readonly BoardPage[] => {
    if (page.kind === 'attainment') return [];
    if (page.kind !== 'category') return [page];
    return pagesOn(`category/${page.category ?? ''}`) ?? [page];
  });
  const leading = new Set(groups.flatMap(({ rows }) => leadingCodes(rows)));
  const all: DeckPage[] = [
    { kind: 'cover' },
    { kind: 'attainment' },
    ...chosen,
    ...pages,
    { kind: 'shortcomings' },
    { kind: 'plans' },
    { kind: 'definitions' },
  ];
  return partsOf(
    all,
    desk,
    (page) => page.kind !== 'ranking' && (page.kind !== 'indicator' || leading.has(page.indicator)),
  );
}

/** Charts as somebody chose them, behind a cover. */
export function chosenOutline(desk: DeckDesk, chosen: readonly ChosenChart[]): DeckPart[] {
  return partsOf([{ kind: 'cover' }, ...chosen], desk, () => true);
}

/**
 * The pages of a board behind a cover, under the titles that somebody gave them. A ranking that the slide of its
 * indicator shows already is left out, unless somebody gave it a title of its own.
 */
export function boardOutline(desk: DeckDesk, { pages }: Board): DeckPart[] {
  const seen = new Map<string, number>();
  const parts = pages.flatMap(({ page, title }) =>
    partsOf([page], desk, () => title !== null || !isShownBeside(page, pages, desk)).map((part) => {
      const times = (seen.get(part.id) ?? 0) + 1;
      seen.set(part.id, times);
      const id = times === 1 ? part.id : `${part.id}#${times}`;
      return title === null
        ? { ...part, id }
        : { ...part, id, name: title, slides: retitled(part.slides, title, desk) };
    }),
  );
  return [...partsOf([{ kind: 'cover' }], desk, () => true), ...parts];
}

function isShownBeside(page: BoardPage, pages: readonly PlayedPage[], desk: DeckDesk): boolean {
  if (page.kind !== 'ranking') return false;
  const { indicator } = page;
  const hasPage = pages.some((one) => one.page.kind === 'indicator' && one.page.indicator === indicator);
  return hasPage && hasAreasBeside(indicator, desk);
}

/** Pages of a board that gave no slide, by name. */
export function pagesWithoutSlides({ pages }: Board, parts: readonly DeckPart[], desk: DeckDesk): string[] {
  const ids = new Set(parts.map(({ id }) => id));
  return pages.flatMap(({ page, title }) => (ids.has(pageId(page)) ? [] : [title ?? pageName(page, desk)]));
}

function retitled(slides: readonly Slide[], title: string, { words }: DeckDesk): Slide[] {
  const count = slides.length;
  return slides.map((slide, at) => ({
    ...slide,
    title: count === 1 ? title : words.deck.continued(title, at + 1, count),
  }));
}

function partsOf(pages: readonly DeckPage[], desk: DeckDesk, isIn: (page: DeckPage) => boolean): DeckPart[] {
  return pages
    .map((page) => {
      const slides = slidesOf(page, desk);
      // A chart that somebody chose is called what it says.
      const name = page.kind === 'chart' ? (slides[0]?.title ?? '') : pageName(page, desk);
      return { id: pageId(page), name, slides, isIn: isIn(page) };
    })
    .filter(({ slides }) => slides.length > 0);
}

/** Those with a target first, then those with the longest course. */
function leadingCodes(rows: readonly OverviewRow[]): string[] {
  const years = ({ spark }: OverviewRow) => spark.filter(hasValue).length;
  return [...rows]
    .sort((left, right) => Number(right.target !== null) - Number(left.target !== null) || years(right) - years(left))
    .slice(0, LEADING)
    .map(({ indicator }) => indicator.code);
}

/** The same for the same page, so that an arranged outline keeps its order when figures change. */
function pageId(page: DeckPage): string {
  switch (page.kind) {
    case 'category':
      return `category/${page.category ?? ''}`;
    case 'indicator':
    case 'ranking':
      return `${page.kind}/${page.indicator}`;
    case 'tasksByLamp':
      return `tasks/${page.list}`;
    case 'text':
      return `text/${page.title}`;
    case 'changesSince':
      return `changes/${page.since}`;
    case 'chart':
      return `chart/${JSON.stringify(page.spec)}`;
    case 'attainment':
    case 'ladder':
    case 'cover':
    case 'shortcomings':
    case 'plans':
    case 'definitions':
      return page.kind;
  }
}
