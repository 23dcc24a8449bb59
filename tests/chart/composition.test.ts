import { describe, expect, test } from 'vitest';
import { dimensionsOf, memberShelves } from '../../src/analysis/readParts';
import { indexKnown } from '../../src/analysis/known';
import { isEmptyChart } from '../../src/chart/chartData';
import { chartHeadline } from '../../src/chart/headline';
import { chartNotes, chartSubtitle } from '../../src/chart/chartNotes';
import { chartTable } from '../../src/chart/chartTable';
import { chartCsv } from '../../src/export/chartCsv';
import { zh } from '../../src/words/zh';
import { HOME, indicator } from '../analysis/story';
import { areaCodes, shapeData, shapeIndex, shapes } from './shapes';

const contracts = shapes['parts-amount'];
const areas = shapes['parts-areas'];

/** The story with the value of one member changed. */
function withPart(member: string, value: number) {
  return indexKnown({
    ...shapeIndex.known,
    series: shapeIndex.known.series.map((series) =>
      Object.values(series.key.dimensions).includes(member)
        ? { ...series, observations: series.observations.map((one) => ({ ...one, value })) }
        : series,
    ),
  });
}

describe('the parts of a total', () => {
  test('R-1055 the title names the largest part and its share of the whole', () => {
    expect(chartHeadline(shapeData(contracts), shapeIndex, zh)).toBe(
      '2023年技术合同成交额，技术服务最多，1.52亿元，占41.8%',
    );
    expect(chartSubtitle(shapeData(contracts), zh)).toBe('连云区 · 2023年 · 单位：亿元');
    const own = shapeData({ ...areas, highlight: '320703001' });
    expect(chartHeadline(own, shapeIndex, zh)).toBe('2024年末有效期内高新技术企业数，墟沟街道6家，占14.0%');
  });

  test('R-1053 parts that do not make up the total are no whole, and the difference is told', () => {
    const index = withPart('技术服务', 15000);
    const spec = { ...contracts, measure: 'share' } as const;
    const data = shapeData(spec, index);
    expect(isEmptyChart(data)).toBe(true);
    expect(chartHeadline(data, index, zh)).not.toContain('%');
    expect(chartNotes(data, zh)).toEqual(['2023年各部分合计36,130万元，总数36,280万元，相差150万元，不按100%画出']);
    expect(isEmptyChart(shapeData(spec))).toBe(false);
  });

  test('R-1053 without a total there are no shares, but amounts', () => {
    const index = indexKnown({
      ...shapeIndex.known,
      series: shapeIndex.known.series.filter(({ key }) => Object.keys(key.dimensions).length > 0),
    });
    expect(chartNotes(shapeData({ ...contracts, measure: 'share' }, index), zh)).toEqual([
      '没有总数可核对，不按100%画出：2023年',
    ]);
    expect(isEmptyChart(shapeData(contracts, index))).toBe(false);
    expect(chartNotes(shapeData(contracts, index), zh)).toEqual([]);
  });

  test('R-1052 ratios, means and distinct counts have no parts that add', () => {
    const index = indexKnown({
      ...shapeIndex.known,
      indicators: shapeIndex.known.indicators.map((one) => (one.code === 'CG02' ? { ...one, kind: 'distinct' } : one)),
    });
    const data = shapeData(contracts, index);
    expect(isEmptyChart(data)).toBe(true);
    expect(chartNotes(data, zh)[0]).toContain('不能相加');
  });

  test('R-1054 overlapping areas are not added, and the whole is no part of itself', () => {
    const data = shapeData({ ...areas, by: { kind: 'areas', areas: [HOME, ...areaCodes] } });
    expect(data.parts).toHaveLength(10);
    expect(data.totals.map(({ value }) => value)).toEqual([34, 43]);
    expect(data.wholeness.map(({ kind }) => kind)).toEqual(['whole', 'whole']);
  });

  test('R-1054 only series cut by exactly one dimension are parts', () => {
    const cut = { ...shapeIndex.known.series.find(({ indicator: code }) => code === 'CG02') };
    const further = { ...cut, key: { ...cut.key, dimensions: { 合同类别: '技术开发', 行业: '制造' } } } as never;
    const series = [...shapeIndex.known.series, further];
    expect(dimensionsOf(series, 'CG02', HOME)).toEqual(['合同类别']);
    expect(memberShelves(series, indicator('CG02'), HOME, '合同类别')).toHaveLength(5);
    expect(memberShelves(series, indicator('CG02'), HOME, '行业')).toEqual([]);
  });

  test('R-1055 a part that is zero throughout is named, not drawn', () => {
    const data = shapeData({ ...contracts, indicator: 'QY01', by: { kind: 'dimension', name: '技术领域' } });
    expect(chartNotes(data, zh)).toEqual(['数值为 0，图上看不到：航空航天']);
  });

  test('R-1046 the table has parts, total and, of a whole, shares', () => {
    const { columns, rows } = chartTable(shapeData({ ...contracts, measure: 'share' }), '', zh);
    expect(columns.map(({ label }) => label)).toEqual(['组成部分', '2023年', '2023年占比']);
    expect(rows[0]?.map(({ text }) => text)).toEqual(['技术服务', '15,150', '41.8%']);
    expect(rows.at(-1)?.map(({ text }) => text)).toEqual(['总数', '36,280', '']);
  });

  test('R-554 a part is named in the file', () => {
    expect(chartCsv(shapeData(contracts), [], zh)).toContain('技术合同成交额（技术服务）');
  });
});
