// Columns that say nothing without the title of their table.
import { expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import type { Cell } from '../../../src/intake/sheet';
import { proposalFor, shortRoles, tableOf } from './proposals';
import { sheetOf } from './sheets';

type Rows = readonly (readonly Cell[])[];

const FIRST = ['墟沟街道', 2, 3, 5, 10];
const SECOND = ['海州湾街道', 1, 1, 2, 4];
const CLASSES = ['街道', '电子信息', '生物医药', '新材料', '合计'];

function tableIn(rows: Rows) {
  const sheet = sheetOf(rows);
  const table = tableOf(proposalFor(sheet));
  return { table, mapped: mapTable(sheet, table, { file: 'x.xlsx', tableIndex: 0 }) };
}

/** "高新技术企业数 领域=电子信息", once each. */
function namesOf(rows: Rows): readonly string[] {
  const { series } = tableIn(rows).mapped;
  const names = series.map(({ indicator, dimensions }) =>
    [indicator, ...Object.entries(dimensions).map(([name, member]) => `${name}=${member}`)].join(' '),
  );
  return [...new Set(names)];
}

const CUT = ['高新技术企业数 分组=电子信息', '高新技术企业数 分组=生物医药', '高新技术企业数 分组=新材料'];

it('R-789 columns that add up to their total cut the indicator of the title', () => {
  expect(namesOf([['2024年各街道高新技术企业数（家）'], CLASSES, FIRST, SECOND])).toEqual([...CUT, '高新技术企业数']);
  const first = ['街道', '合计', '按领域', null, '按规模', null];
  const second = [null, null, '电子', '其他', '规上', '规下'];
  const rows = [first, second, ['墟沟街道', 10, 4, 6, 3, 7], ['海州湾街道', 5, 2, 3, 4, 1]];
  expect(namesOf([['2024年各街道高新技术企业分领域情况（单位：家）'], ...rows])).toEqual([
    '高新技术企业',
    '高新技术企业 领域=电子',
    '高新技术企业 领域=其他',
    '高新技术企业 规模=规上',
    '高新技术企业 规模=规下',
  ]);
});

it('R-789 classes down the years cut it too, and without a total where the title states its unit', () => {
  const years = [
    [2022, 2, 3, 5, 10],
    [2023, 1, 1, 2, 4],
  ];
  expect(namesOf([['历年高新技术企业数（家）'], ['年份', ...CLASSES.slice(1)], ...years])).toContain(CUT[0]);
  const withoutTotal = [CLASSES, FIRST, SECOND].map((row) => row.slice(0, 4));
  expect(namesOf([['2024年各街道高新技术企业数（家）'], ...withoutTotal])).toEqual(CUT);
  expect(namesOf([['2024年各街道高新技术企业情况（单位：万元）'], ...withoutTotal])).toEqual(CLASSES.slice(1, 4));
});

it('R-789 no columns become classes whose title names nothing known, that move, or that do not add up', () => {
  const rows = (title: string, header: Cell[], last: number) => [[title], header, FIRST, [...SECOND.slice(0, 4), last]];
  expect(namesOf(rows('2024年各街道创新平台（个）', CLASSES, 4))).toEqual(CLASSES.slice(1));
  const moves = ['街道', '新认定', '重新认定', '其他', '合计'];
  expect(namesOf(rows('2024年各街道高新技术企业数（家）', moves, 4))).toEqual(moves.slice(1));
  const wrong = [['2024年各街道高新技术企业数（家）'], CLASSES, [...FIRST.slice(0, 4), 12], [...SECOND.slice(0, 4), 9]];
  expect(namesOf(wrong)).toEqual(CLASSES.slice(1));
});

it('R-790 a lone number of things is the indicator of the title', () => {
  const rows: Rows = [['2024年各街道高企数（家）'], ['街道', '数量'], ['墟沟街道', 6], ['海州湾街道', 7]];
  expect(namesOf(rows)).toEqual(['高企数']);
  expect(namesOf([['2024年各街道高企利税（万元）'], ...rows.slice(1)])).toEqual(['数量']);
});

it('R-791 the sum of known indicators beside them is none', () => {
  const header = ['街道', '高新技术企业数（家）', '科技型中小企业数（家）', '合计（家）'];
  const rows: Rows = [['2024年9月各街道培育情况'], header, ['墟沟街道', 12, 30, 42], ['海州湾街道', 8, 21, 29]];
  expect(shortRoles(tableIn(rows).table)[3]).toBe('ignored derived');
  expect(namesOf(rows)).toEqual(['高新技术企业数', '科技型中小企业数']);
});

it('R-792 what a title says came new is not what is there', () => {
  const rows: Rows = [
    ['街道', '高新技术企业', '瞪羚企业'],
    ['墟沟街道', 12, 3],
    ['海州湾街道', 8, 2],
  ];
  expect(namesOf([['2024年9月各街道新增企业数（家）'], ...rows])[0]).toBe('新增高新技术企业');
  expect(namesOf([['2024年9月各街道企业数（家）'], ...rows])[0]).toBe('高新技术企业');
});

it('R-793 a row whose parts do not make up its total is named where they do in most rows', () => {
  const rows: Rows = [['2024年各街道高新技术企业数（家）'], CLASSES, FIRST, SECOND, ['云山街道', 1, 4, 2, 8]];
  const { issues } = tableIn(rows).mapped;
  const differing = issues.filter(({ kind }) => kind === 'categoriesDiffer');
  expect(differing).toMatchObject([{ cell: 'E5', params: { total: 8, sum: 7 } }]);
  const unknown: Rows = [...rows.slice(0, 4), ['云山街道', 1, 4, '...', 8]];
  expect(tableIn(unknown).mapped.issues.filter(({ kind }) => kind === 'categoriesDiffer')).toEqual([]);
});
