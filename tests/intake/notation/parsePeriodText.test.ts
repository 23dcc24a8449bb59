import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parsePeriod } from '../../../src/model/period';
import { parsePeriodNumber, parsePeriodText } from '../../../src/intake/notation/parsePeriodText';
import { NO_PERIOD_CONTEXT } from '../../../src/intake/notation/periodReading';
import { periodContextOf } from '../../../src/intake/notation/periodsOfColumn';
import { periodInText } from '../../../src/intake/notation/periodInText';
import { serialDay } from '../../../src/intake/notation/serialDay';

const IN_2023 = { ...NO_PERIOD_CONTEXT, year: 2023 };

describe('parsePeriodText', () => {
  it.each([
    ['2024-01-01/2024-03-31', '2024-03', 'cumulative'],
    ['2024-04-01/2024-06-30', '2024-Q2', null],
    ['2024.1.1-2024.6.30', '2024-06', 'cumulative'],
    ['2024年1月1日至3月31日', '2024-03', 'cumulative'],
    ['２０２４年７月１日—９月３０日', '2024-Q3', null],
    ['2024年1月1日—2024年12月31日', '2024', null],
    ['2024年2月1日-29日', '2024-02', null],
    ['2021年1月1日至2025年12月31日', '2021-2025', null],
    ['2024-01-01 ~ 2024-12-31', '2024', null],
  ])('R-269 reads the days %s as %s', (text, period, form) => {
    expect([text, parsePeriodText(text)]).toMatchObject([text, { period, form }]);
    expect(periodInText(`${text}主要指标`)?.reading).toMatchObject({ period, form });
  });

  it.each(['2024年1月15日至3月20日', '2024-01-01/2024-03-30', '2024年5月1日至7月31日', '2023-02-01/2023-02-29'])(
    'R-269 finds no period, and no first day, in the days %s',
    (text) => {
      expect([parsePeriodText(text), periodInText(`连云区${text}情况`)]).toEqual([null, null]);
    },
  );

  it.each([
    ['2022-A1', '2022'],
    ['2022-S2', '2022-H2'],
    ['2022-M07', '2022-07'],
    ['2021-01-01/P1Y', '2021'],
    ['2021-03-01T00:00:00/P1M', '2021-03'],
  ])('R-250 reads %s as %s', (text, period) => {
    expect(parsePeriodText(text)).toMatchObject({ period, form: null });
  });

  it.each(['2022-S3', '2022-T1', '2022-W05', '2021-02-01/P1Y', '2022-A2'])('R-250 finds no period in %s', (text) => {
    expect(parsePeriodText(text)?.period ?? null).toBeNull();
  });

  it.each([
    ['2023', '2023', null],
    ['2023年', '2023', null],
    ['２０２３年度', '2023', null],
    ['2023年上半年', '2023-H1', null],
    ['2023下半年', '2023-H2', null],
    ['2023H1', '2023-H1', null],
    ['2023年一季度', '2023-Q1', null],
    ['2023年第三季度', '2023-Q3', null],
    ['2023Q1', '2023-Q1', null],
    ['23Q1', '2023-Q1', null],
    ['2013 Q1', '2013-Q1', null],
    ['Q3 2022', '2022-Q3', null],
    ['2023-Q4', '2023-Q4', null],
    ['2023年前三季度', '2023-Q3', 'cumulative'],
    ['2023年1-3季度', '2023-Q3', 'cumulative'],
    ['2023年1-6月', '2023-06', 'cumulative'],
    ['2023年1－6月', '2023-06', 'cumulative'],
    ['2023年1至9月', '2023-09', 'cumulative'],
    ['2023年4-6月', '2023-Q2', null],
    ['2023年9月末', '2023-09', 'end'],
    ['2023年末', '2023', 'end'],
    ['2023年5月', '2023-05', null],
    ['2023.05', '2023-05', null],
    ['2023-05', '2023-05', null],
    ['2023/5', '2023-05', null],
    ['2023M05', '2023-05', null],
    ['202305', '2023-05', null],
    ['2023.10', '2023-10', null],
    ['2023.12', '2023-12', null],
    ['二〇二三年五月', '2023-05', null],
    ['二○二三年十二月', '2023-12', null],
    ['2023-05-18', '2023-05-18', null],
    ['2023/5/18', '2023-05-18', null],
    ['2023.5.18', '2023-05-18', null],
    ['2023年5月18日', '2023-05-18', null],
    ['20230518', '2023-05-18', null],
    ['18/05/2023', '2023-05-18', null],
    ['十四五', '2021-2025', null],
    ['“十四五”时期', '2021-2025', null],
    ['2021-2025', '2021-2025', null],
    ['2021—2025年', '2021-2025', null],
    ['2000/2001', '2000/01', null],
    ['Mar 2023', '2023-03', null],
    ['29 Feb 2024', '2024-02-29', null],
    ['May 18, 2023', '2023-05-18', null],
    ['H2 2023', '2023-H2', null],
    ['2023/24财年', '2023/24', null],
    ['FY2023/24', '2023/24', null],
    ['fiscal 1999/00', '1999/00', null],
  ])('R-301 reads %s as %s', (text, period, form) => {
    expect(parsePeriodText(text)).toEqual({ period, form, upTo: false, ambiguous: null });
  });

  it.each([
    ['一季度', '2023-Q1', null],
    ['第1季度', '2023-Q1', null],
    ['上半年', '2023-H1', null],
    ['1-6月', '2023-06', 'cumulative'],
    ['前三季度', '2023-Q3', 'cumulative'],
    ['全年', '2023', null],
    ['5月', '2023-05', null],
    ['9月末', '2023-09', 'end'],
  ])('R-302 lends %s the year of the title', (text, period, form) => {
    expect(parsePeriodText(text, IN_2023)).toMatchObject({ period, form });
    expect(parsePeriodText(text)).toBeNull();
  });

  it('R-303 keeps open whether 截至 means the end or the sum up to it', () => {
    expect(parsePeriodText('截至2023年9月末')).toEqual({ period: '2023-09', form: null, upTo: true, ambiguous: null });
  });

  it.each([
    ['2023.1', ['2023-01', '2023-10']],
    ['2005-07', ['2005-07', '2005-2007']],
    ['2000/01', ['2000-01', '2000/01']],
    ['05/06/2023', ['2023-06-05', '2023-05-06']],
  ])('R-304 gives candidates and no period for %s', (text, candidates) => {
    expect(parsePeriodText(text)).toMatchObject({ period: null, ambiguous: candidates });
  });

  it('R-304 doubts the number 2023.1 but not 2023.5', () => {
    expect(parsePeriodNumber(2023.1)?.ambiguous).toEqual(['2023-01', '2023-10']);
    expect(parsePeriodNumber(2023.5)?.period).toBe('2023-05');
  });

  it.each([
    [['2005-06', '2007-12', '2003-01'], '2005-06', '2005-06'],
    [['2005-07', '2010-15'], '2005-07', '2005-2007'],
    [['2000/01', '2020/21'], '2000/01', '2000/01'],
    [['2023.1', '2023.05'], '2023.1', '2023-10'],
    [['2023.1', '2023.10'], '2023.1', '2023-01'],
    [['05/06/2023', '18/06/2023'], '05/06/2023', '2023-06-05'],
  ])('R-305 settles by the column %j what %s means', (column, text, period) => {
    expect(parsePeriodText(text, periodContextOf(column, null))?.period).toBe(period);
  });

  it.each([
    '',
    '-',
    '9530',
    '13',
    '1,234',
    '技术合同',
    '2023-13',
    '20231301',
    '3120',
    '4.5',
    'GR201632099001',
    '2023年13月',
  ])('R-306 finds no period in %j', (text) => {
    expect(parsePeriodText(text)).toBeNull();
  });

  it('R-307 reads every canonical period as itself, or leaves it open', () => {
    const canonical = fc.oneof(
      fc.integer({ min: 1900, max: 2099 }).map(String),
      fc
        .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 4 }))
        .map(([year, quarter]) => `${year}-Q${quarter}`),
      fc
        .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 2 }))
        .map(([year, half]) => `${year}-H${half}`),
      fc
        .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    );
    fc.assert(
      fc.property(canonical, (text) => {
        const reading = parsePeriodText(text);
        expect(parsePeriod(text)).not.toBeNull();
        expect(reading?.period === text || reading?.ambiguous?.some((one) => one === text)).toBe(true);
      }),
      { seed: 301 },
    );
  });
});

