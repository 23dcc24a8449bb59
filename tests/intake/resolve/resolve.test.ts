import { describe, expect, it } from 'vitest';
import { mapTable } from '../../../src/intake/mapTable';
import type { MappedTable } from '../../../src/intake/map/mappedTable';
import { resolve } from '../../../src/intake/resolve';
import type { Cell } from '../../../src/intake/sheet';
import type { Area } from '../../../src/model/area';
import type { Indicator, IndicatorKind } from '../../../src/model/indicator';
import type { ColumnRole, TableMapping } from '../../../src/model/mapping';
import { period } from '../../../src/model/period';
import { FRACTION } from '../../../src/model/unit';
import { seriesOfBlock } from '../../../src/model/readBlock';
import { AREA, at, INDICATOR, mappingOf, PERIOD, sheetOf, UNIT, valueColumn, yearColumn } from '../map/table';

function indicator(code: string, name: string, unit: string, kind: IndicatorKind, aliases: string[] = []): Indicator {
  const unsaid = { nameEn: null, lagMonths: null, definition: null, source: null, owner: null, category: null };
  const shared = { direction: 'up', frequency: 'year', decimals: null, ratio: null, origin: 'catalogue' } as const;
  return { ...unsaid, ...shared, code, name, unit, kind, aliases };
}

function area(code: string, name: string, parent: string | null, aliases: string[] = []): Area {
  const unsaid = { shortName: null, nameEn: null, includedIn: null, scopeNote: null };
  return { ...unsaid, code, name, parent, aliases, ranked: true, origin: 'catalogue' };
}

const catalogue = {
  indicators: [
    indicator('QY01', '高新技术企业数', '家', 'stock', ['高企']),
    indicator('CG02', '技术合同成交额', '万元', 'flow'),
    indicator('YF02', 'R&D经费占GDP比重', '%', 'ratio'),
  ],
  areas: [area('32', '江苏省', null), area('320700', '连云港市', '32'), area('320703', '连云区', '320700', ['连云'])],
};
const NOTHING = { indicators: [], areas: [], targets: [], tasks: [], registers: [] };
const REGISTERS = { registerKinds: { fields: [], kinds: [] }, replacedRegisters: [] };

const HEADER = ['指标', '地区', '期', '单位', '值'];
const COLUMNS = [INDICATOR, AREA, PERIOD, UNIT, valueColumn()];

function tableOf(rows: readonly (readonly Cell[])[], more: Partial<TableMapping> = {}, file = 'a.csv'): MappedTable {
  const sheet = sheetOf([HEADER, ...rows]);
  return mapTable(sheet, mappingOf(sheet, COLUMNS, more), { file, tableIndex: 0 });
}

function resolveTables(...tables: MappedTable[]) {
  return resolve(tables, NOTHING, { homeArea: '320703', catalogue, ...REGISTERS });
}

/** Stored observations as "code area form unit period = value [text]". */
function stored(...tables: MappedTable[]): string[] {
  return resolveTables(...tables).blocks.flatMap((block) =>
    seriesOfBlock(block).flatMap(({ indicator: code, key, observations }) =>
      observations.map((one) =>
        [code, key.area, key.form, key.unit, one.period, '=', one.value, one.text === null ? '' : `[${one.text}]`]
          .join(' ')
          .trim(),
      ),
    ),
  );
}

function issuesOf(...tables: MappedTable[]) {
  return resolveTables(...tables).issues.map(({ kind, params }) => [kind, params['name']]);
}

