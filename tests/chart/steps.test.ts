import { describe, expect, test } from 'vitest';
import { indexKnown } from '../../src/analysis/known';
import { catalogueIndicators } from '../../src/catalogue/indicators';
import { cultivationLadder, movesOf } from '../../src/catalogue/stockMoves';
import { isEmptyChart } from '../../src/chart/chartData';
import { chartHeadline } from '../../src/chart/headline';
import { chartNotes } from '../../src/chart/chartNotes';
import { chartTable } from '../../src/chart/chartTable';
import { waterfallBars } from '../../src/chart/waterfall/waterfallBars';
import { chartCsv } from '../../src/export/chartCsv';
import { period } from '../../src/model/period';
import { zh } from '../../src/words/zh';
import { shapeData, shapeIndex, shapes } from './shapes';

const explained = shapes['waterfall-2023'];
const open = shapes['waterfall-2024'];

describe('the waterfall of a stock', () => {
  test('R-1057 start and moves make up the end', () => {
    const data = shapeData(explained);
    expect(data.remainder).toBe(0);
    expect(waterfallBars(data, zh).map(({ name, from, to }) => [name, from, to])).toEqual([
      ['2022年末', 0, 27],
      ['新认定', 27, 33],
      ['重新认定', 33, 36],
      ['迁入', 36, 39],
      ['到期', 39, 34],
      ['2023年末', 0, 34],
    ]);
    expect(chartHeadline(data, shapeIndex, zh)).toBe('2023年末有效期内高新技术企业数34家，比2022年末增加7家');
    expect(chartNotes(data, zh)).toEqual([]);
  });

  test('R-1057 what no move explains is a step of its own', () => {
    const data = shapeData(open);
    expect(waterfallBars(data, zh).at(-2)).toEqual({ kind: 'remainder', name: '其余变动（未列明）', from: 44, to: 43 });
    expect(chartNotes(data, zh)).toEqual(['已知变动不能完全解释，其余变动 −1（空框），如迁出、取消等']);
    expect(chartTable(data, '', zh).rows.map((row) => row.map(({ text }) => text).join(' '))).toContain(
      '其余变动（未列明） − 1',
    );
  });

  test('R-1058 a move that was not tracked is named, and is in the remainder', () => {
    const data = shapeData({ ...open, period: period('2022') });
    expect(data.steps.map(({ role }) => role)).toEqual(['added', 'renewed', 'expired']);
    expect(data.remainder).toBe(27 - 19 - 10 - 4 + 6);
    expect(chartNotes(data, zh).at(-1)).toContain('引进市外高新技术企业数（无数据）');
    expect(chartCsv(data, [], zh)).toContain('引进市外高新技术企业数');
  });

  test('R-1058 without the end of the year before there is no waterfall', () => {
    const data = shapeData({ ...open, period: period('2019') });
    expect(isEmptyChart(data)).toBe(true);
    expect(chartNotes(data, zh)[0]).toContain('2018年末（无数据）');
  });
});

describe('the cultivation ladder', () => {
  test('R-1059 steps stand with what came onto them, those without a value with their reason', () => {
    const data = shapeData(shapes.ladder);
    expect(chartHeadline(data, shapeIndex, zh)).toBe('2023年：科技型中小企业入库数96家，有效期内高新技术企业数34家');
    expect(chartNotes(data, zh)).toEqual([
      '同一企业可在几级中同时出现，各级不相加',
      '没有数据：高企培育库入库数（无数据）、瞪羚（独角兽）企业新增数（无数据）',
    ]);
    expect(chartTable(data, '', zh).rows.map((row) => row.map(({ text }) => text).join(' '))).toEqual([
      '科技型中小企业入库数 2023年 96',
      '高企培育库入库数 2023年 无数据',
      '有效期内高新技术企业数 2023年末 34',
      '↑ 新认定高新技术企业数 2023年 6',
      '↑ 引进市外高新技术企业数 2023年 3',
      '瞪羚（独角兽）企业新增数 2023年 无数据',
    ]);
  });

  test('R-1059 a step in another unit has no bar beside the others', () => {
    const index = indexKnown({
      ...shapeIndex.known,
      series: shapeIndex.known.series.map((one) =>
        one.indicator === 'QY01' ? { ...one, key: { ...one.key, unit: '户' } } : one,
      ),
    });
    const values = shapeData(shapes.ladder, index).steps.map(({ step }) => step.points[0]?.value ?? null);
    expect(values).toEqual([96, null, null, null]);
  });

  test('R-1059 moves and steps that ship are known indicators', () => {
    const known = new Set(catalogueIndicators.map(({ code }) => code));
    const codes = [
      ...movesOf('QY01').map((move) => move.indicator),
      ...cultivationLadder.flatMap((step) => [step.indicator, ...step.arrivals]),
    ];
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });
});
