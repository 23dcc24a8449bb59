import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, spreadLabels } from '../../src/chart/endLabels';
import { periodLabels } from '../../src/chart/periodLabels';
import { balanceText, blockWidth, textWidth, wrapText } from '../../src/chart/textWidth';
import { type ChartTheme, lightTheme, wallTheme } from '../../src/chart/theme';
import { valueAxis } from '../../src/chart/valueAxis';
import { period } from '../../src/model/period';
import { zh } from '../../src/words/zh';

describe('text in a chart', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('连云经济开发区，R&D intensity 2.08%。（占GDP比重） ')),
    maxLength: 40,
  });

  test('R-546 wrapping never drops a character (law)', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), (long, width) => {
        expect(wrapText(long, width, 14).replaceAll('\n', '')).toBe(long);
        expect(balanceText(long, width, 14).replaceAll('\n', '')).toBe(long);
      }),
      { seed: 546 },
    );
  });

  test('R-546 lines fit, and none begins with closing punctuation', () => {
    const wrapped = wrapText('外国人工作许可预审平均办结时限，较上年减少', 130, 14);
    expect(blockWidth(wrapped, 14)).toBeLessThanOrEqual(130 + textWidth('，', 14));
    expect(wrapped.split('\n').some((line) => line.startsWith('，'))).toBe(false);
  });

  test('R-546 a word with an ampersand stays whole', () => {
    for (let width = 60; width < 300; width += 7) {
      expect(wrapText('落实R&D投入的目标，按R&D口径核对', width, 14).replaceAll('R&D', '')).not.toMatch(/[RD&]/u);
    }
  });

  test('R-546 titles break between clauses', () => {
    expect(balanceText('技术合同成交额3.63亿元，同比增长23.6%，完成年度目标的90.7%', 360, 14)).toBe(
      '技术合同成交额3.63亿元，同比增长23.6%，\n完成年度目标的90.7%',
    );
  });
});

describe('labels at line ends', () => {
  test('R-547 labels do not overlap, stay inside and keep their order (law)', () => {
    const places = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(places, (wanted) => {
        const heights = wanted.map(() => 20);
        const centres = spreadLabels(wanted, heights, 0, 400);
        const sorted = [...centres].sort((left, right) => left - right);
        expect(Math.min(...centres)).toBeGreaterThanOrEqual(10 - 1e-9);
        expect(Math.max(...centres)).toBeLessThanOrEqual(390 + 1e-9);
        sorted.slice(1).forEach((centre, at) => expect(centre - (sorted[at] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-9));
        wanted.forEach((one, at) =>
          wanted.forEach((other, to) => {
            if (one < other) expect(centres[at] ?? 0).toBeLessThan(centres[to] ?? 0);
          }),
        );
      }),
      { seed: 547 },
    );
  });
});

describe('more lines than labels', () => {
  test('R-547 the first labels stay at their own lines, those that would cover them go', () => {
    expect(placeLabels([100, 105, 130, 112], [20, 20, 20, 20], 95, 135)).toEqual([105, null, 125, null]);
    expect(placeLabels([10, 12], [20, 20], 0, 60)).toEqual([10, 30]);
  });
});

describe('axes', () => {
  test('R-548 bars start at zero; lines may start higher', () => {
    expect(valueAxis([58, 138], true)).toMatchObject({ min: 0 });
    expect(valueAxis([1.62, 2.2], false)).toEqual({ min: 1.6, max: 2.2, step: 0.2 });
    expect(valueAxis([15, 43], false)).toMatchObject({ min: 0 });
  });

  test('R-548 an axis holds all its values (law)', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.boolean(), (held, fromZero) => {
        const axis = valueAxis(held, fromZero);
        const slack = axis.step * 1e-6;
        expect(axis.min).toBeLessThanOrEqual(Math.min(...held) + slack);
        expect(axis.max).toBeGreaterThanOrEqual(Math.max(...held) - slack);
        if (fromZero) expect(axis.min <= 0 && axis.max >= 0).toBe(true);
      }),
      { seed: 548 },
    );
  });

  test('R-549 parts of a year carry their year once; without room only years stay', () => {
    const quarters = ['2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2'].map(period);
    expect(periodLabels(quarters, 'period', 80, 13, zh)).toEqual([
      '三季度\n2022年',
      '四季度',
      '一季度\n2023年',
      '二季度',
    ]);
    expect(periodLabels(quarters, 'cumulative', 30, 13, zh)).toEqual(['2022年', '', '2023年', '']);
    const years = Array.from({ length: 30 }, (_, at) => period(String(1995 + at)));
    const shown = periodLabels(years, 'period', 15, 13, zh);
    expect(shown.at(-1)).toBe('2024');
    expect(shown.filter((label) => label !== '').length).toBeLessThan(15);
  });
});

describe('themes', () => {
  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  function contrast(one: string, other: string): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
    return (light + 0.05) / (dark + 0.05);
  }

  test.each([lightTheme, wallTheme])('R-550 $name: text has a contrast of 4.5, marks of 3', (theme: ChartTheme) => {
    for (const color of [theme.text, theme.muted]) expect(contrast(color, theme.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.onActual, theme.actual)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.onContext, theme.context)).toBeGreaterThanOrEqual(4.5);
    for (const color of [theme.actual, theme.context, theme.target]) {
      expect(contrast(color, theme.ground)).toBeGreaterThanOrEqual(3);
    }
  });

  test('R-550 nothing on the wall is smaller than 26 px', () => {
    expect(Math.min(wallTheme.axisSize, wallTheme.labelSize)).toBeGreaterThanOrEqual(26);
  });
});