describe('names', () => {
  it('R-431 aliases and codes lead to what is known', () => {
    expect(stored(tableOf([['高企', '连云', '2023', '家', 34]]))).toEqual(['QY01 320703 end 家 2023 = 34']);
  });

  it('R-431 what is unknown becomes new and is named', () => {
    const table = tableOf([['专利密度', '海州湾街道', '2023', '件', 5]]);
    const { indicators, areas } = resolveTables(table);
    expect(indicators).toMatchObject([
      { code: '专利密度', unit: '件', kind: 'flow', direction: 'neutral', origin: 'import' },
    ]);
    expect(areas).toMatchObject([{ code: '海州湾街道', origin: 'import' }]);
    expect(issuesOf(table)).toEqual([
      ['indicatorNew', '专利密度'],
      ['areaNew', '海州湾街道'],
    ]);
  });

  it('R-431 what merely looks alike is named and kept apart', () => {
    const table = tableOf([['高新技术企业总产值', '连云区（含开发区）', '2023', '亿元', 5]]);
    expect(resolveTables(table).indicators.map(({ code }) => code)).toEqual(['高新技术企业总产值']);
    expect(issuesOf(table).map(([kind]) => kind)).toContain('areaNear');
  });

  it('R-431 a part is near other names, not its own whole', () => {
    const partOf = (whole: string) => issuesOf(tableOf([[`${whole}：技术开发`, '连云区', '2023', '万元', 5]]));
    expect(partOf('技术合同成交额')).toEqual([['indicatorNew', '技术合同成交额：技术开发']]);
    expect(partOf('某技术合同成交额')).toEqual([['indicatorNear', '某技术合同成交额：技术开发']]);
  });

  it('R-425 a target beside the values of a name that this import brings is that of the new indicator', () => {
    const sheet = sheetOf([
      ['指标', '单位', '2024年', '年度目标'],
      ['新增高层次创业团队', '个', 4, 5],
      ['还没有数的指标', '个', null, 9],
    ]);
    const target: ColumnRole = { role: 'value', measure: 'target', at: at({ period: period('2024') }) };
    const mapping = mappingOf(sheet, [INDICATOR, UNIT, yearColumn('2024'), target], { layout: 'wide' });
    const { targets, indicators } = resolveTables(mapTable(sheet, mapping, { file: 'a', tableIndex: 0 }));
    expect(indicators.map(({ code }) => code)).toEqual(['新增高层次创业团队']);
    expect(targets.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['新增高层次创业团队', 5],
      [null, 9],
    ]);
  });

  it('R-431 an unknown share is a ratio', () => {
    const table = tableOf([['办结率', '连云区', '2023', '%', 99]]);
    expect(resolveTables(table).indicators[0]?.kind).toBe('ratio');
  });

  it('R-439 a known entity is stored when first used, with the areas around it', () => {
    const { indicators, areas } = resolveTables(tableOf([['高企', '连云区', '2023', '家', 34]]));
    expect(indicators.map(({ code }) => code)).toEqual(['QY01']);
    expect(areas.map(({ code }) => code)).toEqual(['320703', '320700', '32']);
  });

  it('R-434 without an area the home area is meant, and said once', () => {
    const table = tableOf([
      ['高企', '', '2022', '家', 27],
      ['高企', '', '2023', '家', 34],
    ]);
    expect(stored(table)).toHaveLength(2);
    expect(issuesOf(table)).toEqual([['areaAssumed', '连云区']]);
  });
});

describe('units', () => {
  it('R-432 values come in the unit of the indicator, exactly, with the text as found', () => {
    const table = tableOf([
      ['技术合同成交额', '连云区', '2022', '亿元', 2.935],
      ['技术合同成交额', '连云区', '2023', '亿元', 3.628],
    ]);
    expect(stored(table)).toEqual([
      'CG02 320703 period 万元 2022 = 29350 [2.935]',
      'CG02 320703 period 万元 2023 = 36280 [3.628]',
    ]);
    expect(issuesOf(table)).toEqual([['unitConverted', '技术合同成交额']]);
  });

  it('R-433 a unit that cannot be converted keeps its own series', () => {
    const table = tableOf([
      ['技术合同成交额', '连云区', '2023', '项', 137],
      ['技术合同成交额', '连云区', '2023', '万元', 36280],
    ]);
    expect(stored(table)).toEqual(['CG02 320703 period 万元 2023 = 36280', 'CG02 320703 period 项 2023 = 137']);
    expect(issuesOf(table)).toEqual([['unitMismatch', '技术合同成交额']]);
  });

  it('R-433 a series without a unit is named and not placed', () => {
    const table = tableOf([['高企', '连云区', '2023', '', 34]]);
    expect([stored(table), issuesOf(table)]).toEqual([[], [['unitUnknown', '高企']]]);
  });
});

