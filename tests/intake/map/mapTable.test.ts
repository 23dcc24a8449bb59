import { describe, expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import type { MappedTable } from '../../../src/intake/map/mappedTable';
import type { Cell } from '../../../src/intake/sheet';
import type { ColumnRole, TableMapping } from '../../../src/model/mapping';
import { STATUSES } from '../../../src/model/observation';
import { period } from '../../../src/model/period';
import { AREA, at, INDICATOR, mappingOf, PERIOD, PLACE, sheetOf, UNIT, valueColumn, yearColumn } from './table';

const DEFAULTS = at({ indicator: 'R&D', unit: '万元' });

function map(
  rows: readonly (readonly Cell[])[],
  columns: readonly ColumnRole[],
  more: Partial<TableMapping> = {},
): MappedTable {
  const sheet = sheetOf(rows);
  return mapTable(sheet, mappingOf(sheet, columns, { defaults: DEFAULTS, ...more }), PLACE);
}

/** Entries as text: "indicator|area|unit 2023 = 5 normal". */
function lines({ series, entries, periods }: MappedTable): string[] {
  return Array.from({ length: entries.count }, (_, position) => {
    const { indicator, area, unit } = series[entries.seriesOf[position]!]!;
    const status = STATUSES[entries.status[position]! - 1];
    const when = periods[entries.period[position]!];
    return `${indicator}|${area}|${unit} ${when} = ${entries.value[position]} ${status}`;
  });
}

describe('coordinates', () => {
  it('R-401 the column goes before the row, the row before the table', () => {
    const mapped = map(
      [
        ['指标', '单位', '2022', '2023'],
        ['专利', '件', 1, 2],
        ['', '', 3, 4],
      ],
      [INDICATOR, UNIT, yearColumn('2022'), valueColumn({ period: period('2023'), unit: '项' })],
      { layout: 'wide' },
    );
    expect(lines(mapped)).toEqual([
      '专利|null|件 2022 = 1 normal',
      '专利|null|项 2023 = 2 normal',
      'R&D|null|万元 2022 = 3 normal',
      'R&D|null|项 2023 = 4 normal',
    ]);
  });

  it('R-745 days down that stand for months are the months', () => {
    const rows: Cell[][] = [['日期', '值'], ...[1, 2, 3].map((month) => [`2023-0${month}-01`, month])];
    const mapped = map(rows, [PERIOD, valueColumn({})]);
    expect(lines(mapped)).toEqual([1, 2, 3].map((month) => `R&D|null|万元 2023-0${month} = ${month} normal`));
  });

  it.each([
    ['6', '件', 2_500_000],
    ['Thousands', '件', 2500],
    ['-3', '件', 0.0025],
    ['Dozens', 'Dozens 件', 2.5],
  ])('R-249 the multiplier %s gives %s and %d', (multiplier, unit, value) => {
    const mapped = map(
      [
        ['单位', '倍数', '2023'],
        ['件', multiplier, 2.5],
      ],
      [UNIT, { role: 'multiplier' }, yearColumn('2023')],
    );
    expect(lines(mapped)).toEqual([`R&D|null|${unit} 2023 = ${value} normal`]);
  });

  it('R-401 the unit behind a row label goes before that of the table', () => {
    const mapped = map(
      [
        ['指标', '2023'],
        ['研发经费(亿元)', 3.5],
      ],
      [INDICATOR, yearColumn('2023')],
    );
    expect(lines(mapped)).toEqual(['研发经费|null|亿元 2023 = 3.5 normal']);
  });

  it('R-402 merged label cells hold for every row they cover', () => {
    const rows = [
      ['地区', '年', '值'],
      ['北京', 2022, 1],
      [null, 2023, 2],
    ];
    const sheet = sheetOf(rows, { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] });
    const mapped = mapTable(sheet, mappingOf(sheet, [AREA, PERIOD, valueColumn()], { defaults: DEFAULTS }), PLACE);
    expect(lines(mapped)).toEqual(['R&D|北京|万元 2022 = 1 normal', 'R&D|北京|万元 2023 = 2 normal']);
  });

  it('R-416 labels that differ only in blanks are one series', () => {
    const mapped = map(
      [
        ['地区', '年', '值'],
        ['全    国', 2022, 1],
        ['全国', 2023, 2],
      ],
      [AREA, PERIOD, valueColumn()],
    );
    expect(mapped.series.map(({ area }) => area)).toEqual(['全国']);
  });

  it('R-417 a blank dimension is the total and has no member', () => {
    const mapped = map(
      [
        ['年', 'Sector', 'Value'],
        ['2023', '', '5'],
        ['2023', 'Business', '3'],
      ],
      [PERIOD, { role: 'dimension', name: 'Sector' }, valueColumn()],
    );
    expect(mapped.series.map(({ dimensions }) => dimensions)).toEqual([{}, { Sector: 'Business' }]);
  });

  it('R-418 a patch corrects its row, and a section names the category of what follows', () => {
    const mapped = map(
      [
        ['', '指标', '2023'],
        ['一', '创新主体', null],
        [1, '高企', 5],
        [2, '其中：新认定', 3],
      ],
      [{ role: 'ignored', reason: 'index' }, INDICATOR, yearColumn('2023')],
      { rowRoles: { 0: 'header', 1: 'section' }, rowPatches: { 3: at({ indicator: '高企新认定', unit: '家' }) } },
    );
    expect(lines(mapped)).toEqual(['高企|null|万元 2023 = 5 normal', '高企新认定|null|家 2023 = 3 normal']);
    expect(mapped.series.map(({ category }) => category)).toEqual(['创新主体', '创新主体']);
  });

  it('R-413 a row without indicator is left out and counted', () => {
    const mapped = map(
      [
        ['年', '值'],
        ['2023', 5],
      ],
      [PERIOD, valueColumn()],
      { defaults: at({ unit: '件' }) },
    );
    expect([mapped.entries.count, mapped.leftOut]).toEqual([
      0,
      [expect.objectContaining({ reason: 'noIndicator', count: 1 })],
    ]);
  });
});