describe('periodInText', () => {
  it.each([
    ['2023年1-6月连云区科技创新主要指标完成情况表', '2023-06'],
    ['2023年三季度连云区科技创新主要指标完成情况', '2023-Q3'],
    ['2022年上半年各市吸纳技术合同情况', '2022-H1'],
    ['8-9 国内三种专利有效数按地区分布(2021年)', '2021'],
    ['Three Kinds of Domestic Patent in Force by Region(2021)', '2021'],
    ['截至2024年9月末重点任务进展', '2024-09'],
    ['2024年重点工作任务清单', '2024'],
    ['raw-2021.xlsx', '2021'],
    ['二〇二三年科技统计', '2023'],
  ])('R-308 finds the period of %s', (text, period) => {
    expect(periodInText(text)?.reading.period).toBe(period);
  });

  it.each([
    '1-8  各地区研究与试验发展(R&D)经费投入强度',
    '表21-38 主要指标',
    '2022连云港统计年鉴',
    'Sheet1',
    'batch-08',
  ])('R-309 takes no numbering or book year for a period in %s', (text) => {
    expect(periodInText(text)).toBeNull();
  });
});

describe('serialDay', () => {
  it('R-388 turns serials of the 1900 system into days and knows the day that never was', () => {
    expect(serialDay(44883)).toBe('2022-11-18');
    expect(serialDay(45064)).toBe('2023-05-18');
    expect(serialDay(1)).toBe('1900-01-01');
    expect(serialDay(61)).toBe('1900-03-01');
    expect(serialDay(60)).toBeNull();
  });
});
