// A board while it is being arranged: its pages under keys of their own, so that a moved page stays the one it is.
// Law: what a person typed is kept as typed until it is saved; nothing is dropped that cannot be shown now.
import { type ArrangedBoard, type Board, type BoardPage, OWN_BOARD, type PlayedPage } from '../../../model/board';
import type { IsoDate } from '../../../model/period';

export interface DraftPage {
  readonly key: number;
  readonly page: BoardPage;
  /** As typed; '': as the page is called by itself. */
  readonly title: string;
  /** As typed; '': as long as the other pages. */
  readonly seconds: string;
}

export interface BoardDraft {
  readonly name: string;
  readonly seconds: string;
  readonly isPublic: boolean;
  readonly pages: readonly DraftPage[];
  /** Greater than every key so far. */
  readonly nextKey: number;
}

export type BoardFault = 'nameMissing' | 'nameTaken' | 'noPages' | 'seconds' | 'textMissing';

export interface BoardFaults {
  readonly name: BoardFault | null;
  readonly seconds: BoardFault | null;
  readonly pages: BoardFault | null;
  /** By key. */
  readonly ofPages: ReadonlyMap<number, BoardFault>;
}

export const NO_FAULTS: BoardFaults = { name: null, seconds: null, pages: null, ofPages: new Map() };

export const NEW_BOARD: BoardDraft = { name: '', seconds: '', isPublic: false, pages: [], nextKey: 0 };

export function draftOf(board: Board, name: string): BoardDraft {
  return {
    name,
    seconds: secondsText(board.dwellSeconds),
    isPublic: 'isPublic' in board && board.isPublic === true,
    pages: board.pages.map(({ page, title, dwellSeconds }, key) => ({
      key,
      page,
      title: title ?? '',
      seconds: secondsText(dwellSeconds),
    })),
    nextKey: board.pages.length,
  };
}

function secondsText(seconds: number | null): string {
  return seconds === null ? '' : String(seconds);
}

/** Behind the page of the given key, or at the end. */
export function withPage(draft: BoardDraft, page: BoardPage, behind: number | null): BoardDraft {
  const at = draft.pages.findIndex(({ key }) => key === behind);
  const place = at === -1 ? draft.pages.length : at + 1;
  const added: DraftPage = { key: draft.nextKey, page, title: '', seconds: '' };
  return { ...draft, nextKey: draft.nextKey + 1, pages: inserted(draft.pages, place, added) };
}

export function withoutPage(draft: BoardDraft, key: number): BoardDraft {
  return { ...draft, pages: draft.pages.filter((page) => page.key !== key) };
}

/** To the place of that number, from 0. */
export function movedPage(draft: BoardDraft, key: number, to: number): BoardDraft {
  const page = draft.pages.find((one) => one.key === key);
  if (page === undefined) return draft;
  const others = draft.pages.filter((one) => one.key !== key);
  return { ...draft, pages: inserted(others, Math.max(0, Math.min(to, others.length)), page) };
}

function inserted(pages: readonly DraftPage[], at: number, page: DraftPage): DraftPage[] {
  return [...pages.slice(0, at), page, ...pages.slice(at)];
}

export function changedPage(draft: BoardDraft, key: number, change: Partial<Omit<DraftPage, 'key'>>): BoardDraft {
  return { ...draft, pages: draft.pages.map((one) => (one.key === key ? { ...one, ...change } : one)) };
}

/** `others`: names of the other boards that people arranged. */
export function faultsOf(draft: BoardDraft, others: readonly string[]): BoardFaults {
  const name = draft.name.trim();
  const ofPages = new Map<number, BoardFault>();
  for (const { key, page, seconds } of draft.pages) {
    if (page.kind === 'text' && page.text.trim() === '') ofPages.set(key, 'textMissing');
    else if (!isSeconds(seconds)) ofPages.set(key, 'seconds');
  }
  return {
    name: name === '' ? 'nameMissing' : others.includes(name) ? 'nameTaken' : null,
    seconds: isSeconds(draft.seconds) ? null : 'seconds',
    pages: draft.pages.length === 0 ? 'noPages' : null,
    ofPages,
  };
}

export function isSound({ name, seconds, pages, ofPages }: BoardFaults): boolean {
  return name === null && seconds === null && pages === null && ofPages.size === 0;
}

/** Blank, or one to 9999 whole seconds. */
function isSeconds(typed: string): boolean {
  return /^\s*(?:[1-9]\d{0,3})?\s*$/.test(typed);
}

/** The board of a draft without faults. */
export function boardOf(draft: BoardDraft, id: string): ArrangedBoard {
  return {
    id,
    name: draft.name.trim(),
    dwellSeconds: secondsOf(draft.seconds),
    isPublic: draft.isPublic,
    pages: draft.pages.map(playedOf),
  };
}

/** A page as it would be played now, faulty seconds as if they were blank. */
export function playedOf({ page, title, seconds }: DraftPage): PlayedPage {
  const own = title.trim();
  return { page, title: own === '' ? null : own, dwellSeconds: isSeconds(seconds) ? secondsOf(seconds) : null };
}

function secondsOf(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed);
}

/** A text page reworded today. */
export function reworded(
  page: BoardPage,
  words: { readonly title?: string; readonly text?: string },
  today: IsoDate,
): BoardPage {
  return page.kind === 'text' ? { ...page, ...words, writtenOn: today } : page;
}

export function ownId(random: string): string {
  return `${OWN_BOARD}${random}`;
}
