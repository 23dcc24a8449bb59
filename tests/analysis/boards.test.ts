import { describe, expect, it } from 'vitest';
import { boardsOf, findBoard, isSubjectGone } from '../../src/analysis/boards';
import { indexKnown } from '../../src/analysis/known';
import { isOverdue } from '../../src/analysis/overdue';
import { groupByCategory, overviewRows } from '../../src/analysis/overview';
import { publicKnown } from '../../src/analysis/withheld';
import { type ArrangedBoard, type BoardPage, OWN_BOARD } from '../../src/model/board';
import { isFewPersons } from '../../src/model/fewPersons';
import { isoDate, period } from '../../src/model/period';
import { indicator, series } from '../app/sampleDataset';
import { HOME, storyIndex, target } from './story';

const today = isoDate('2025-02-01');

describe('boards', () => {
  it('R-1259 stand ready: all in all, one a category with figures, the tasks', () => {
    const index = storyIndex([target('t', 2024, { indicator: 'QY02', value: 15 })]);
    const groups = groupByCategory(overviewRows(index, HOME, period('2024'), today));
    const boards = boardsOf(index, groups, isoDate('2024-12-31'));
    expect(boards[0]?.id).toBe('overall');
    expect(boards[0]?.pages[0]?.page).toEqual({ kind: 'attainment' });
    const categories = groups.map(({ category }) => `category/${category ?? ''}`);
    for (const { id } of boards.filter((board) => board.id.startsWith('category/'))) expect(categories).toContain(id);
    expect(boards.every(({ pages }) => pages.length > 0)).toBe(true);
  });

  it('R-1259 nothing known makes no board', () => {
    const nothing = indexKnown({ indicators: [], areas: [], targets: [], tasks: [], lists: [], series: [] });
    expect(boardsOf(nothing, [], today)).toEqual([]);
  });
});

describe('boards that people arrange', () => {
  const own = (id: string, name: string): ArrangedBoard => {
    return { id: `${OWN_BOARD}${id}`, name, dwellSeconds: null, pages: [], isPublic: false };
  };
  const made = { id: 'tasks', name: null, dwellSeconds: null, pages: [] };

  it('R-1281 are found by id, then by name, and never for a board made from the data', () => {
    const boards = [own('1', '大厅'), own('2', 'tasks'), made];
    const found = [`${OWN_BOARD}1`, ' 大厅 ', 'tasks', '没有'].map((asked) => findBoard(boards, asked)?.id ?? null);
    expect(found).toEqual([`${OWN_BOARD}1`, `${OWN_BOARD}1`, 'tasks', null]);
  });

  it('R-1277 pages of indicators, categories and lists that are gone are told from pages that can come again', () => {
    const index = storyIndex([target('t', 2024, { indicator: 'QY02', value: 15 })]);
    const isGone = (page: BoardPage) => isSubjectGone(page, index);
    const category = index.indicators.get('QY02')?.category ?? null;
    expect(isGone({ kind: 'ranking', indicator: 'QY02' })).toBe(false);
    expect(isGone({ kind: 'category', category })).toBe(false);
    expect(isGone({ kind: 'indicator', indicator: '没有' })).toBe(true);
    expect(isGone({ kind: 'category', category: '没有' })).toBe(true);
    expect(isGone({ kind: 'tasksByLamp', list: '没有' })).toBe(true);
    expect(isGone({ kind: 'attainment' })).toBe(false);
  });
});

describe('what a wall withholds', () => {
  it('R-1260 one or two persons are not shown, nought and three are', () => {
    expect([0, 1, 2, 3].map((count) => isFewPersons(count, '人'))).toEqual([false, true, true, false]);
    expect(isFewPersons(1, '家')).toBe(false);
  });

  it('R-1260 a withheld count is missing before anything is computed, and cuts are left out', () => {
    const known = {
      indicators: [indicator('P', { unit: '人' })],
      areas: [],
      targets: [],
      tasks: [],
      lists: [],
      series: [
        withUnit(series('P', HOME, { '2023': 2, '2024': 8 }), '人'),
        withUnit(series('P', HOME, { '2024': 9 }, 'period', { 国籍: '甲' }), '人'),
      ],
    };
    const shown = publicKnown(known).series;
    expect(shown).toHaveLength(1);
    expect(shown[0]?.observations.map(({ value, status }) => [value, status])).toEqual([
      [null, 'suppressed'],
      [8, 'normal'],
    ]);
  });
});

function withUnit(one: ReturnType<typeof series>, unit: string): ReturnType<typeof series> {
  return { ...one, key: { ...one.key, unit } };
}

describe('overdue figures', () => {
  const quarterly = indicator('Q', { frequency: 'quarter', lagMonths: 1 });

  it('R-1261 the next value is due once the month of its publication is over', () => {
    expect(isOverdue(quarterly, period('2024-Q3'), isoDate('2025-01-31'))).toBe(false);
    expect(isOverdue(quarterly, period('2024-Q3'), isoDate('2025-02-01'))).toBe(true);
  });

  it('R-1261 an indicator that does not say how long it takes is never overdue', () => {
    expect(isOverdue(indicator('N'), period('2020'), today)).toBe(false);
  });
});