describe('forms', () => {
  it.each([
    ['高企', '2023年1-9月', '家', 'end'],
    ['高企', '2023', '家', 'end'],
    ['技术合同成交额', '2023年1-9月', '万元', 'cumulative'],
    ['技术合同成交额', '截至2023年9月末', '万元', 'cumulative'],
    ['技术合同成交额', '2023年1-12月', '万元', 'cumulative'],
    ['技术合同成交额', '2023', '万元', 'period'],
    ['技术合同成交额', '2023年三季度', '万元', 'period'],
    ['R&D经费占GDP比重', '2023', '%', 'period'],
  ])('R-435 %s at %s in %s is %s', (name, when, unit, form) => {
    const { blocks } = resolveTables(tableOf([[name, '连云区', when, unit, 5]]));
    expect(blocks[0]?.series[0]?.form).toBe(form);
  });

  it('R-435 a cumulative column of full years holds periods', () => {
    const defaults = at({ indicator: '技术合同成交额', unit: '万元', form: 'cumulative' });
    const sheet = sheetOf([['2023'], [5]]);
    const table = mapTable(sheet, mappingOf(sheet, [yearColumn('2023')], { layout: 'wide', defaults }), {
      file: 'a',
      tableIndex: 0,
    });
    expect(stored(table)).toEqual(['CG02 320703 period 万元 2023 = 5']);
  });

  const formsAsked = (name: string, unit: string, ...values: readonly [when: string, value: number][]) => {
    const rows = values.map(([when, value]): Cell[] => [name, '连云区', when, unit, value]);
    const { questions, issues } = resolveTables(tableOf(rows));
    return [...questions.map(({ suggestions }) => suggestions[0]), ...issues.map(({ kind }) => kind)];
  };
  const quarters = (year: number, ...values: number[]) =>
    values.map((value, at): [string, number] => [`${year}年第${at + 1}季度`, value]);

  it.each([
    ['a single month', 'period', [['2023年5月', 5]]],
    ['quarters that climb', 'cumulative', quarters(2023, 5, 11, 17, 24)],
    ['quarters that climb and start anew', 'cumulative', [...quarters(2022, 5, 11, 17, 24), ...quarters(2023, 6, 12)]],
  ] as const)('R-429 %s of a known flow: asked, %s offered first', (_, first, values) => {
    expect(formsAsked('技术合同成交额', '万元', ...(values as [string, number][]))).toEqual([first]);
  });

  it.each([
    ['values that fall within the year', quarters(2023, 5, 11, 7, 24)],
    ['values that never start anew', [...quarters(2022, 5, 6, 7, 8), ...quarters(2023, 9, 10)]],
    ['first quarters', [...quarters(2022, 5), ...quarters(2023, 6)]],
  ])('R-429 %s of a known flow are single ones, and that is said', (_, values) => {
    expect(formsAsked('技术合同成交额', '万元', ...values)).toEqual(['formAssumed']);
  });

  it('R-429 截至 over a name that nobody described is asked about, over a known one its kind decides', () => {
    expect(formsAsked('某类平台数', '个', ['截至2024年6月底', 5])).toEqual(['end', 'indicatorNew']);
    expect(formsAsked('技术合同成交额', '万元', ['截至2024年6月底', 5])).toEqual([]);
    expect(formsAsked('高企', '家', ['截至2024年6月底', 5])).toEqual([]);
    expect(formsAsked('某类平台占比', '%', ['截至2024年6月底', 5])).toEqual(['indicatorNew']);
  });

  it('R-429 an unknown name is asked about only where its values climb and start anew', () => {
    const climbing = [...quarters(2022, 5, 11, 17, 24), ...quarters(2023, 6, 12)];
    expect(formsAsked('某项投入', '万元', ...climbing)).toEqual(['cumulative', 'indicatorNew']);
    expect(formsAsked('某项投入', '万元', ...quarters(2023, 5, 11, 17, 24))).toEqual(['indicatorNew', 'formAssumed']);
    expect(formsAsked('R&D经费占GDP比重', '%', ...climbing)).toEqual([]);
    expect(formsAsked('高企', '家', ...climbing)).toEqual([]);
  });
});

