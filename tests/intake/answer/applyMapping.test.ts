// A saved mapping on files whose columns were added, moved or renamed: right values, or none and a word about it.
import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  applyMapping,
  changeColumnRole,
  changeDefaults,
  changeHeaderRows,
} from '../../../src/intake/answer';
import { mapTable } from '../../../src/intake/mapTable';
import type { Cell, Sheet } from '../../../src/intake/sheet';
import type { Mapping } from '../../../src/model/mapping';
import { FRACTION } from '../../../src/model/unit';
import { names, proposalFor, shortRoles, tableOf } from '../recognise/proposals';
import { sheetOf } from '../recognise/sheets';

const source = (sheet: Sheet) => ({ file: 'x.xlsx', sheets: [sheet], names });
const apply = (saved: Mapping, sheet: Sheet) => applyMapping(saved, proposalFor(sheet), source(sheet));
const kindsOf = ({ issues }: { readonly issues: readonly { readonly kind: string }[] }) =>
  issues.map(({ kind }) => kind).filter((kind) => kind.startsWith('column') || kind.startsWith('mapping'));

const TITLE = ['2023年科技指标情况表'];
const form = (...rows: Cell[][]) => sheetOf([TITLE, ...rows]);
const monthly = form(
  ['街道', '企业类型', '项目数（项）', '金额（万元）'],
  ['墟沟街道', '大型', 1, 20.5],
  ['云山街道', '小型', 2, 30.5],
);

/** The second column counts as a dimension, and 金额 is left out. */
const decided = changeColumnRole(
  changeColumnRole(proposalFor(monthly).mapping, 0, 1, { role: 'dimension', name: '类型' }),
  0,
  3,
  { role: 'ignored', reason: 'byUser' },
);

function valuesOf(sheet: Sheet, mapping: Mapping) {
  const table = tableOf({ mapping, questions: [], issues: [] });
  const { series, entries } = mapTable(sheet, table, { file: 'x.xlsx', tableIndex: 0 });
  return Array.from({ length: entries.count }, (_, at) => [
    series[entries.seriesOf[at]!]!.indicator,
    series[entries.seriesOf[at]!]!.area,
    entries.value[at],
  ]);
}

describe('columns that moved', () => {
  it('R-760 follows its columns when others stand in front, between and behind', () => {
    const next = form(
      ['备注', '金额（万元）', '街道', '企业类型', '人数（人）', '项目数（项）', '说明'],
      ['甲', 21.5, '墟沟街道', '大型', 7, 3, '一'],
      ['乙', 31.5, '云山街道', '小型', 8, 4, '二'],
    );
    const applied = apply(decided, next);
    expect(shortRoles(tableOf(applied)).slice(1, 6)).toEqual([
      'ignored byUser',
      'area',
      'dimension 类型',
      'value 人数 人',
      'value 项目数 项',
    ]);
    expect(valuesOf(next, applied.mapping)).toEqual([
      ['人数', '墟沟街道', 7],
      ['项目数', '墟沟街道', 3],
      ['人数', '云山街道', 8],
      ['项目数', '云山街道', 4],
    ]);
    expect(kindsOf(applied)).toContain('columnNew');
  });

  it('R-760 follows them when the header gained a row', () => {
    const next = form(
      ['街道', '企业', '项目情况', null],
      [null, '企业类型', '项目数（项）', '金额（万元）'],
      ['墟沟街道', '大型', 1, 20.5],
      ['云山街道', '小型', 2, 30.5],
    );
    expect(shortRoles(tableOf(apply(decided, next)))).toEqual([
      'area',
      'dimension 类型',
      'value 项目数 项',
      'ignored byUser',
    ]);
  });

  it('R-761 takes a column that is called a little differently for the same one, and says so', () => {
    const next = form(
      ['所在街道', '企业类型', '项目数（个）', '金额（元）'],
      ['墟沟街道', '大型', 3, 205000],
      ['云山街道', '小型', 4, 305000],
    );
    const applied = apply(decided, next);
    expect(shortRoles(tableOf(applied))).toEqual(['area', 'dimension 类型', 'value 项目数 个', 'ignored byUser']);
    expect(kindsOf(applied)).toEqual(['columnRenamed', 'columnRenamed', 'columnRenamed']);
  });

  it('R-761 takes no column for another that only looks like it', () => {
    const next = form(
      ['街道', '企业类型', '立项项目数（项）', '到账金额（万元）'],
      ['墟沟街道', '大型', 3, 21.5],
      ['云山街道', '小型', 4, 31.5],
    );
    const applied = apply(decided, next);
    expect(shortRoles(tableOf(applied)).slice(2)).toEqual(['value 立项项目数 项', 'value 到账金额 万元']);
    expect(kindsOf(applied)).toEqual(['columnNew', 'columnNew', 'columnGone']);
  });

  it('R-761 leaves columns of one name alone when there are more of them than before', () => {
    const twice = form(['街道', '数量（项）', '数量（项）'], ['墟沟街道', 1, 2], ['云山街道', 3, 4]);
    const saved = changeColumnRole(proposalFor(twice).mapping, 0, 2, { role: 'ignored', reason: 'byUser' });
    const thrice = form(
      ['街道', '数量（项）', '数量（项）', '数量（项）'],
      ['墟沟街道', 1, 2, 3],
      ['云山街道', 3, 4, 5],
    );
    expect(shortRoles(tableOf(apply(saved, thrice)))).not.toContain('ignored byUser');
  });
});