describe('values', () => {
  const one = (cell: Cell, more: Partial<TableMapping> = {}) =>
    map([['2023'], [cell]], [yearColumn('2023')], { layout: 'wide', ...more });

  it.each([
    ['12', 12, undefined],
    ['-4.7', -4.7, undefined],
    ['3,120', 3120, '3,120'],
    ['３０', 30, '３０'],
    [' 121 ', 121, undefined],
    ['6.72255349472e-05', 6.72255349472e-5, undefined],
  ])('R-403 %j is %d', (cell, value, text) => {
    const { entries } = one(cell);
    expect([entries.value[0], entries.texts[0]]).toEqual([value, text]);
  });

  it.each([null, '', '   ', ':', '..', ': d'])('R-404 %j in a wide table is a gap', (cell) => {
    const mapped = one(cell);
    expect([mapped.entries.count, mapped.gaps, mapped.series.length]).toEqual([0, 1, 0]);
  });

  it('R-404 a blank in a row of a long table is a gap of a named series', () => {
    const mapped = map(
      [
        ['年', '值'],
        ['2023', ''],
      ],
      [PERIOD, valueColumn()],
    );
    expect([mapped.entries.count, mapped.gaps, mapped.series.length]).toEqual([0, 1, 1]);
  });

  it.each([
    ['—', 'notApplicable'],
    ['待公布', 'notPublished'],
    ['…', 'belowUnit'],
    ['无案件', 'noCases'],
  ])('R-404 %j is missing and keeps its reason', (cell, status) => {
    const mapped = one(cell);
    expect(lines(mapped)).toEqual([`R&D|null|万元 2023 = NaN ${status}`]);
    expect(mapped.entries.texts[0]).toBe(cell);
  });

  it.each([
    [{ kind: 'error', text: '#DIV/0!' } as const, 'errorCell'],
    ['#REF!', 'errorCell'],
    ['见附件', 'notANumber'],
    [true, 'notANumber'],
  ])('R-405 %j is missing, unreadable, and named by its cell', (cell, kind) => {
    const mapped = one(cell);
    expect(lines(mapped)).toEqual(['R&D|null|万元 2023 = NaN unreadable']);
    expect(mapped.issues).toEqual([expect.objectContaining({ kind, severity: 'error', cell: 'A2' })]);
  });

  it('R-406 a percentage is percent with its unit', () => {
    const percent = { kind: 'percent', value: 0.07 } as const;
    expect(lines(one(percent, { defaults: at({ indicator: 'x' }) }))).toEqual(['x|null|% 2023 = 7 normal']);
    expect(lines(one(percent, { defaults: at({ indicator: 'x', unit: '%' }) }))).toEqual(['x|null|% 2023 = 7 normal']);
  });

  it('R-407 a unit in a cell is converted exactly, text and cell are kept', () => {
    const mapped = one('4亿元');
    expect(lines(mapped)).toEqual(['R&D|null|万元 2023 = 40000 normal']);
    expect(mapped.entries.texts[0]).toBe('4亿元');
    expect(mapped.issues).toEqual([expect.objectContaining({ kind: 'unitInCell', cell: 'A2' })]);
  });

  it('R-407 a unit that cannot be converted keeps its own series', () => {
    const mapped = one('4 件');
    expect(lines(mapped)).toEqual(['R&D|null|件 2023 = 4 normal']);
    expect(mapped.issues.map(({ kind }) => kind)).toEqual(['unitMismatch']);
  });

  it('R-860 a multiplier that the unit states too moves nothing', () => {
    const mapped = map(
      [
        ['unit', 'mult', 'year', 'value'],
        ['GBP (£ thousands)', 'Thousands', 2023, 14690.83],
        ['Kilotonnes', 'Thousands', 2023, 9525],
        ['Tonnes', 'Thousands', 2023, 1.5],
        ['Tonnes per million GBP', 'Thousands', 2023, 0.5],
        ['千瓦时', 'Thousands', 2023, 2],
      ],
      [{ role: 'unit' }, { role: 'multiplier' }, PERIOD, valueColumn()],
    );
    expect([...mapped.entries.value]).toEqual([14690.83, 9525, 1500, 500, 2000]);
  });

  it('R-860 the same unit in two columns is one', () => {
    const mapped = map(
      [
        ['unit', 'measure', 'year', 'value'],
        ['Percentage (%)', 'Percentage (%)', 2023, 1],
      ],
      [{ role: 'unit' }, { role: 'unit' }, PERIOD, valueColumn()],
    );
    expect(mapped.series.map(({ unit }) => unit)).toEqual(['Percentage (%)']);
  });

  it('R-408 a multiplier column shifts exactly', () => {
    const mapped = map(
      [
        ['mult', 'year', 'value'],
        ['Thousands', 2023, 1.005],
        ['6', 2022, 2],
      ],
      [{ role: 'multiplier' }, PERIOD, valueColumn()],
    );
    expect([...mapped.entries.value]).toEqual([1005, 2000000]);
  });

  it('R-409 a status column and a flag behind the number say how firm a value is', () => {
    const mapped = map(
      [
        ['年', '状态', '值'],
        [2021, '最终', 1],
        [2022, '', 2],
        [2023, '初步', '3 e'],
      ],
      [PERIOD, { role: 'status' }, valueColumn()],
      { status: 'revised' },
    );
    expect(lines(mapped).map((line) => line.split(' ').pop())).toEqual(['final', 'revised', 'estimated']);
  });

  it('R-419 a declared mark is no number even when it looks like one', () => {
    const mapped = map(
      [
        ['2022', '2023'],
        ['-999', -999],
      ],
      [yearColumn('2022'), yearColumn('2023')],
      { missing: { '-999': 'notCollected' } },
    );
    expect(lines(mapped).map((line) => line.split(' ').pop())).toEqual(['notCollected', 'notCollected']);
  });

  it('R-403 a decimal comma is read by the mapping’s word', () => {
    expect([...one('0,611553068', { decimal: ',' }).entries.value]).toEqual([0.611553068]);
  });
});