describe('several tables', () => {
  const year = (when: string, value: number, more: Partial<TableMapping> = {}) =>
    tableOf([['高企', '连云区', when, '家', value]], more, `${when}.xlsx`);

  it('R-436 files of one year each become one series that knows its files', () => {
    const { blocks } = resolveTables(year('2021', 19), year('2022', 27), year('2023', 34));
    const [series, ...more] = seriesOfBlock(blocks[0]!);
    expect(more).toEqual([]);
    expect(series?.observations.map(({ value, source }) => [value, source.table])).toEqual([
      [19, 0],
      [27, 1],
      [34, 2],
    ]);
  });

  it('R-428 a gap gives way to the value that another table, or another form of a stock, has', () => {
    const none = tableOf([['高企', '连云区', '2023', '家', '—']], {}, '无.xlsx');
    for (const tables of [
      [none, year('2023', 34)],
      [year('2023', 34), none],
    ]) {
      const { blocks, questions, issues } = resolveTables(...tables);
      expect([blocks[0]?.cells.value, questions]).toEqual([Float64Array.of(34), []]);
      expect(issues).toEqual([
        expect.objectContaining({ kind: 'duplicateGap', file: '无.xlsx', params: { count: 1, cell: 'E2' } }),
      ]);
    }
  });

  it('R-437 the same value in two files is kept once', () => {
    const { questions, issues } = resolveTables(year('2023', 34), year('2023', 34));
    expect([questions, issues.map(({ kind }) => kind)]).toEqual([[], ['duplicateSame']]);
  });

  it('R-437 different values in two files are asked about and neither is kept', () => {
    const { blocks, questions, issues } = resolveTables(year('2023', 34), year('2023', 35));
    expect(blocks).toEqual([]);
    expect(questions).toEqual([expect.objectContaining({ kind: 'conflict', file: '2023.xlsx', cells: ['E2'] })]);
    expect(issues).toEqual([expect.objectContaining({ kind: 'duplicateConflict', text: '35' })]);
  });

  it('R-437 the later table’s mapping says which counts', () => {
    expect(stored(year('2023', 34), year('2023', 35, { onConflict: 'last' }))).toEqual([
      'QY01 320703 end 家 2023 = 35',
    ]);
    expect(stored(year('2023', 34), year('2023', 35, { onConflict: 'first' }))).toEqual([
      'QY01 320703 end 家 2023 = 34',
    ]);
  });
});

describe('lists', () => {
  const task = (field: 'number' | 'title' | 'indicator' | 'target' | 'actual') => ({ role: 'task', field }) as const;

  function listOf(actual: Cell, header: string): MappedTable {
    const sheet = sheetOf([
      ['序号', '任务', '指标', '目标值', header],
      [1, '技术合同成交额', '—', '≥4亿元', actual],
    ]);
    const columns = [task('number'), task('title'), task('indicator'), task('target'), task('actual')];
    const mapping = mappingOf(sheet, columns, { layout: 'taskList', listName: '2023年清单', listYear: 2023 });
    return mapTable(sheet, mapping, { file: 'a', tableIndex: 0 });
  }

  it('R-440 a target finds its indicator by the task’s title and comes in its unit', () => {
    const { tasks, targets } = resolveTables(listOf('2.5亿元', '9月末累计'));
    expect(targets).toMatchObject([
      { id: '2023年清单 1', indicator: 'CG02', value: 40000, unit: '万元', area: '320703' },
    ]);
    expect(tasks).toMatchObject([{ id: '2023年清单 1', target: '2023年清单 1', indicator: 'CG02' }]);
  });

  it('R-440 reports of earlier days stay beside the new one', () => {
    const before = resolveTables(listOf(1, '6月末累计')).tasks;
    const { tasks } = resolve(
      [listOf(2, '9月末累计')],
      { ...NOTHING, tasks: before },
      { homeArea: '320703', catalogue, ...REGISTERS },
    );
    expect(tasks[0]?.progress.map(({ asOf, value }) => [asOf, value])).toEqual([
      ['2023-06-30', 1],
      ['2023-09-30', 2],
    ]);
  });

  it('R-440 a register’s key is a code column that no row repeats', () => {
    const register = (kind: 'text' | 'code') => ({ role: 'register', kind }) as const;
    const sheet = sheetOf([
      ['企业', '信用代码', '证书编号'],
      ['甲', 'A', '1'],
      ['甲', 'A', '2'],
    ]);
    const mapping = mappingOf(sheet, [register('text'), register('code'), register('code')], {
      layout: 'register',
      listName: '台账',
    });
    const { registers } = resolveTables(mapTable(sheet, mapping, { file: 'a', tableIndex: 0 }));
    expect(registers).toMatchObject([{ id: '台账', key: [2] }]);
  });
});

