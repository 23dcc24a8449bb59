import { beforeAll, describe, expect, it } from 'vitest';
import { type DerivedFigures, derivedFigures } from '../../../src/analysis/derive/derivedFigures';
import { derivedBeside } from '../../../src/analysis/derivedBeside';
import { indexKnown } from '../../../src/analysis/known';
import { readIndicator } from '../../../src/analysis/readIndicator';
import { publicDerived } from '../../../src/analysis/withheld';
import { homeAreaCode } from '../../../src/catalogue/areas';
import { derivationRules } from '../../../src/catalogue/derivationRules';
import { catalogueIndicators } from '../../../src/catalogue/indicators';
import { renewalOf } from '../../../src/catalogue/stockMoves';
import { waterfallData } from '../../../src/chart/waterfall/waterfallData';
import { isoDate, period } from '../../../src/model/period';
import type { RegisterSource } from '../../../src/model/registerSource';
import type { Series } from '../../../src/model/series';
import { areas, demoRegister, register } from './registers';
import { chartCsv } from '../../../src/export/chartCsv';
import { zh } from '../../../src/words/zh';

let firms: RegisterSource;
let talents: RegisterSource;

beforeAll(async () => {
  firms = await demoRegister('高企台账.xlsx');
  talents = await demoRegister('人才台账_2023年.csv');
});

function figuresOf(sources: readonly RegisterSource[], cameIn = '2026-01-15', today = '2026-11-26'): DerivedFigures {
  return derivedFigures({
    desk: { rules: derivationRules, sources, areas },
    indicators: catalogueIndicators,
    home: homeAreaCode,
    today: isoDate(today),
    cameIn: new Map(sources.map(({ head }) => [head.id, isoDate(cameIn)])),
    renewalOf,
  });
}

function valuesOf(figures: DerivedFigures, code: string, area = homeAreaCode, frequency = 'year') {
  const series = figures.found.find(({ indicator }) => indicator === code)?.series ?? [];
  const own = series.filter(({ key }) => key.area === area && key.frequency === frequency);
  return Object.fromEntries(own.flatMap(({ observations }) => observations.map((one) => [one.period, one.value])));
}

function certificates(...rows: readonly (readonly string[])[]): RegisterSource {
  return register('highTech', ['企业名称', '证书编号', '发证日期', '有效期至', '所属板块'], rows);
}

describe('money of few enterprises', () => {
  const bonuses = (...firmsPaid: readonly string[]): RegisterSource =>
    register(
      'bonuses',
      ['企业名称', '兑现金额（万元）', '兑现日期'],
      firmsPaid.map((firm) => [firm, '10', '2024-06-01']),
    );
  const shown = (figures: DerivedFigures) => {
    const found = publicDerived(figures.found).find(({ indicator }) => indicator === 'ZC01');
    return found?.series.flatMap(({ observations }) => observations.map(({ value }) => value));
  };

  it('R-1270 money of one or two enterprises is known at the desk and withheld in public', () => {
    const figures = figuresOf([bonuses('甲公司', '乙公司', '甲公司')]);
    expect(valuesOf(figures, 'ZC01')).toMatchObject({ 2024: 30 });
    expect(new Set(shown(figures))).toEqual(new Set([null]));
  });

  it('R-1270 of three it is shown, and so is a count of two', () => {
    expect(shown(figuresOf([bonuses('甲公司', '乙公司', '丙公司')]))).toContain(30);
    const counted = publicDerived(figuresOf([firms]).found).find(({ indicator }) => indicator === 'QY01');
    expect(counted?.few).toEqual([]);
  });
});

describe('what registers say of indicators', () => {
  it('R-1025 the years of the demo, each counted by itself, and the areas of each year', () => {
    const figures = figuresOf([firms]);
    expect(valuesOf(figures, 'QY01')).toMatchObject({ 2022: 27, 2023: 34, 2024: 43 });
    expect(valuesOf(figures, 'QY08')).toMatchObject({ 2023: 60 });
    expect(valuesOf(figures, 'QY01', '320703402')).toMatchObject({ 2023: 15 });
  });

  it('R-1025 months of a running year tell what happened since January, and only those that have ended', () => {
    const source = certificates(
      ['甲', 'GR1', '2022-03-01', '2025-02-28', ''],
      ['乙', 'GR2', '2026-02-10', '2029-02-09', ''],
      ['丙', 'GR3', '2026-04-10', '2029-04-09', ''],
    );
    const figures = figuresOf([source], '2026-05-20', '2026-05-20');
    expect(valuesOf(figures, 'QY02', homeAreaCode, 'month')).toMatchObject({
      '2026-01': 0,
      '2026-03': 1,
      '2026-04': 2,
    });
    expect(valuesOf(figures, 'QY02', homeAreaCode, 'month')).not.toHaveProperty('2026-05');
  });

  it('R-1026 a register of 2023 says nothing of the state at the end of 2024', () => {
    expect(valuesOf(figuresOf([talents]), 'RC05')).not.toHaveProperty('2024');
  });

  it('R-1026 a list of what holds now says nothing of the states before the first of its rows ended', () => {
    const source = certificates(
      ['甲', 'GR1', '2022-11-01', '2025-10-31', ''],
      ['乙', 'GR2', '2024-11-01', '2027-10-31', ''],
    );
    expect(valuesOf(figuresOf([source]), 'QY01')).toEqual({});
    const longer = certificates(
      ['甲', 'GR1', '2021-11-01', '2024-10-31', ''],
      ['乙', 'GR2', '2024-11-01', '2027-10-31', ''],
    );
    expect(valuesOf(figuresOf([longer]), 'QY01')).toEqual({ 2024: 1 });
  });

  it('R-1026 a year that had not ended when the register came in has no value', () => {
    expect(valuesOf(figuresOf([firms], '2024-11-28'), 'QY02')).not.toHaveProperty('2024');
    expect(valuesOf(figuresOf([firms], '2024-12-31'), 'QY02')).toMatchObject({ 2024: 17 });
  });

  it('R-1027 of two registers of one kind none is taken, and both are named', () => {
    const figures = figuresOf([firms, { ...firms, head: { ...firms.head, id: 'other', name: 'other' } }]);
    expect(figures.found).toEqual([]);
    expect(figures.several).toEqual([[firms.head.name, 'other']]);
  });

  it('R-1027 where a row names no part of the area, no part has a value', () => {
    const source = certificates(
      ['甲', 'GR1', '2021-11-01', '2024-10-31', '墟沟街道'],
      ['乙', 'GR2', '2024-11-01', '2027-10-31', ''],
    );
    const found = figuresOf([source]).found.find(({ indicator }) => indicator === 'QY01');
    expect(new Set(found?.series.map(({ key }) => key.area))).toEqual(new Set([homeAreaCode]));
  });
});

