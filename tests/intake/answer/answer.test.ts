import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  applyAnswers,
  applyMapping,
  changeColumnRole,
  changeDefaults,
  changeHeaderRows,
  changeRowRole,
  chooseConflict,
  remainingQuestions,
} from '../../../src/intake/answer';
import type { Sheet } from '../../../src/intake/sheet';
import { names, proposalFor, shortRoles, tableOf } from '../recognise/proposals';
import { sheetOf } from '../recognise/sheets';

const NO_ANSWERS = { period: null, unit: null, area: null, sheet: null };
const bulletin = sheetOf([
  ['地区', 'RD经费', 'RD强度'],
  ['全国', 27956.3, 2.44],
  ['北京', 2629.3, 6.53],
]);
const source = (sheet: Sheet) => ({ file: 'x.xlsx', sheets: [sheet], names });

describe('answers', () => {
  it('R-371 fills what the file left open, units by name or in order', () => {
    const { mapping, questions } = proposalFor(bulletin);
    const byName = applyAnswers(mapping, { ...NO_ANSWERS, period: '2021年', unit: 'RD强度=%，RD经费=亿元' });
    const inOrder = applyAnswers(mapping, { ...NO_ANSWERS, period: '2021', unit: '亿元,%' });
    expect(byName).toEqual(inOrder);
    expect(shortRoles(tableOf({ mapping: byName, questions, issues: [] }))).toEqual([
      'area',
      'value RD经费 亿元',
      'value RD强度 %',
    ]);
    expect(byName.tables[0]?.defaults.period).toBe('2021');
    expect(remainingQuestions(byName, questions)).toEqual([]);
  });

  it('R-372 leaves what the file states as it is', () => {
    const { mapping } = proposalFor(sheetOf([['2023年指标'], ['单位：家'], ['地区', '高企'], ['墟沟街道', 5]]));
    expect(applyAnswers(mapping, { ...NO_ANSWERS, period: '2020', unit: '项' })).toEqual(mapping);
  });

  it('R-373 refuses a period that is none', () => {
    expect(() => applyAnswers(proposalFor(bulletin).mapping, { ...NO_ANSWERS, period: '昨天' })).toThrow('昨天');
  });

  it('R-374 keeps the one sheet that was named', () => {
    const { mapping } = proposalFor(bulletin);
    expect(applyAnswers(mapping, { ...NO_ANSWERS, sheet: 'Sheet1' }).tables).toHaveLength(1);
    expect(applyAnswers(mapping, { ...NO_ANSWERS, sheet: 'Sheet2' }).tables).toHaveLength(0);
  });

  it('R-375 gives months without a year the year that was answered', () => {
    const sheet = sheetOf([
      ['指标', '1月', '2月'],
      ['高企申报数（家）', 1, 2],
    ]);
    const { mapping, questions } = proposalFor(sheet);
    const answered = answerQuestion(mapping, questions[0]!, '2023', source(sheet));
    expect(shortRoles(tableOf({ mapping: answered, questions, issues: [] }))).toEqual([
      'indicator',
      'value 2023-01',
      'value 2023-02',
    ]);
    expect(remainingQuestions(answered, questions)).toEqual([]);
  });

  it('R-376 remembers how a column writes its periods', () => {
    const sheet = sheetOf([
      ['日期', '数值（家）'],
      ['01/02/2023', 5],
      ['03/04/2023', 6],
    ]);
    const { mapping, questions } = proposalFor(sheet);
    const question = questions.find(({ kind }) => kind === 'ambiguousDate')!;
    const answered = answerQuestion(mapping, question, '2023-02-01', source(sheet));
    expect(answered.tables[0]?.columns[0]).toMatchObject({ role: 'period', notation: { dayOrder: 'dayMonth' } });
    expect(remainingQuestions(answered, [question])).toEqual([]);
  });

  it('R-377 takes the named row for the header and recognises the columns again', () => {
    const sheet = sheetOf([
      ['a', 'b'],
      ['地区', '高企（家）'],
      ['墟沟街道', '5'],
      ['云山街道', '3'],
    ]);
    const { mapping } = proposalFor(sheet);
    const changed = changeHeaderRows(mapping, 0, [1], source(sheet));
    expect(changed.tables[0]).toMatchObject({ headerRows: [1], firstBodyRow: 2, headers: ['地区', '高企（家）'] });
  });

  it('R-378 makes a row of numbers the header only when a person says so', () => {
    const sheet = sheetOf([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    const { mapping, questions } = proposalFor(sheet);
    const question = questions.find(({ kind }) => kind === 'header')!;
    expect(mapping.tables[0]?.firstBodyRow).toBe(0);
    expect(answerQuestion(mapping, question, '1', source(sheet)).tables[0]).toMatchObject({
      headerRows: [0],
      firstBodyRow: 1,
    });
  });
});

describe('corrections', () => {
  it('R-379 lets one column be the area: the other becomes a dimension', () => {
    const { mapping } = proposalFor(
      sheetOf([
        ['年份', '地区', '行业', '数值（家）'],
        ['2022', '墟沟街道', '制造', 5],
        ['2023', '云山街道', '服务', 6],
      ]),
    );
    const changed = changeColumnRole(mapping, 0, 2, { role: 'area' });
    expect(changed.tables[0]?.columns.slice(1, 3)).toEqual([{ role: 'dimension', name: '地区' }, { role: 'area' }]);
  });

  it('R-380 names values by their headers once no column names the indicator', () => {
    const { mapping } = proposalFor(
      sheetOf([['2023年'], ['指标', '高企（家）', '科小（家）'], ['甲', 1, 2], ['乙', 3, 4]]),
    );
    const changed = changeColumnRole(mapping, 0, 0, { role: 'dimension', name: '' });
    expect(changed.tables[0]?.columns).toMatchObject([
      { role: 'dimension', name: '指标' },
      { role: 'value', at: { indicator: '高企' } },
      { role: 'value', at: { indicator: '科小' } },
    ]);
  });

  it('R-381 turns a list with a measure into a table', () => {
    const { mapping } = proposalFor(
      sheetOf([
        ['企业名称', '认定年度', '营业收入（万元）'],
        ['甲', 2022, 5],
        ['乙', 2023, 6],
        ['丙', 2023, 7],
      ]),
    );
    expect(mapping.tables[0]?.layout).toBe('register');
    const changed = changeColumnRole(mapping, 0, 2, {
      role: 'value',
      measure: 'actual',
      at: { indicator: null, area: null, period: null, form: null, unit: null, dimensions: {} },
    });
    expect(changed.tables[0]).toMatchObject({ layout: 'cross' });
    expect(changed.tables[0]?.columns[2]).toMatchObject({ role: 'value', at: { indicator: '营业收入', unit: '万元' } });
  });

  it('R-382 changes a row, the defaults and the choice between conflicts, and nothing else', () => {
    const { mapping } = proposalFor(bulletin);
    const row = changeRowRole(mapping, 0, { first: 1, last: 1 }, 'total', source(bulletin));
    expect(row.tables[0]?.rowRoles).toEqual({ ...mapping.tables[0]?.rowRoles, 1: 'total' });
    expect(changeRowRole(row, 0, { first: 1, last: 1 }, 'body', source(bulletin))).toEqual(mapping);
    expect(changeDefaults(mapping, 0, { unit: '亿元' }).tables[0]?.defaults).toEqual({
      ...mapping.tables[0]?.defaults,
      unit: '亿元',
    });
    expect(chooseConflict(mapping, 0, 'last').tables[0]).toEqual({ ...mapping.tables[0], onConflict: 'last' });
    expect(() => changeDefaults(mapping, 7, {})).toThrow('7');
  });
});

describe('applyMapping', () => {
  it('R-383 takes decisions over to next month’s file, but its periods from the file', () => {
    const month = (number: number) =>
      sheetOf([
        [`2023年${number}月连云区科技指标`],
        ['指标', '数值', '口径说明'],
        ['新指标甲', number, 'x'],
        ['新指标乙', 2, 'y'],
      ]);
    const first = proposalFor(month(4));
    const decided = changeColumnRole(changeDefaults(first.mapping, 0, { unit: '家' }), 0, 2, {
      role: 'ignored',
      reason: 'byUser',
    });
    const next = proposalFor(month(5));
    expect(next.mapping.shape).toBe(first.mapping.shape);
    const applied = applyMapping(decided, next, source(month(5)));
    expect(applied.mapping.tables[0]?.columns[2]).toEqual({ role: 'ignored', reason: 'byUser' });
    expect(applied.mapping.tables[0]?.defaults).toMatchObject({ unit: '家', period: '2023-05' });
    expect(applied.questions).toEqual([]);
  });

  it('R-384 goes on to a wide table that grew by a year', () => {
    const wide = (last: number) =>
      sheetOf([
        ['地区', ...[2021, 2022, last].map((year) => `${year}年`)],
        ['墟沟街道', 1, 2, 3],
        ['云山街道', 4, 5, 6],
      ]);
    const decided = changeDefaults(proposalFor(wide(2023)).mapping, 0, { unit: '家', indicator: '高企数' });
    const applied = applyMapping(decided, proposalFor(wide(2024)), source(wide(2024)));
    expect(applied.mapping.tables[0]?.defaults).toMatchObject({ unit: '家', indicator: '高企数' });
    expect(shortRoles(tableOf(applied))).toEqual(['area', 'value 2021', 'value 2022', 'value 2024']);
  });
});