it('R-425 a target beside values has an id that the next file meets again', () => {
  const sheet = sheetOf([
    ['指标', '目标', '2023'],
    ['高企', 90, 68],
  ]);
  const columns = [INDICATOR, { role: 'value', measure: 'target', at: at() } as const, yearColumn('2023')];
  const defaults = at({ unit: '家', period: period('2023') });
  const table = mapTable(sheet, mappingOf(sheet, columns, { layout: 'cross', defaults }), { file: 'a', tableIndex: 0 });
  expect(resolveTables(table).targets).toMatchObject([
    { id: 'QY01 320703 2023', value: 90, unit: '家', indicator: 'QY01' },
  ]);
});

it('R-495 a plain target of an indicator that shall fall is an upper limit', () => {
  const columns = [INDICATOR, { role: 'value', measure: 'target', at: at() } as const];
  const sheet = sheetOf([
    ['指标', '年度目标'],
    ['办结时限', '5'],
  ]);
  const defaults = at({ period: period('2023'), unit: '工作日' });
  const table = mapTable(sheet, mappingOf(sheet, columns, { defaults }), { file: 'a.xlsx', tableIndex: 0 });
  const falling: Indicator = { ...indicator('RC07', '办结时限', '工作日', 'mean'), direction: 'down' };
  const known = { homeArea: '320703', ...REGISTERS, catalogue: { ...catalogue, indicators: [falling] } };
  expect(resolve([table], NOTHING, known).targets).toMatchObject([{ indicator: 'RC07', operator: '<=', value: 5 }]);
});

it('R-496 totals of two tables stay two indicators, those of one table in two years stay one', () => {
  const columns = [
    AREA,
    valueColumn(at({ indicator: '合计', unit: '件' })),
    valueColumn(at({ indicator: '发明', unit: '件' })),
  ];
  const table = (title: string, year: string, tableIndex: number) => {
    const sheet = sheetOf([
      ['地区', '合计', '发明'],
      ['连云区', 7, 3],
    ]);
    const defaults = at({ period: period(year) });
    return mapTable(sheet, mappingOf(sheet, columns, { title, defaults }), { file: 'a.xlsx', tableIndex });
  };
  const granted = [table('8-1 专利授权数(2022年)', '2022', 0), table('8-3 专利授权数(2023年)', '2023', 1)];
  const inForce = table('8-2 专利有效数(2022年)', '2022', 2);
  expect(resolveTables(...granted, inForce).indicators.map(({ name }) => name)).toEqual([
    '专利授权数 / 合计',
    '专利授权数 / 发明',
    '专利有效数 / 合计',
    '专利有效数 / 发明',
  ]);
});

it('R-496 classes of two tables stay apart by what the tables are about', () => {
  const columns = [AREA, valueColumn(at({ indicator: '国家级', unit: '个' }))];
  const table = (title: string, tableIndex: number) => {
    const sheet = sheetOf([
      ['地区', '国家级'],
      ['连云区', tableIndex + 7],
    ]);
    const defaults = at({ period: period('2023') });
    return mapTable(sheet, mappingOf(sheet, columns, { title, defaults }), { file: 'a.xlsx', tableIndex });
  };
  const found = resolveTables(table('2023年研发机构数', 0), table('2023年科普基地数', 1));
  expect(found.indicators.map(({ name }) => name)).toEqual(['研发机构数 / 国家级', '科普基地数 / 国家级']);
});

describe('a table without an area', () => {
  const questionsOf = (label: string, area: string | null) => {
    const sheet = sheetOf([
      ['指标', '2023'],
      [label, 7],
    ]);
    const defaults = at({ unit: '家', area });
    const table = mapTable(sheet, mappingOf(sheet, [INDICATOR, yearColumn('2023')], { defaults }), {
      file: 'a.csv',
      tableIndex: 0,
    });
    return resolveTables(table).questions.map(({ kind, suggestions }) => [kind, suggestions]);
  };

  it('R-497 is asked about when no indicator of it is known', () => {
    expect(questionsOf('Patents granted', null)).toEqual([['area', ['连云区']]]);
    expect(questionsOf('Patents granted', 'England')).toEqual([]);
  });

  it('R-497 is home when it speaks of the bureau’s indicators', () => {
    expect(questionsOf('高企', null)).toEqual([]);
  });
});

