import { describe, expect, test } from 'vitest';
import { indexKnown } from '../../src/analysis/known';
import { chartHeadline } from '../../src/chart/headline';
import { chartNotes, chartSubtitle } from '../../src/chart/chartNotes';
import { chartTable } from '../../src/chart/chartTable';
import { period } from '../../src/model/period';
import { chartCsv } from '../../src/export/chartCsv';
import { en } from '../../src/words/en';
import { zh } from '../../src/words/zh';
import { HOME, target } from '../analysis/story';
import { areaCodes, shapeData, shapeIndex, shapes } from './shapes';

const slope = shapes['slope-areas'];

describe('two values of each subject', () => {
  test('R-1045 the title tells who moved most, or how the highlighted area moved', () => {
    expect(chartHeadline(shapeData(slope), shapeIndex, zh)).toBe(
      '2023—2024年末有效期内高新技术企业数，连云经济开发区由15家增至20家，10个中5个上升',
    );
    const own = shapeData({ ...slope, highlight: '320703001' });
    expect(chartHeadline(own, shapeIndex, zh)).toBe(
      '2023—2024年末有效期内高新技术企业数，墟沟街道为6家，没有变化，10个中5个上升',
    );
    expect(chartHeadline(shapeData({ ...slope, areas: areaCodes.slice(0, 2) }), shapeIndex, en)).toContain(
      'rose from 15 entities to 20 entities',
    );
  });

  test('R-1045 beside targets the title tells how many are met', () => {
    const data = shapeData(shapes['dumbbell-targets']);
    expect(chartHeadline(data, shapeIndex, zh)).toBe(
      '2023年连云区，科技型中小企业入库数实际96家，目标90家，3个中3个达到目标',
    );
    expect(chartSubtitle(data, zh)).toBe('连云区 · 2023年 · 单位：家 · 短横线为年度目标');
  });

  test('R-1043 what lacks a value is named', () => {
    const data = shapeData({ ...slope, from: period('2022') });
    expect(data.pairs).toEqual([]);
    expect(chartNotes(data, zh)[0]).toMatch(/^没有数据：连云经济开发区（无数据）、/);
    const indicators = shapeData(shapes['slope-indicators']);
    expect(chartNotes(indicators, zh)).toEqual(['单位不同，没有画出：技术合同成交额']);
    expect(chartCsv(indicators, [], zh)).toContain('单位不同');
  });

  test('R-1044 a target of another period, or an increase, is no value to stand beside', () => {
    const increase = { ...target('x', 2023, { indicator: 'QY02', value: 3 }), counts: 'increase' as const };
    const index = indexKnown({ ...shapeIndex.known, targets: [increase] });
    const spec = { ...shapes['dumbbell-targets'], indicators: ['QY02'] };
    expect(shapeData(spec, index).pairs).toEqual([]);
    expect(shapeData({ ...spec, to: period('2023-Q4') }).pairs).toEqual([]);
    expect(shapeData(spec).pairs).toHaveLength(1);
  });

  test('R-1046 the table states both values and their difference', () => {
    const { columns, rows } = chartTable(shapeData(slope), '', zh);
    expect(columns.map(({ label }) => label)).toEqual(['地区', '2023年末', '2024年末', '差']);
    expect(rows[0]?.map(({ text }) => text)).toEqual(['连云经济开发区', '15', '20', '+5']);
  });
});

describe('areas side by side', () => {
  test('R-1041 an area is not set beside those that belong to it', () => {
    const data = shapeData({ ...slope, areas: [HOME, ...areaCodes] });
    expect(data.pairs).toHaveLength(10);
    expect(chartNotes(data, zh)).toEqual(['范围重叠，没有放在一起：连云区（与连云经济开发区重叠）']);
  });

  test('R-1041 a ranking has no place for an area that contains others', () => {
    const data = shapeData({
      kind: 'ranking',
      indicator: 'QY01',
      areas: [HOME, ...areaCodes],
      period: period('2023'),
      highlight: null,
    });
    expect(data.bars.map(({ value }) => value)).toEqual([15, 7, 6, 3, 1, 1, 1, 0, 0, 0]);
    expect(
      chartTable(data, '', zh)
        .rows.at(-1)
        ?.map(({ text }) => text),
    ).toEqual(['连云区', '', '与连云经济开发区重叠']);
  });

  test('R-1042 another scope and areas outside the ranking are named', () => {
    const [first = '', second = '', third = ''] = areaCodes;
    const index = indexKnown({
      ...shapeIndex.known,
      areas: shapeIndex.known.areas.map((area) => (area.code === third ? { ...area, ranked: false } : area)),
      series: shapeIndex.known.series.map((series) =>
        series.key.area === second
          ? {
              ...series,
              observations: series.observations.map((one) => ({ ...one, status: 'definitionDiffers' as const })),
            }
          : series,
      ),
    });
    const spec = { kind: 'ranking', indicator: 'QY01', period: period('2023'), highlight: null } as const;
    const data = shapeData({ ...spec, areas: [first, second, third] }, index);
    expect(data.bars.map(({ area }) => area.code)).toEqual([first]);
    expect(chartNotes(data, zh)).toEqual(['口径不同，没有放在一起：海州湾街道', '不参加排名：墟沟街道']);
  });
});
