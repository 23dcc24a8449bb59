import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue, IssueKind, Question, QuestionKind, Refusal, RefusalKind } from '../../src/model/issue';
import { period } from '../../src/model/period';
import { roundHalfAway } from '../../src/model/rounding';
import { en } from '../../src/words/en';
import { readableValue } from '../../src/words/readableValue';
import { formatScaledValue, scaled, scaleUnit } from '../../src/words/scaleUnit';
import { zh } from '../../src/words/zh';

const languages = [
  ['zh', zh],
  ['en', en],
] as const;

describe.each(languages)('sentences about trouble (%s)', (_, words) => {
  const place = { file: '高企.xlsx', sheet: '汇总', params: {} };
  const issue: Issue = { ...place, kind: 'notANumber', severity: 'error', cell: 'G5', text: '待定' };

  test('R-561 every kind of issue has a sentence and a way out, whatever is stated', () => {
    for (const kind of Object.keys(words.issues) as IssueKind[]) {
      for (const one of [issue, { ...issue, cell: null, text: null, sheet: null }]) {
        const said = words.issues[kind]({ ...one, kind }) + words.remedies[kind]({ ...one, kind });
        expect(said.length).toBeGreaterThan(8);
        expect(said).not.toMatch(/undefined|null|NaN|“”/);
      }
    }
  });

  test('R-561 every refusal and question is one sentence that names its file or table', () => {
    for (const kind of Object.keys(words.refusals) as RefusalKind[]) {
      const refusal: Refusal = { ...place, kind };
      expect(words.refusals[kind](refusal)).toContain('高企.xlsx');
    }
    const question: Question = { ...place, kind: 'unit', table: 0, columns: [], cells: [], suggestions: [] };
    for (const kind of Object.keys(words.questions) as QuestionKind[]) {
      expect(words.questions[kind]({ ...question, kind })).toMatch(/[？?]$/);
    }
  });

  test('R-782 every answer that is offered can be read, also that there is no header', () => {
    expect(words.review.suggestion('header', '')).not.toBe('');
    expect(words.review.suggestion('header', '3')).toMatch(/\S+ ?3/);
    expect(words.review.suggestion('layout', 'leaveOut')).not.toBe('leaveOut');
  });
});

describe('sentences name the cell', () => {
  test('R-561 as the review shows them', () => {
    const issue: Issue = {
      kind: 'notANumber',
      severity: 'error',
      file: 'a.xlsx',
      sheet: '汇总',
      cell: 'G5',
      text: '待定',
      params: {},
    };
    expect(zh.issues.notANumber(issue)).toBe('G5 不是数值：“待定”');
    expect(zh.remedies.notANumber(issue)).toBe('这一格不导入，其余照常。可在此填写数值，或改表后重新导入。');
    const digits: Issue = { ...issue, kind: 'fullWidthDigits', cell: 'F4', text: '１４', params: { read: '14' } };
    expect(zh.issues.fullWidthDigits(digits)).toBe('F4 全角数字“１４”');
    expect(zh.remedies.fullWidthDigits(digits)).toBe('按 14 读入。');
  });
});

describe('periods', () => {
  test.each([
    ['2023', 'period', '2023年', '2023'],
    ['2023', 'end', '2023年末', 'end of 2023'],
    ['2023-H1', 'period', '2023年上半年', 'H1 2023'],
    ['2023-Q3', 'period', '2023年三季度', 'Q3 2023'],
    ['2023-Q3', 'cumulative', '2023年1—9月', 'Jan–Sep 2023'],
    ['2024-Q3', 'end', '2024年9月末', 'end of Sep 2024'],
    ['2024-Q4', 'end', '2024年末', 'end of 2024'],
    ['2023-09', 'period', '2023年9月', 'Sep 2023'],
    ['2023-01', 'cumulative', '2023年1月', 'Jan 2023'],
    ['2024-09-30', 'end', '2024年9月30日', '30 Sep 2024'],
    ['2000/01', 'period', '2000/01财年', 'fiscal 2000/01'],
    ['2021-2025', 'period', '2021—2025年', '2021–2025'],
  ] as const)('R-562 %s %s is %s', (text, form, chinese, english) => {
    expect(zh.formatPeriod(period(text), form)).toBe(chinese);
    expect(en.formatPeriod(period(text), form)).toBe(english);
  });

  test('R-562 ranges name the year once where they can', () => {
    expect(zh.formatRange(period('2019'), period('2024'), 'period')).toBe('2019—2024年');
    expect(zh.formatRange(period('2022-Q1'), period('2024-Q4'), 'period')).toBe('2022年一季度至2024年四季度');
  });
});