describe('columns that hold something else', () => {
  it('R-762 takes no role over where the content plainly contradicts it, and names the column', () => {
    const next = form(
      ['街道', '企业类型', '项目数（项）', '金额（万元）'],
      ['墟沟街道', '大型', '软件开发', 20.5],
      ['云山街道', '小型', '材料研究', 30.5],
    );
    const applied = apply(decided, next);
    expect(tableOf(applied).columns[2]?.role).not.toBe('value');
    expect(applied.issues.filter(({ kind }) => kind === 'columnContradicts')).toMatchObject([{ cell: 'C2' }]);
    const years = form(
      ['街道', '企业类型', '项目数（项）', '金额（万元）'],
      ['墟沟街道', '大型', 2021, 20.5],
      ['云山街道', '小型', 2022, 30.5],
    );
    expect(kindsOf(apply(decided, years))).toEqual(['columnContradicts']);
  });

  it('R-762 recognises the whole table anew where its names have become numbers', () => {
    const next = form(
      ['街道', '企业类型', '项目数（项）', '金额（万元）'],
      [11.5, '大型', 3, 20.5],
      [12.5, '小型', 4, 30.5],
    );
    const applied = apply(decided, next);
    expect(applied.mapping).toEqual(proposalFor(next).mapping);
    expect(kindsOf(applied)).toEqual(['mappingSetAside']);
  });
});

describe('tables of another subject', () => {
  it('R-763 takes nothing over from a table with another title, however alike its columns', () => {
    const sheet = (title: string) =>
      sheetOf([[title], ['地区', '2021年', '2022年'], ['墟沟街道', 1, 2], ['云山街道', 3, 4]]);
    const saved = changeDefaults(proposalFor(sheet('各街道高企数')).mapping, 0, { unit: '家' });
    const other = apply(saved, sheet('各街道研发经费'));
    expect([other.taken, tableOf(other).defaults.unit]).toEqual([[], null]);
    expect(tableOf(apply(saved, sheet('各街道高企数'))).defaults.unit).toBe('家');
  });

  it('R-763 the name of a file counts where the table has no title', () => {
    const sheet = sheetOf([
      ['地区', '2021年', '2022年'],
      ['墟沟街道', 1, 2],
      ['云山街道', 3, 4],
    ]);
    const [mine, other] = ['高企数2023.csv', '研发经费.csv'].map((file) => proposalFor(sheet, file));
    expect(mine?.mapping.shape).not.toBe(other?.mapping.shape);
    expect(mine?.mapping.shape).toBe(proposalFor(sheet, '高企数2024.csv').mapping.shape);
  });
});