describe('keys that stand twice', () => {
  const twice = (second: number, onConflict: TableMapping['onConflict'] = 'ask') =>
    map(
      [
        ['年', '值'],
        [2022, 1],
        [2023, 5],
        [2023, second],
      ],
      [PERIOD, valueColumn()],
      { onConflict },
    );

  it('R-410 the same value is kept once and counted', () => {
    const mapped = twice(5);
    expect([mapped.entries.count, mapped.issues, mapped.questions]).toEqual([
      2,
      [expect.objectContaining({ kind: 'duplicateSame', params: { count: 1 } })],
      [],
    ]);
  });

  it('R-428 a gap gives way to the value of the same key, whichever stands first, and is counted with its cell', () => {
    const both = (first: Cell, second: Cell) =>
      map(
        [
          ['年', '值'],
          [2023, first],
          [2023, second],
        ],
        [PERIOD, valueColumn()],
        {},
      );
    for (const [mapped, cell] of [
      [both('—', 5), 'B2'],
      [both(5, '—'), 'B3'],
    ] as const) {
      expect([[...mapped.entries.value], mapped.questions]).toEqual([[5], []]);
      expect(mapped.issues).toEqual([expect.objectContaining({ kind: 'duplicateGap', params: { count: 1, cell } })]);
    }
    expect(both('—', '—').issues.map(({ kind }) => kind)).toEqual(['duplicateSame']);
  });

  it('R-411 different values are asked about and neither is kept', () => {
    const mapped = twice(6);
    expect([...mapped.entries.value]).toEqual([1]);
    expect(mapped.questions).toEqual([
      expect.objectContaining({ kind: 'conflict', cells: ['B3', 'B4'], params: { count: 1 } }),
    ]);
    expect(mapped.issues).toEqual([expect.objectContaining({ kind: 'duplicateConflict', cell: 'B4' })]);
  });

  it.each([
    ['first', 5],
    ['last', 6],
  ] as const)('R-411 the %s one counts when the mapping says so', (choice, kept) => {
    const mapped = twice(6, choice);
    expect([[...mapped.entries.value], mapped.questions]).toEqual([[1, kept], []]);
  });
});

