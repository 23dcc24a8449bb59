// Units that a table states in many ways, and units that cannot be meant.
import { describe, expect, it } from 'vitest';
import { applyAnswers, remainingQuestions } from '../../../src/intake/answer';
import { unitInBrackets } from '../../../src/intake/notation/englishUnit';
import { isUnlikely, natureOfName } from '../../../src/intake/notation/natureOfUnit';
import type { Cell } from '../../../src/intake/sheet';
import { proposalFor, shortRoles, tableOf } from './proposals';
import { sheetOf } from './sheets';

type Rows = readonly (readonly Cell[])[];
const bulletin: Rows = [
  ['地区', 'RD经费', 'RD强度'],
  ['全国', 27956.3, 2.44],
  ['北京', 2629.3, 6.53],
];
const NO_ANSWERS = { period: null, unit: null, area: null, sheet: null };

/** Indicators that are still asked about after an answer. */
function openAfter(unit: string): readonly unknown[] {
  const { mapping, questions } = proposalFor(sheetOf(bulletin));
  const answered = applyAnswers(mapping, { ...NO_ANSWERS, period: '2021', unit });
  return remainingQuestions(answered, questions).map(({ kind, params }) => params['indicator'] ?? kind);
}

describe('units', () => {
  it('R-473 applies one answered unit only where the name does not speak against it', () => {
    expect(openAfter('亿元')).toEqual(['RD强度']);
    expect(openAfter('%')).toEqual(['RD经费']);
    expect(openAfter('RD经费=亿元,RD强度=%')).toEqual([]);
    expect(openAfter('亿元,%')).toEqual([]);
  });

  it.each([
    ['RD强度', '亿元', true],
    ['第二产业比重', '万元', true],
    ['高新技术企业数', '万元', true],
    ['专利转化率', '件', true],
    ['经费内部支出', '万元', false],
    ['发电功率', '万千瓦', false],
    ['消费价格指数', '万元', false],
    ['技术合同成交额', '%', true],
  ])('R-473 %s in %s is unlikely: %s', (name, unit, unlikely) => {
    expect(isUnlikely(unit, name)).toBe(unlikely);
  });

  it('R-473 takes indices, coefficients and multiples for no counts', () => {
    expect(['物价指数', '基尼系数', '倍数', '增长率', '汇率'].map(natureOfName)).toEqual([
      null,
      null,
      null,
      'share',
      null,
    ]);
  });

  it('R-474 asks for the unit of a count under a unit row of money', () => {
    const rows = [
      ['2020年'],
      ['单位:万元'],
      ['地区', '研发机构数', '经费支出'],
      ['北京', 246, 15797],
      ['天津', 137, 6615],
    ];
    const proposal = proposalFor(sheetOf(rows));
    expect(shortRoles(tableOf(proposal))).toEqual(['area', 'value 研发机构数', 'value 经费支出 万元']);
    expect(proposal.questions.map(({ kind, params }) => [kind, params['indicator']])).toEqual([['unit', '研发机构数']]);
  });

  it('R-474 believes a unit row that says shares', () => {
    const rows = [
      ['2020年增长速度'],
      ['单位:%'],
      ['地区', '机构数', '经费支出'],
      ['北京', 2.5, 15.5],
      ['天津', 1.5, 6.5],
    ];
    expect(proposalFor(sheetOf(rows)).questions).toEqual([]);
  });

  it.each([
    ['GDP per capita (current US$)', 'GDP per capita', 'current US$'],
    ['Researchers in R&D (per million people)', 'Researchers in R&D', 'per million people'],
    ['PM2.5, mean exposure (micrograms per cubic meter)', 'PM2.5, mean exposure', 'micrograms per cubic meter'],
    [
      'Unemployment (% of labor force) (modeled ILO estimate)',
      'Unemployment (modeled ILO estimate)',
      '% of labor force',
    ],
    ['GDP growth (annual %)', 'GDP growth', 'annual %'],
  ])('R-475 finds the unit of %s', (label, name, unit) => {
    expect(unitInBrackets(label)).toEqual({ name, unit });
  });

  it('R-475 takes no estimate or place for a unit', () => {
    expect(unitInBrackets('Unemployment (national estimate)')).toBeNull();
    expect(unitInBrackets('Trade (Hong Kong SAR, China)')).toBeNull();
  });

  it('R-475 gives the unit of a constant indicator name to the table', () => {
    const rows = [
      ['Country Name', 'Country Code', 'Indicator Name', '2020', '2021', ''],
      ['Aruba', 'ABW', 'GDP per capita (current US$)', '24.5', '29.3', ''],
      ['Chile', 'CHL', 'GDP per capita (current US$)', '13.2', '16.2', ''],
    ];
    const { defaults } = tableOf(proposalFor(sheetOf(rows)));
    expect([defaults.indicator, defaults.unit]).toEqual(['GDP per capita', 'current US$']);
  });

  it('R-476 reads units behind an underscore', () => {
    const rows = [
      ['地区', '年份', 'GDP_亿元', '第二产业比重_%', 'GDP指数_上年=100'],
      ['北京', 2020, 5.5, 20.5, 101.5],
      ['天津', 2020, 6.5, 30.5, 102.5],
    ];
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows)))).slice(2)).toEqual([
      'value GDP 亿元',
      'value 第二产业比重 %',
      'value GDP指数 上年=100',
    ]);
  });

  it('R-477 reads period, indicator and unit out of one header cell', () => {
    const rows = [
      ['街道', '2023年末高新技术企业数（家）', '2023年1-6月技术合同成交额（万元）'],
      ['墟沟街道', 12, 340],
      ['云山街道', 7, 120],
    ];
    expect(shortRoles(tableOf(proposalFor(sheetOf(rows))))).toEqual([
      'area',
      'value 高新技术企业数 2023 end 家',
      'value 技术合同成交额 2023-06 cumulative 万元',
    ]);
  });
});
