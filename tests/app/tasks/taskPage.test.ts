import { describe, expect, it } from 'vitest';
import { taskRows } from '../../../src/analysis/tasks';
import { groupTasks } from '../../../src/app/tasks/filters/groupTasks';
import { dueNext, filterRows, namesIn, namesOf } from '../../../src/app/tasks/filters/taskFilters';
import { standingSentence } from '../../../src/chart/sentences/standingSentence';
import { turnedLamps } from '../../../src/analysis/turnedLamps';
import { isoDate } from '../../../src/model/period';
import type { Task } from '../../../src/model/task';
import { lampName, lampNames } from '../../../src/words/lampName';
import { en } from '../../../src/words/en';
import { zh } from '../../../src/words/zh';
import { storyIndex, target, task } from '../../analysis/story';

const SEPTEMBER = isoDate('2024-09-30');

/** Reported out of 100 by the end of September, where 75 are due; due days and people as given. */
function rowsOf(tasks: readonly (Partial<Task> & { readonly value?: number; readonly dueOn?: string })[]) {
  const targets = tasks.map(({ dueOn = '2024-12-31' }, at) =>
    target(`t${at + 1}`, 2024, { value: 100, unit: '次', due: dueOn }),
  );
  const all = tasks.map(({ value, dueOn: _, ...more }, at): Task => {
    const report = value === undefined ? { value: null, missing: 'noCases' as const } : { value, missing: null };
    return { ...task(targets[at] ?? null, at + 1, { asOf: SEPTEMBER, ...report }), ...more };
  });
  return taskRows(storyIndex(targets, all), all, SEPTEMBER);
}

const numbers = (rows: readonly { readonly task: Task }[]) => rows.map((row) => row.task.number);

describe('filters of tasks', () => {
  const rows = rowsOf([
    { value: 100, section: '高新', leader: '张三', dueOn: '2024-10-20' },
    { value: 80, section: '平台、综合', leader: '张三、李四', dueOn: '2024-10-30' },
    { value: 10, section: '综合', deputy: '王五', dueOn: '2024-12-29' },
    { value: 10, section: '综合', dueOn: '2024-09-29' },
    { section: '综合', dueOn: '2024-09-29' },
  ]);
  const shown = (filter: Parameters<typeof filterRows>[1]) => numbers(filterRows(rows, filter, SEPTEMBER));

  it('R-1151 show the tasks of a section, a leader or a deputy, also where several are named', () => {
    expect([shown({ section: '综合' }), shown({ leader: '李四' }), shown({ deputy: '王五' })]).toEqual([
      ['2', '3', '4', '5'],
      ['2'],
      ['3'],
    ]);
    expect([namesIn('张三，李四'), namesOf(rows, 'leader')]).toEqual([
      ['张三', '李四'],
      ['张三', '李四'],
    ]);
  });

  it('R-1152 show what comes due within 30 and 90 days and what is overdue, never what is done or cannot be done', () => {
    expect([shown({ due: 'days30' }), shown({ due: 'days90' }), shown({ due: 'overdue' })]).toEqual([
      ['2'],
      ['2', '3'],
      ['4'],
    ]);
  });

  it('R-1151 show the tasks of a colour, and filters meet', () => {
    expect(shown({ lamp: 'red' })).toEqual(['3', '4']);
    expect(shown({ lamp: 'red', due: 'days90' })).toEqual(['3']);
    expect(shown({})).toEqual(['1', '2', '3', '4', '5']);
  });

  it('R-1152 the next to come due are the earliest of the open ones', () => {
    expect(numbers(dueNext(rows, SEPTEMBER, 3))).toEqual(['2', '3']);
  });
});

describe('groups of tasks', () => {
  const rows = rowsOf([
    { value: 80, section: '高新' },
    { value: 50, section: '平台' },
    { value: 10, section: null },
    { value: 20, section: '高新' },
  ]);

  it('R-1153 by urgency the worst stand first, reds before yellows', () => {
    expect(groupTasks(rows, 'urgency').map(({ key, rows: members }) => [key, numbers(members)])).toEqual([
      ['attention', ['3', '4', '2']],
      ['rest', ['1']],
    ]);
  });

  it('R-1153 by section each task stands once, those without one at the end', () => {
    expect(groupTasks(rows, 'section').map(({ key, rows: members }) => [key, numbers(members)])).toEqual([
      ['高新', ['1', '4']],
      ['平台', ['2']],
      [null, ['3']],
    ]);
  });
});

/** The same rows, in lists that show what is on schedule so. */
const shownAs = (goodColor: 'green' | 'blue', rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => ({ ...row, rules: { ...row.rules, goodColor } }));

describe('the colour of what is on schedule', () => {
  const rows = rowsOf([{ value: 80 }, { value: 10 }]);
  const [blue, green] = [shownAs('blue', rows), shownAs('green', rows)];

  it('R-1206 is named in the sentence as the list has it', () => {
    expect(standingSentence(blue, SEPTEMBER, zh)).toContain('2项重点任务中蓝灯1项、红灯1项。');
    expect(standingSentence(green, SEPTEMBER, zh)).toContain('2项重点任务中绿灯1项、红灯1项。');
    expect(standingSentence(blue, SEPTEMBER, en)).toContain('of 2 tasks: 1 blue, 1 red.');
  });

  it('R-1206 is told apart where lists differ', () => {
    expect(standingSentence([...blue, ...green], SEPTEMBER, zh)).toContain('中蓝灯1项、绿灯1项、红灯2项。');
    expect(lampNames('green', ['blue', 'green', 'blue'], zh)).toBe('蓝灯、绿灯');
    expect(lampNames('red', ['blue', 'green'], zh)).toBe('红灯');
  });

  it('R-1206 goes with a lamp that turned', () => {
    expect(turnedLamps([], blue).map(({ to, good }) => lampName(to, good, zh))).toEqual(['蓝灯', '红灯']);
  });
});

describe('how the lists stand', () => {
  const rows = rowsOf([{ value: 100 }, { value: 80 }, { value: 50 }, { value: 10 }, {}]);

  it('R-1154 one sentence counts every task once and tells what cannot apply', () => {
    expect(standingSentence(rows, SEPTEMBER, zh)).toBe(
      '截至2024年9月末，5项重点任务中完成1项、绿灯1项、黄灯1项、红灯1项、不适用1项。',
    );
    expect(standingSentence(rows, SEPTEMBER, en)).toBe(
      'As of the end of September 2024, of 5 tasks: 1 done, 1 green, 1 yellow, 1 red, 1 not applicable.',
    );
    expect(standingSentence(rows, isoDate('2024-09-15'), zh)).toContain('截至2024年9月15日，');
  });

  it('R-1155 lamps that turned are named with both colours, a new task with its own', () => {
    const before = rowsOf([{ value: 100 }, { value: 10 }, { value: 50 }, { value: 10 }]);
    expect(turnedLamps(before, rows)).toEqual([
      { id: '2024-2', title: '任务2', from: 'red', to: 'green', good: 'green' },
      { id: '2024-5', title: '任务5', from: null, to: 'grey', good: 'green' },
    ]);
  });
});
