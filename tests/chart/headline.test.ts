import { describe, expect, test } from 'vitest';
import { chartData } from '../../src/chart/chartData';
import { chartHeadline } from '../../src/chart/headline';
import { chartNotes, chartSubtitle } from '../../src/chart/chartNotes';
import type { ChartSpec } from '../../src/model/chartSpec';
import { period } from '../../src/model/period';
import { en } from '../../src/words/en';
import { zh } from '../../src/words/zh';
import { indexKnown } from '../../src/analysis/known';
import { storyKnown } from '../analysis/story';
import { pictureIndex, specs } from './pictures';

function headline(spec: ChartSpec, words = zh): string {
  const data = chartData(spec, pictureIndex);
  return data === null ? '' : chartHeadline(data, pictureIndex, words);
}

describe('the conclusion as title', () => {
  test('R-1071 within the year a stock is compared with last year and with its end', () => {
    expect(headline({ ...specs['line-stock-quarters'], to: period('2024-Q3') })).toBe(
      '2024年9月末有效期内高新技术企业数35家，同比增长16.7%，较上年末增长2.9%',
    );
  });

  test('R-1136 the title of an index speaks of the time since its base', () => {
    const since = (base: string) =>
      headline({ ...specs['lines-indexed'], transform: { kind: 'indexed', base: period(base) } });
    expect(since('2019')).toMatch(/^2019—2024年.*增长最快，指数为/);
    expect(since('2021')).toMatch(/^2021—2024年.*增长最快，指数为/);
  });

  test('R-544 level, change and completion in one sentence', () => {
    const upTo2023 = { ...specs['columns-money'], to: period('2023') };
    expect(headline(upTo2023)).toBe('2023年技术合同成交额3.63亿元，同比增长23.6%，完成年度目标的90.7%');
    expect(headline(upTo2023, en)).toBe(
      'Value of technology contracts registered, 2023: 362.8 million yuan, up 23.6% on the year, 90.7% of the yearly target',
    );
  });

  test.each([
    ['QY01', '2023年末有效期内高新技术企业数34家，较上年末增长25.9%'],
    ['YF02', '2023年全社会研发经费占GDP比重2.08%，较上年提高0.13个百分点'],
    ['RC07', '2023年外国人工作许可预审平均办结时限3.8工作日，较上年减少0.8工作日'],
    ['QY09', '2023年引进市外高新技术企业数3家'],
  ])('R-544 %s', (code, sentence) => {
    const text = headline({ ...specs['line-stock'], indicators: [code], to: period('2023') });
    expect(text.startsWith(sentence)).toBe(true);
  });

  test('R-544 a part of a year is called by its name', () => {
    const september = { ...specs['columns-cumulative-quarters'], indicators: ['CG02'], to: period('2024-Q3') };
    expect(headline(september)).toBe('2024年1—9月技术合同成交额2.91亿元，同比增长24.0%，完成年度目标的64.7%');
  });

  test('R-544 a ranking names its first, or the area that stands out', () => {
    expect(headline(specs['bars-areas'])).toBe('2023年末有效期内高新技术企业数，连云经济开发区最多，为15家');
    expect(headline(specs['bars-not-applicable'])).toBe(
      '2023年规上工业企业研发费用，墟沟街道居第3位（共8个），5,480万元',
    );
  });
});

describe('under title and drawing', () => {
  test('R-545 area, time, unit and the meaning of marks stand under the title', () => {
    const data = chartData(specs['columns-money'], pictureIndex);
    expect(data && chartSubtitle(data, zh)).toBe('连云区 · 2019—2024年 · 单位：亿元 · 短横线为年度目标');
  });

  test('R-545 what is not drawn is named with its reason', () => {
    const data = chartData(specs['bars-not-applicable'], pictureIndex);
    expect(data && chartNotes(data, zh)).toEqual(['没有数据：连岛街道（不适用）、前三岛乡（不适用）']);
  });

  test('R-545 states other than normal and own calculations are told', () => {
    const story = storyKnown();
    const series = story.series
      .filter((one) => one.indicator !== 'YF02')
      .map((one) =>
        one.indicator === 'YF01'
          ? { ...one, observations: one.observations.map((seen) => ({ ...seen, status: 'preliminary' as const })) }
          : one,
      );
    const index = indexKnown({ ...story, series });
    const data = chartData({ ...specs['line-ratio'], from: period('2023'), to: period('2023') }, index);
    expect(data && chartNotes(data, zh)).toEqual(['数据状态：初步（2023年）', '部分数值为测算']);
  });
});
