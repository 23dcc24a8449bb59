// Rows whose unit was not filled in: asked for once, with likely answers, and answered by name.
import { describe, expect, it } from 'vitest';
import { answerQuestion, applyAnswers, applyMapping } from '../../../src/intake/answer';
import { plan } from '../../../src/intake/plan';
import type { PlanFile } from '../../../src/intake/plan/mapFile';
import type { Cell, Sheet } from '../../../src/intake/sheet';
import type { Mapping } from '../../../src/model/mapping';
import { EMPTY_DATASET } from '../../../src/model/dataset';
import { names, proposalFor } from '../recognise/proposals';
import { sheetOf } from '../recognise/sheets';

const HEADER = ['指标', '街道', '单位', '2022年', '2023年'];
const sheetWith = (...rows: Cell[][]): Sheet => sheetOf([['2023年连云区指标'], HEADER, ...rows]);
const monthly = sheetWith(
  ['技术合同成交额', '墟沟街道', '亿元', 2, 3],
  ['技术合同成交额', '云山街道', null, 4, 5],
  ['引进人才数', '墟沟街道', '人', 6, 7],
  ['甲类事项', '墟沟街道', null, 8, 9],
  ['乙类事项', '云山街道', null, 1, 2],
  ['研发投入强度', '墟沟街道', null, 2.03, 2.08],
);

function planOf(sheet: Sheet, mapping: Mapping) {
  const file: PlanFile = {
    name: 'a.csv',
    bytes: 100,
    format: 'csv',
    encoding: 'utf-8',
    sheets: [sheet],
    packedKeys: [1],
    chosenSheet: null,
    mapping,
    questions: [],
    issues: [],
  };
  const catalogue = { indicators: [...names.indicatorByCode.values()], areas: [...names.areaByCode.values()] };
  const options = { homeArea: '320703', catalogue, registerKinds: { fields: [], kinds: [] }, replacedRegisters: [] };
  return plan([file], EMPTY_DATASET, options);
}

const unitQuestions = (sheet: Sheet, mapping: Mapping) =>
  planOf(sheet, mapping).questions.filter(({ kind }) => kind === 'unit');

const unitsIn = (sheet: Sheet, mapping: Mapping) =>
  Object.fromEntries(
    planOf(sheet, mapping).tables.flatMap(({ series }) =>
      series.map(({ indicator, area, unit }) => [`${indicator} ${area}`, unit]),
    ),
  );

/** Every question answered with the unit that is offered first. */
function answeredByFirst(sheet: Sheet): Mapping {
  const { mapping } = proposalFor(sheet);
  return unitQuestions(sheet, mapping).reduce(
    (before, question) =>
      answerQuestion(before, question, question.suggestions[0] ?? '', { file: 'a.csv', sheets: [sheet], names }),
    mapping,
  );
}

describe('units of rows', () => {
  it('R-639 asks once for rows of one likely unit, and takes nothing before it is answered', () => {
    const { mapping } = proposalFor(monthly);
    expect(
      unitQuestions(monthly, mapping).map(({ params, suggestions }) => [
        params['names'],
        params['count'],
        suggestions[0],
      ]),
    ).toEqual([
      ['技术合同成交额', 2, '亿元'],
      ['甲类事项\n乙类事项', 4, expect.any(String)],
      ['研发投入强度', 2, '%'],
    ]);
    expect(unitsIn(monthly, mapping)['技术合同成交额 云山街道']).toBeNull();
  });

  it('R-639 gives an answer to the rows that were asked about, by name, and to no other', () => {
    expect(unitsIn(monthly, answeredByFirst(monthly))).toMatchObject({
      '技术合同成交额 墟沟街道': '亿元',
      '技术合同成交额 云山街道': '亿元',
      '引进人才数 墟沟街道': '人',
      '研发投入强度 墟沟街道': '%',
    });
    expect(unitQuestions(monthly, answeredByFirst(monthly))).toEqual([]);
  });

  it('R-639 remembers answers for files of the shape, and lets a cell that states a unit go first', () => {
    const next = sheetWith(
      ['研发投入强度', '墟沟街道', null, 2.08, 2.11],
      ['技术合同成交额', '云山街道', '万元', 400, 500],
      ['技术合同成交额', '宿城街道', null, 1, 2],
      ['引进人才数', '墟沟街道', '人', 6, 7],
    );
    const source = { file: 'a.csv', sheets: [next], names };
    const { mapping } = applyMapping(answeredByFirst(monthly), proposalFor(next), source);
    expect(unitsIn(next, mapping)).toMatchObject({
      '研发投入强度 墟沟街道': '%',
      '技术合同成交额 云山街道': '万元',
      '技术合同成交额 宿城街道': '亿元',
    });
  });

  it('R-639 fills no blank with the unit of the table where the name speaks against it', () => {
    const { mapping } = proposalFor(monthly);
    const tables = mapping.tables.map((table) => ({ ...table, defaults: { ...table.defaults, unit: '万元' } }));
    const units = unitsIn(monthly, { ...mapping, tables });
    expect([units['技术合同成交额 云山街道'], units['研发投入强度 墟沟街道']]).toEqual(['万元', null]);
  });

  it('R-639 takes units by name from the command line for blank rows alone', () => {
    const { mapping } = proposalFor(monthly);
    const unit = '技术合同成交额=万元,研发投入强度=%';
    const units = unitsIn(monthly, applyAnswers(mapping, { period: null, unit, area: null, sheet: null }));
    expect([units['技术合同成交额 墟沟街道'], units['技术合同成交额 云山街道']]).toEqual(['亿元', '万元']);
    expect(units['研发投入强度 墟沟街道']).toBe('%');
  });
});