describe('answers', () => {
  const shares = (title: string, ...values: number[]) =>
    sheetOf([
      [title],
      ['地区', '研发占比（%）'],
      ...values.map((value, at) => [['墟沟街道', '云山街道', '连云街道'][at] ?? '', value]),
    ]);
  const asked = proposalFor(shares('2022年占比', 0.371, 0.26, 0.5));
  const question = asked.questions.find(({ kind }) => kind === 'percentOrFraction')!;
  const fractions = answerQuestion(asked.mapping, question, 'fraction', source(shares('2022年占比', 0.371, 0.26, 0.5)));

  it('R-764 an answer is not asked for again, and counts only where the same question is open', () => {
    const again = apply(fractions, shares('2023年占比', 0.4, 0.3, 0.2));
    expect([tableOf(again).columns[1], again.questions]).toMatchObject([{ at: { unit: FRACTION } }, []]);
    const percents = apply(fractions, shares('2023年占比', 40.5, 30.5, 20.5));
    expect(tableOf(percents).columns[1]).toMatchObject({ at: { unit: '%' } });
    const plain = answerQuestion(asked.mapping, question, 'percent', source(shares('2022年占比', 0.371, 0.26, 0.5)));
    const percentAgain = apply(plain, shares('2023年占比', 0.4, 0.3, 0.2));
    expect([tableOf(percentAgain).columns[1], percentAgain.questions]).toMatchObject([{ at: { unit: '%' } }, []]);
  });

  it('R-764 a unit that the old file stated is no answer', () => {
    const stated = sheetOf([
      ['2022年情况'],
      ['单位：万元'],
      ['地区', '甲', '乙'],
      ['墟沟街道', 1, 2],
      ['云山街道', 3, 4],
    ]);
    const silent = sheetOf([['2023年情况'], ['地区', '甲', '乙'], ['墟沟街道', 1, 2], ['云山街道', 3, 4]]);
    const applied = apply(proposalFor(stated).mapping, silent);
    expect(tableOf(applied).defaults.unit).toBeNull();
    expect(applied.questions.map(({ kind }) => kind)).toContain('unit');
  });

  it('R-764 the order of days is remembered for a column that leaves it open, and not where the file shows it', () => {
    const dates = (...days: string[]) => sheetOf([['日期', '数值（家）'], ...days.map((day, at) => [day, at + 5])]);
    const first = proposalFor(dates('01/02/2023', '03/04/2023'));
    const order = first.questions.find(({ kind }) => kind === 'ambiguousDate')!;
    const saved = answerQuestion(first.mapping, order, '2023-02-01', source(dates('01/02/2023', '03/04/2023')));
    const again = apply(saved, dates('05/06/2023', '07/08/2023'));
    expect([tableOf(again).columns[0], again.questions]).toMatchObject([{ notation: { dayOrder: 'dayMonth' } }, []]);
    const shown = apply(saved, dates('05/16/2023', '07/08/2023'));
    expect(tableOf(shown).columns[0]).toEqual({ role: 'period', part: 'whole' });
  });

  it('R-764 a conflict and the period of a title belong to one file', () => {
    const saved = { ...decided, tables: decided.tables.map((table) => ({ ...table, onConflict: 'last' as const })) };
    const next = sheetOf([['2024年科技指标情况表'], ...monthly.rows.slice(1)]);
    expect(tableOf(apply(saved, next))).toMatchObject({ onConflict: 'ask', defaults: { period: '2024' } });
  });

  it('R-781 columns that no mapping can read are left out by a person’s word, for the next file too', () => {
    const crossed = sheetOf([['成交额（万元）'], ['年份', '一季度', '高企数（家）'], [2022, 1, 20], [2023, 5, 26]]);
    const { mapping, questions } = proposalFor(crossed);
    const layout = questions.find(({ kind }) => kind === 'layout')!;
    const answered = answerQuestion(mapping, layout, layout.suggestions[0]!, source(crossed));
    expect(answered.tables[0]?.columns[1]).toEqual({ role: 'ignored', reason: 'byUser' });
    expect(apply(answered, crossed).questions.map(({ kind }) => kind)).not.toContain('layout');
  });

  it('R-764 header rows that a person named are found again', () => {
    const sheet = sheetOf([
      ['a', 'b'],
      ['地区', '高企（家）'],
      ['墟沟街道', '5'],
      ['云山街道', '3'],
    ]);
    const saved = changeHeaderRows(proposalFor(sheet).mapping, 0, [1], source(sheet));
    expect(tableOf(apply(saved, sheet))).toMatchObject({ headerRows: [1], headers: ['地区', '高企（家）'] });
  });
});
