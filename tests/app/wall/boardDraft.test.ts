import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BoardDraft,
  boardOf,
  changedPage,
  draftOf,
  faultsOf,
  isSound,
  movedPage,
  NEW_BOARD,
  reworded,
  withoutPage,
  withPage,
} from '../../../src/app/wall/editor/boardDraft';
import type { BoardPage } from '../../../src/model/board';
import { isoDate } from '../../../src/model/period';

const TODAY = isoDate('2024-01-15');
const indicator = (code: string): BoardPage => ({ kind: 'indicator', indicator: code });
const subjects = ({ pages }: BoardDraft) =>
  pages.map(({ page }) => (page.kind === 'indicator' ? page.indicator : page.kind));
const three = ['A', 'B', 'C'].reduce((draft, code) => withPage(draft, indicator(code), null), {
  ...NEW_BOARD,
  name: '例会',
});

describe('a board while it is arranged', () => {
  it('R-1283 takes a page behind the chosen one, and at the end where none is chosen', () => {
    expect(subjects(withPage(three, indicator('D'), 0))).toEqual(['A', 'D', 'B', 'C']);
    expect(subjects(withPage(three, indicator('D'), null))).toEqual(['A', 'B', 'C', 'D']);
  });

  it('R-1283 moved about keeps every page once, the moved one at its place', () => {
    const moves = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: -2, max: 5 })), { maxLength: 8 });
    fc.assert(
      fc.property(moves, (list) => {
        let draft = three;
        for (const [key, to] of list) {
          draft = movedPage(draft, key, to);
          expect([...subjects(draft)].sort()).toEqual(['A', 'B', 'C']);
          expect(draft.pages.findIndex((page) => page.key === key)).toBe(Math.max(0, Math.min(to, 2)));
        }
      }),
    );
  });

  it('R-1283 says what is missing, and is saved once nothing is', () => {
    const text = withPage(three, { kind: 'text', title: '', text: ' ', writtenOn: TODAY }, null);
    const faulty = { ...changedPage(text, 1, { seconds: '0' }), name: ' ', seconds: 'x' };
    const faults = faultsOf(faulty, []);
    expect(faults).toMatchObject({ name: 'nameMissing', seconds: 'seconds', pages: null });
    expect([...faults.ofPages]).toEqual([
      [1, 'seconds'],
      [3, 'textMissing'],
    ]);
    expect(faultsOf(three, ['例会']).name).toBe('nameTaken');
    expect(faultsOf(NEW_BOARD, []).pages).toBe('noPages');
    expect(isSound(faultsOf(three, ['别的']))).toBe(true);
  });

  it('R-1283 as stored is the same again, and its keys are never given twice', () => {
    const titled = changedPage(changedPage(three, 2, { title: ' 标题 ', seconds: '30' }), 0, { seconds: ' ' });
    const board = boardOf({ ...titled, seconds: '15' }, 'own/1');
    expect(board.pages.map(({ title, dwellSeconds }) => [title, dwellSeconds])).toEqual([
      [null, null],
      [null, null],
      ['标题', 30],
    ]);
    expect(boardOf(draftOf(board, board.name), board.id)).toEqual(board);
    const again = withPage(withoutPage(three, 2), indicator('D'), null);
    expect(new Set(again.pages.map(({ key }) => key)).size).toBe(3);
    expect(again.pages.map(({ key }) => key)).not.toContain(2);
  });

  it('R-1283 a text page bears the day on which it was reworded last', () => {
    const page: BoardPage = { kind: 'text', title: '甲', text: '乙', writtenOn: isoDate('2023-01-01') };
    expect(reworded(page, { text: '丙' }, TODAY)).toEqual({ kind: 'text', title: '甲', text: '丙', writtenOn: TODAY });
    expect(reworded(indicator('A'), { text: '丙' }, TODAY)).toEqual(indicator('A'));
  });
});
