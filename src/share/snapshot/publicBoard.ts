// A board as the public may see it. Law: what was worded by hand stays at the office unless somebody said that it is meant
// for everybody; every page and title that goes is counted.
import type { ArrangedBoard } from '../../model/board';

export interface PublicBoard {
  /** Null where nothing of it is left. */
  readonly board: ArrangedBoard | null;
  /** Text pages and titles that were left out. */
  readonly texts: number;
}

export function publicBoard(board: ArrangedBoard): PublicBoard {
  if (board.isPublic) return { board, texts: 0 };
  const pages = board.pages.filter(({ page }) => page.kind !== 'text');
  const titles = pages.filter(({ title }) => title !== null).length;
  const open = { ...board, pages: pages.map((played) => ({ ...played, title: null })) };
  return { board: pages.length === 0 ? null : open, texts: board.pages.length - pages.length + titles };
}