function statedStock(value: number | null, status: 'normal' | 'notCollected' | 'notPublished'): Series {
  const source = { import: 1, table: 0, row: 0, column: 0 };
  return {
    indicator: 'QY01',
    key: { area: homeAreaCode, dimensions: {}, frequency: 'year', form: 'end', unit: '家' },
    observations: [{ period: period('2024'), value, status, source, text: null }],
  };
}

function indexWith(...series: readonly Series[]) {
  const known = {
    indicators: catalogueIndicators,
    areas: [...areas.values()],
    targets: [],
    tasks: [],
    lists: [],
    series,
  };
  return indexKnown(known, undefined, figuresOf([firms]).found);
}

const stock = catalogueIndicators.find(({ code }) => code === 'QY01');

function movesOf2024(...series: readonly Series[]) {
  const spec = { kind: 'waterfall', indicator: 'QY01', area: homeAreaCode, period: period('2024'), moves: [] } as const;
  const data = waterfallData(spec, indexWith(...series));
  return data?.steps.map(({ role, point }) => [role, point.value]);
}

describe('the waterfall of a derived stock', () => {
  it('R-1033 has every move of the register and no remainder', () => {
    expect(movesOf2024()).toEqual([
      ['added', 11],
      ['renewed', 6],
      ['movedIn', 2],
      ['expired', 9],
      ['cancelled', 1],
    ]);
  });

  it('R-1123 has every move of the register in its CSV, by name', () => {
    const spec = {
      kind: 'waterfall',
      indicator: 'QY01',
      area: homeAreaCode,
      period: period('2024'),
      moves: [],
    } as const;
    const data = waterfallData(spec, indexWith());
    const lines = data === null ? [] : chartCsv(data, [], zh).split(/\r?\n/);
    for (const [move, count] of [
      ['新认定', 11],
      ['重新认定', 6],
      ['迁入', 2],
      ['到期', 9],
    ] as const) {
      const line = lines.find((one) => one.includes(`有效期内高新技术企业数（${move}）`));
      expect(line?.split(',')).toContain(String(count));
      expect(line).toContain(zh.exporting.how.derived);
    }
  });

  it('R-1033 whose end is published otherwise has no moves of the register', () => {
    expect(movesOf2024(statedStock(41, 'normal'))).toEqual([]);
  });
});

describe('derived values among the readings', () => {
  const read = (...series: readonly Series[]) =>
    stock === undefined ? null : readIndicator(indexWith(...series), stock, homeAreaCode, period('2024'), 'total');

  it('R-1028 stand where no table states one, marked as derived', () => {
    expect(read()).toMatchObject({ value: 43, how: 'derived', observations: [] });
    expect(read(statedStock(null, 'notPublished'))).toMatchObject({ value: 43, how: 'derived' });
  });

  it('R-1028 a stated value stays, and so does a reason why there is none', () => {
    expect(read(statedStock(41, 'normal'))).toMatchObject({ value: 41, how: 'stated' });
    expect(read(statedStock(null, 'notCollected'))).toMatchObject({ value: null, status: 'notCollected' });
  });

  it('R-1029 where both are there, both are told with their difference', () => {
    if (stock === undefined) throw new Error('no QY01');
    const latest = derivedBeside(indexWith(statedStock(41, 'normal')), stock, homeAreaCode).find(
      ({ stated }) => stated !== null,
    );
    expect(latest).toMatchObject({ period: '2024', derived: { value: 43 }, stated: { value: 41 }, difference: 2 });
  });

  it('R-1032 how a derived stock moved is told for every year of which both ends are told', () => {
    const moves = figuresOf([firms]).found.find(({ indicator }) => indicator === 'QY01')?.movements ?? [];
    expect(moves.find(({ year }) => year === '2024')?.moves).toMatchObject({
      before: 34,
      after: 43,
      added: 11,
      renewed: 6,
      expired: 9,
      movedIn: 2,
      cancelled: 1,
    });
  });
});