describe('numbers', () => {
  test.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [(0.5 - 0.4) * 100, 1, 10],
    [10.05, 1, 10.1],
    [64.66666, 1, 64.7],
    [-0.04, 1, 0],
    [12345, -2, 12300],
  ])('R-563 %d to %d places is %d', (value, decimals, rounded) => {
    expect(roundHalfAway(value, decimals)).toBe(rounded);
  });

  test('R-563 rounding twice changes nothing and moves at most half a place (law)', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 4 }), (number, decimals) => {
        const once = roundHalfAway(number, decimals);
        expect(roundHalfAway(once, decimals)).toBe(once);
        expect(Math.abs(once - number)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
        expect(roundHalfAway(-number, decimals)).toBe(once === 0 ? 0 : -once);
      }),
      { seed: 563 },
    );
  });

  test('R-564 numbers are grouped, keep their decimals and have a true minus', () => {
    expect(zh.formatNumber(36280, 0)).toBe('36,280');
    expect(zh.formatNumber(2.2, 2)).toBe('2.20');
    expect(zh.formatSigned(-0.8, 1)).toBe('−0.8');
    expect(zh.formatSigned(23.6, 1)).toBe('+23.6');
    expect(zh.formatSigned(0, 1)).toBe('0.0');
    expect(zh.formatValue(2.08, '%', 2)).toBe('2.08%');
    expect(en.formatValue(1, '家', 0)).toBe('1 entity');
    expect([1.689340527235, 0.0000672255, 36280.5, 12].map((value) => zh.formatNumber(value, null))).toEqual([
      '1.6893',
      '0.00006723',
      '36,280.5',
      '12',
    ]);
  });

  test('R-569 English never counts in ten thousands: the point moves, every figure stays', () => {
    expect(readableValue(43905, '万元', 0, en)).toEqual({ number: '439.05', unit: 'million yuan' });
    expect(readableValue(3.63, '亿元', 2, en)).toEqual({ number: '363', unit: 'million yuan' });
    expect(readableValue(45.2, '万人', 1, en)).toEqual({ number: '452', unit: 'thousand people' });
    expect(readableValue(43900, '万元', 0, zh)).toEqual({ number: '43,900', unit: '万元' });
    expect(en.formatValue(450, '万元', 0)).toBe('4.5 million yuan');
    expect(en.formatPart(period('2024-Q4'), 'end')).toBe('end of Dec');
  });

  test('R-564 numbers look as the locale writes them (law)', () => {
    const value = fc.oneof(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.integer({ min: -1e6, max: 1e6 }));
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 4 }), (number, decimals) => {
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        const expected = roundHalfAway(number, decimals).toLocaleString('zh-CN', digits);
        expect(zh.formatNumber(number, decimals)).toBe(expected.replace('-', '−'));
      }),
      { seed: 564 },
    );
  });

  test('R-565 money grows to 亿元 in sentences, counts stay', () => {
    expect(formatScaledValue(36280, '万元', 0, zh)).toBe('3.63亿元');
    expect(formatScaledValue(460, '万元', 0, zh)).toBe('460万元');
    expect(formatScaledValue(36280, '万元', 0, en)).toBe('362.8 million yuan');
    expect(formatScaledValue(34, '家', 0, zh)).toBe('34家');
  });

  test('R-565 one unit for all, unless the smallest value would lose its figures', () => {
    expect(scaleUnit([9850, 43900], '万元', 0, zh).unit).toBe('亿元');
    expect(scaleUnit([860, 17450], '万元', 0, zh).unit).toBe('万元');
    expect(scaled(36280, scaleUnit([36280], '万元', 0, zh))).toBe(3.63);
  });
});
