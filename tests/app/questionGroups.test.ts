import { describe, expect, it } from 'vitest';
import { groupQuestions } from '../../src/app/importing/review/questionGroups';
import type { Question } from '../../src/model/issue';

const ask = (kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  kind,
  file: 'a.xlsx',
  sheet: '表',
  table: 0,
  columns: [],
  cells: [],
  suggestions: [],
  params: {},
  ...more,
});

describe('groupQuestions', () => {
  it('R-788 units for which the same are likely share a group, everything else stands alone', () => {
    const [first, second, other, period, again] = [
      ask('unit', { columns: [1] }),
      ask('unit', { columns: [2], sheet: '表2', table: 1 }),
      ask('unit', { columns: [3], suggestions: ['%'] }),
      ask('period', { columns: [1] }),
      ask('period', { columns: [1], table: 1 }),
    ];
    expect(groupQuestions([first, period, other, second, again])).toEqual([
      [first, second],
      [period],
      [other],
      [again],
    ]);
  });

  it('R-788 periods of sheets whose names suggest one share a group', () => {
    const [first, second, open] = [
      ask('period', { suggestions: ['2024-01'] }),
      ask('period', { suggestions: ['2024-02'], table: 1 }),
      ask('period', { table: 2 }),
    ];
    expect(groupQuestions([first, second, open])).toEqual([[first, second], [open]]);
  });

  it('R-788 units of rows share a group with the same rows of other sheets only, and files none', () => {
    const rows = (names: string, more: Partial<Question> = {}) => ask('unit', { params: { names }, ...more });
    const questions = [rows('甲'), rows('乙'), rows('甲', { table: 1 }), rows('甲', { file: 'b.xlsx' })];
    expect(groupQuestions(questions).map((group) => group.map((one) => questions.indexOf(one)))).toEqual([
      [0, 2],
      [1],
      [3],
    ]);
  });
});