describe('totals and what is left out', () => {
  const withTotal = (total: Cell, unit: string) =>
    map(
      [
        ['街道', '值'],
        ['甲', 1.4],
        ['乙', 2.4],
        ['合计', total],
        ['注：略', null],
      ],
      [AREA, valueColumn({ period: period('2023'), unit })],
      { layout: 'cross', rowRoles: { 0: 'header', 3: 'total', 4: 'note' }, headers: ['街道', '值'] },
    );

  it('R-412 a total is not imported, and one that holds is said to', () => {
    const mapped = withTotal(3.8, '亿元');
    expect(mapped.series.map(({ area }) => area)).toEqual(['甲', '乙']);
    expect(mapped.issues).toEqual([expect.objectContaining({ kind: 'totalChecked', params: { count: 1 } })]);
  });

  it('R-412 a total may miss by rounding but not by more', () => {
    expect(withTotal(3.9, '亿元').issues.map(({ kind }) => kind)).toEqual(['totalRounded', 'totalChecked']);
    expect(withTotal(4.2, '亿元').issues).toEqual([
      expect.objectContaining({ kind: 'totalDiffers', cell: 'B4', params: { total: 4.2, sum: 3.8 } }),
    ]);
  });

  it('R-412 shares are never added up', () => {
    expect(withTotal(2, '%').issues).toEqual([]);
  });

  it('R-413 rows and columns that are not taken are counted and named', () => {
    const mapped = map(
      [
        ['序号', '值'],
        [1, 5],
        ['填报人', null],
      ],
      [{ role: 'ignored', reason: 'index' }, yearColumn('2023')],
      {
        rowRoles: { 0: 'header', 2: 'signature' },
      },
    );
    expect(mapped.leftOut).toEqual([
      expect.objectContaining({ what: 'rows', reason: 'signature', count: 1, cells: ['A3'], labels: ['填报人'] }),
      expect.objectContaining({ what: 'columns', reason: 'index', count: 1, cells: ['A'], labels: ['序号'] }),
    ]);
  });
});

describe('periods of rows', () => {
  it('R-414 a row whose period cannot be read is left out and named', () => {
    const mapped = map(
      [
        ['年', '值'],
        ['某年', 5],
      ],
      [PERIOD, valueColumn()],
      { defaults: at({ ...DEFAULTS, period: period('2020') }) },
    );
    expect(mapped.entries.count).toBe(0);
    expect(mapped.issues).toEqual([expect.objectContaining({ kind: 'periodUnreadable', cell: 'A2', text: '某年' })]);
    expect(mapped.leftOut).toEqual([expect.objectContaining({ reason: 'noPeriod', count: 1 })]);
  });

  it('R-414 what the whole column leaves open is asked', () => {
    const mapped = map(
      [
        ['期', '值'],
        ['2005-07', 5],
      ],
      [PERIOD, valueColumn()],
    );
    expect(mapped.questions).toEqual([expect.objectContaining({ kind: 'ambiguousPeriod', columns: [0] })]);
    expect(mapped.questions[0]?.suggestions).toContain('2005-07');
  });

  it('R-414 a neighbour in the column settles it', () => {
    const mapped = map(
      [
        ['期', '值'],
        ['2005-07', 5],
        ['2005-13', 6],
      ],
      [PERIOD, valueColumn()],
    );
    expect(mapped.periods).toEqual(['2005-2007', '2005-2013']);
  });

  it('R-415 year and quarter in two columns are one period', () => {
    const mapped = map(
      [
        ['年', '季', '值'],
        [2023, '一季度', 5],
        [2023, 2, 6],
      ],
      [{ role: 'period', part: 'year' }, { role: 'period', part: 'quarter' }, valueColumn()],
    );
    expect(mapped.periods).toEqual(['2023-Q1', '2023-Q2']);
  });

  it('R-414 the form a period states belongs to the series', () => {
    const mapped = map(
      [
        ['期', '值'],
        ['2023年1-6月', 5],
        ['2023年上半年', 6],
      ],
      [PERIOD, valueColumn()],
    );
    expect(mapped.series.map(({ form }) => form)).toEqual(['cumulative', null]);
  });
});
