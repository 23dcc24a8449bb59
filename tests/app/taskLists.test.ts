import { describe, expect, it } from 'vitest';
import { firstDayOfInterest, taskLists } from '../../src/app/tasks/taskLists';
import { isoDate } from '../../src/model/period';
import { type Task, TASK_ADDITIONS } from '../../src/model/task';

function task(list: string, year: number, number: string): Task {
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
    lastYear: year,
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
});
