import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertUnit, isUnit, normaliseUnit, sameUnit } from '../../src/model/unit';

const MONEY = ['元', '千元', '万元', '百万元', '亿元', '十亿元'] as const;

/** Numbers as tables hold them: at most fifteen significant digits. */
const tableNumber = fc
  .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: -8, max: 4 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`) + 0);

describe('units', () => {
  test.each([
    [3.541, '亿元', '万元', 35410],
    [35410, '万元', '亿元', 3.541],
    [350_000, '千元', '万元', 35_000],
    [1.1, '百万元', '万元', 110],
    [0.07, '万元', '元', 700],
    [15.94, '万人', '人', 159_400],
    [291, '件', '万件', 0.0291],
    [12.3, '万户', '户', 123_000],
    [2.5, '平方公里', '公顷', 250],
    [1.5, '万千瓦时', '兆瓦时', 15],
    [8.1, '‰', '%', 0.81],
    [9.13, '件/万人', '件/人', 0.000913],
    [1.2, '万元/人', '元/人', 12_000],
    [0, '亿元', '万元', 0],
  ])('R-130 %d %s is %s exactly', (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toBe(expected);
  });

  test('R-130 there and back is the same number', () => {
    fc.assert(
      fc.property(tableNumber, fc.constantFrom(...MONEY), fc.constantFrom(...MONEY), (value, from, to) => {
        const there = convertUnit(value, from, to);
        expect(there === null ? null : convertUnit(there, to, from)).toBe(value);
      }),
    );
  });

  test.each([
    ['元', '美元'],
    ['人', '件'],
    ['%', 'pp'],
    ['%', '万元'],
    ['人', '人次'],
    ['亩', '公顷'],
    ['元/人', '元'],
    ['某种单位', '万元'],
  ])('R-131 %s never becomes %s', (from, to) => {
    expect(convertUnit(1, from, to)).toBeNull();
  });

  test('R-131 an unknown unit converts to itself only', () => {
    expect(convertUnit(7, '某种单位', '某种 单位')).toBe(7);
  });

  test.each([
    ['％', '%'],
    ['Percentage (%)', '%'],
    ['个百分点', 'pp'],
    ['percentage points', 'pp'],
    ['RMB 10,000', '万元'],
    ['100 million yuan', '亿元'],
    ['（万元）', '万元'],
    ['单位：万元', '万元'],
    ['万 元', '万元'],
    ['㎡', '平方米'],
    ['件／万人', '件/万人'],
    ['10 000 persons', '万人'],
    ['% of GDP', '% of GDP'],
    [' % ', '%'],
    ['某种单位', '某种单位'],
    ['current  US dollars', 'current US dollars'],
  ])('R-132 %s is written %s', (text, unit) => {
    expect(normaliseUnit(text)).toBe(unit);
    expect(normaliseUnit(unit)).toBe(unit);
    expect(sameUnit(text, unit)).toBe(true);
  });

  test.each(['', '万', '亿'])('R-756 %s千瓦小时 is %s千瓦时', (times) => {
    expect(convertUnit(1.5, `${times}千瓦小时`, `${times}千瓦时`)).toBe(1.5);
  });

  test.each(['万元', '亿元', '家', '%', '件/万人', '人次', '千瓦时', '万千瓦时', '(万元)', 'pp', '百万美元', '工作日'])(
    'R-133 %s is a unit',
    (text) => {
      expect(isUnit(text)).toBe(true);
    },
  );

  test.each(['', '其中', '新认定', '万', '高新技术企业', '2024', '/', '元整'])('R-133 %s is no unit', (text) => {
    expect(isUnit(text)).toBe(false);
  });
});