describe('fractions', () => {
  const share = (unit: string) => ({ ...valueColumn(at({ indicator: 'R&D经费占GDP比重', unit })) });
  const sheet = sheetOf([
    ['地区', '比重', '目标'],
    ['连云区', 0.371, 0.4],
  ]);
  const target = {
    role: 'value',
    measure: 'target',
    at: at({ indicator: 'R&D经费占GDP比重', unit: FRACTION }),
  } as const;
  const table = mapTable(
    sheet,
    mappingOf(sheet, [AREA, share(FRACTION), target], { layout: 'cross', defaults: at({ period: period('2022') }) }),
    { file: 'a.csv', tableIndex: 0 },
  );

  it('R-765 are stored in percent by an exact shift, with the text as found, and said so', () => {
    expect(stored(table)).toEqual(['YF02 320703 period % 2022 = 37.1 [0.371]']);
    const { targets, issues } = resolveTables(table);
    expect(targets).toMatchObject([{ value: 40, unit: '%' }]);
    expect(issues.find(({ kind }) => kind === 'unitConverted')?.params).toMatchObject({ from: FRACTION, to: '%' });
  });

  it('R-765 make a new indicator one of percent', () => {
    const unknown = tableOf([['新占比', '连云区', '2022', FRACTION, 0.5]]);
    expect(resolveTables(unknown).indicators).toMatchObject([{ unit: '%', kind: 'ratio' }]);
    expect(stored(unknown)).toEqual(['新占比 320703 period % 2022 = 50 [0.5]']);
  });
});

describe('decisions about new names', () => {
  const rows = [
    ['新数甲', '连云区', '2022', '万元', 5],
    ['新数乙', '连云区', '2022', '家', 6],
    ['高企', '西区', '2022', '家', 7],
  ];
  const ignored = { 'a.csv': { indicators: ['新数 甲'], areas: ['西区'] } };
  const described = { label: '新数乙', name: '乙类企业数', unit: '家', kind: 'stock', direction: 'up' } as const;

  it('R-771 what is not wanted is left out, counted and named, and makes nothing known', () => {
    const resolved = resolve([tableOf(rows)], NOTHING, { homeArea: '320703', catalogue, ...REGISTERS, ignored });
    expect(resolved.leftOut).toMatchObject([
      { what: 'values', reason: 'byUser', count: 2, cells: ['E2', 'E4'], labels: ['新数甲', '西区'] },
    ]);
    expect(resolved.indicators.map(({ name }) => name)).toEqual(['新数乙']);
    expect(resolved.areas.map(({ code }) => code)).not.toContain('西区');
    const other = resolve([tableOf(rows, {}, 'b.csv')], NOTHING, {
      homeArea: '320703',
      catalogue,
      ...REGISTERS,
      ignored,
    });
    expect([other.leftOut, other.indicators.length]).toEqual([[], 3]);
  });

  it('R-772 a new indicator is what a person says it is, and its label stays a name of it', () => {
    const resolved = resolve([tableOf(rows)], NOTHING, {
      homeArea: '320703',
      catalogue,
      ...REGISTERS,
      described: [described],
    });
    const made = resolved.indicators.find(({ name }) => name === '乙类企业数');
    expect(made).toMatchObject({ kind: 'stock', direction: 'up', aliases: ['新数乙'] });
    const block = resolved.blocks.find(({ indicator: code }) => code === made?.code);
    expect(block && seriesOfBlock(block)[0]?.key.form).toBe('end');
  });

  it('R-772 two labels that a person gives one name are one indicator', () => {
    const second = [['新数丙', '连云区', '2023', '家', 8]];
    const both = [described, { ...described, label: '新数丙' }];
    const resolved = resolve([tableOf([rows[1]!, ...second])], NOTHING, {
      homeArea: '320703',
      catalogue,
      ...REGISTERS,
      described: both,
    });
    expect(resolved.indicators).toMatchObject([{ name: '乙类企业数', aliases: ['新数乙', '新数丙'] }]);
    expect(resolved.blocks).toHaveLength(1);
  });
});
