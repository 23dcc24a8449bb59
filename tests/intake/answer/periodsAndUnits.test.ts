// What a person says of a table reaches the columns and rows it is about, and no others.
import { describe, expect, it } from 'vitest';
import { answerQuestion, changeDefaults } from '../../../src/intake/answer';
import { mapTable } from '../../../src/intake/mapTable';
import { askUnits } from '../../../src/intake/resolve/askUnits';
import type { Cell } from '../../../src/intake/sheet';
import type { Mapping } from '../../../src/model/mapping';
import { period } from '../../../src/model/period';
import { names, proposalFor, shortRoles } from '../recognise/proposals';
import { sheetOf } from '../recognise/sheets';

const monthly = (title: string, sheetName = 'Sheet1') =>
  sheetOf(
    [
      [title],
      [null, null, null, '单位：家、万元'],
      ['指标', '本月', '本年累计', '去年同期累计'],
      ['科技型中小企业入库数', 20, 60, 57],
      ['技术合同成交额', 1200, 3600, 3240],
      ['其中：某类合同', 200, 600, 540],
      ['新增市级以上研发平台', 1, 3, 0],
    ] satisfies Cell[][],
    sheetName,
  );

const roles = (mapping: Mapping) => shortRoles(mapping.tables[0]!).slice(1);

describe('the period of a table', () => {
  const { mapping, questions } = proposalFor(monthly('连云区科技指标月报'));
  const question = questions.find(({ kind }) => kind === 'period')!;
  const source = { file: 'x.xlsx', sheets: [monthly('连云区科技指标月报')], names };

  it('R-785 answered, moves the columns that are compared with it, and moves them again when it is said anew', () => {
    const march = answerQuestion(mapping, question, '2024年3月', source);
    expect([march.tables[0]?.defaults.period, roles(march)]).toEqual([
      '2024-03',
      ['value period', 'value cumulative', 'value 2023-03 cumulative'],
    ]);
    expect(roles(answerQuestion(march, question, '2024年4月', source))[2]).toBe('value 2023-04 cumulative');
  });

  it('R-785 corrected in the settings of the table, moves them too', () => {
    const stated = proposalFor(monthly('连云区2024年9月科技指标月报')).mapping;
    expect(roles(stated)[2]).toBe('value 2023-09 cumulative');
    expect(roles(changeDefaults(stated, 0, { period: period('2024-10') }))[2]).toBe('value 2023-10 cumulative');
    expect(roles(changeDefaults(stated, 0, { unit: '家' }))[2]).toBe('value 2023-09 cumulative');
  });

  it('R-786 is suggested from a sheet named by a month and a file named by its year', () => {
    const asked = proposalFor(monthly('连云区科技指标月报', '3月'), '02 2024年月报.xlsx').questions;
    expect(asked.find(({ kind }) => kind === 'period')?.suggestions[0]).toBe('2024-03');
  });
});

describe('the unit of rows', () => {
  it('R-787 is asked by name where other rows have theirs, and the answer is for these only', () => {
    const sheet = monthly('连云区2024年3月科技指标月报');
    const { mapping, questions } = proposalFor(sheet);
    expect(questions).toEqual([]);
    const place = { file: 'x.xlsx', tableIndex: 0 };
    const asked = askUnits(mapTable(sheet, mapping.tables[0]!, place), null, names);
    expect(asked.map(({ kind, params }) => [kind, params['names']])).toEqual([['unit', '新增市级以上研发平台']]);
    const answered = answerQuestion(mapping, asked[0]!, '个', { file: 'x.xlsx', sheets: [sheet], names });
    const { series } = mapTable(sheet, answered.tables[0]!, place);
    expect([...new Set(series.map(({ indicator, unit }) => `${indicator} ${unit}`))]).toEqual([
      '科技型中小企业入库数 家',
      '技术合同成交额 万元',
      '技术合同成交额：某类合同 万元',
      '新增市级以上研发平台 个',
    ]);
  });
});
