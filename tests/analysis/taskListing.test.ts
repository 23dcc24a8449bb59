import { describe, expect, it } from 'vitest';
import { firstDayOfInterest, shownLists, taskLists } from '../../src/analysis/taskLists';
import { isoDate } from '../../src/model/period';
import { type Task, TASK_ADDITIONS } from '../../src/model/task';

function task(list: string, year: number, number: string, lastYear = year): Task {
  const nothing = {
    ...TASK_ADDITIONS,
    indicator: null,
    target: null,
    section: null,
    leader: null,
    deputy: null,
    partners: null,
    due: null,
  };
  return {
    id: `${list}${number}`,
    list,
    year,
    lastYear,
    number,
    title: number,
    area: '区',
    progress: [],
    ...nothing,
  };
}

describe('the task lists', () => {
  it('R-612 come latest year first, each by its numbers', () => {
    const lists = taskLists([task('旧', 2023, '1'), task('新', 2024, '10'), task('新', 2024, '2')]);
    expect(lists.map(({ name, tasks }) => [name, tasks.map(({ number }) => number)])).toEqual([
      ['新', ['2', '10']],
      ['旧', ['1']],
    ]);
  });

  it('R-612 are judged today while their year runs, afterwards on its last day', () => {
    expect(firstDayOfInterest(2024, isoDate('2024-09-30'))).toBe('2024-09-30');
    expect(firstDayOfInterest(2023, isoDate('2024-09-30'))).toBe('2023-12-31');
  });

  describe('of several years', () => {
    const lists = taskLists([task('五年', 2021, '1', 2025), task('新', 2024, '1'), task('旧', 2023, '1')]);
    const namesOn = (day: string, list?: string) =>
      shownLists(lists, list, isoDate(day), isoDate('2026-01-10'))?.shown.map(({ name }) => name);

    it('R-1150 stand beside the list of the year', () => {
      expect(namesOn('2024-09-30')).toEqual(['新', '五年']);
      expect(namesOn('2023-12-31')).toEqual(['旧', '五年']);
      expect(namesOn('2022-06-30')).toEqual(['五年']);
    });

    it('R-1150 a chosen list stands alone, and a list that is gone is none', () => {
      expect(namesOn('2024-09-30', '旧')).toEqual(['旧']);
      expect(namesOn('2024-09-30', '没有')).toEqual(['新', '五年']);
    });

    it('R-1150 where no list runs the latest one is shown', () => {
      expect(namesOn('2030-01-01')).toEqual(['新']);
    });

    it('R-1150 open on the last day of the longest, or today while it runs', () => {
      const dayOn = (today: string) => shownLists(lists, undefined, undefined, isoDate(today))?.asOf;
      expect([dayOn('2026-01-10'), dayOn('2025-03-01')]).toEqual(['2025-12-31', '2025-03-01']);
    });
  });
});
