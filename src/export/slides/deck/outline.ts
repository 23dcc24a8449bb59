// The outline of a deck: its parts with their slides, and which of them are in it from the start. The standard one is that
// of a report to a meeting (practice 6.1): cover, overview, categories with their leading charts, tasks, shortcomings, next
// steps, definitions.
import { boardsOf } from '../../../analysis/boards';
import { groupByCategory, type OverviewRow } from '../../../analysis/overview';
import { hasValue } from '../../../analysis/reading';
import type { Board, BoardPage } from '../../../model/board';
import type { Words } from '../../../words/zh';
import type { Slide } from '../slide';
import { type DeckAsked, deckDesk, type DeckDesk } from './deckAsked';
import { type ChosenChart, type DeckPage, pageName, slidesOf } from './deckPages';

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
export function standardOutline(asked: DeckAsked, chosen: readonly ChosenChart[], words: Words): DeckPart[] {
  const desk = deckDesk(asked, words);
  const boards = boardsIn(desk);
  const overall = boards.find(({ id }) => id === 'overall')?.pages ?? [];
  const pages = overall.flatMap((page): BoardPage[] => {
    if (page.kind !== 'category') return [page];
    return boards.find(({ id }) => id === `category/${page.category ?? ''}`)?.pages.slice() ?? [page];
  });
  const leading = new Set(groupByCategory(desk.rows).flatMap(({ rows }) => leadingCodes(rows)));
  const [first, rest] = pages[0]?.kind === 'attainment' ? [[pages[0]], pages.slice(1)] : [[], pages];
  const all: DeckPage[] = [
    { kind: 'cover' },
    ...(first.length > 0 ? first : [{ kind: 'attainment' } as const]),
    ...chosen,
    ...rest,
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

/** The boards that the data make by themselves. */
export function standardBoards(asked: DeckAsked, words: Words): Board[] {
  return boardsIn(deckDesk(asked, words));
}

function boardsIn({ index, rows, asOf }: DeckDesk): Board[] {
  return boardsOf(index, groupByCategory(rows), asOf);
}

/** The pages of a board behind a cover. */
export function boardOutline(asked: DeckAsked, board: Board, words: Words): DeckPart[] {
  return partsOf([{ kind: 'cover' }, ...board.pages], deckDesk(asked, words), () => true);
}

/** Charts alone, as somebody chose them. */
export function chartOutline(asked: DeckAsked, chosen: readonly ChosenChart[], words: Words): DeckPart[] {
  return partsOf([{ kind: 'cover' }, ...chosen], deckDesk(asked, words), () => true);
}

function partsOf(pages: readonly DeckPage[], desk: DeckDesk, isIn: (page: DeckPage) => boolean): DeckPart[] {
  return pages
    .map((page) => ({
      id: pageId(page),
      name: pageName(page, desk),
      slides: slidesOf(page, desk),
      isIn: isIn(page),
    }))
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
