import { describe, expect, it } from 'vitest';
import { parseTaskTarget } from '../../../src/intake/map/parseTaskTarget';
import { plannedCurve } from '../../../src/intake/map/plannedCurve';
import { parsePlanText } from '../../../src/intake/map/planText';
import { splitLeaders } from '../../../src/intake/map/taskLeaders';
import { NO_PERIOD_CONTEXT } from '../../../src/intake/notation/periodReading';

describe('targets that are no plain level', () => {
  it.each([
    ['净增5家', { operator: '>=', value: 5, unit: '家', counts: 'increase', baseline: null }],
    ['净增≥5家', { operator: '>=', value: 5, unit: '家', counts: 'increase', baseline: null }],
    ['较上年净增5家以上', { operator: '>=', value: 5, unit: '家', counts: 'increase', baseline: null }],
    ['在34家的基础上净增5家', { operator: '>=', value: 5, unit: '家', counts: 'increase', baseline: 34 }],
    ['增加3项', { operator: '>=', value: 3, unit: '项', counts: 'increase', baseline: null }],
  ])('R-1141 %s is a net increase', (text, reading) => {
    expect(parseTaskTarget(text)).toEqual(reading);
  });

  it.each([
    ['较2023年36280万元增长10%以上', 39908, '万元'],
    ['在2023年2.05亿元的基础上增长10%', 2.255, '亿元'],
    ['比34家增长50%', 51, '家'],
  ])('R-1141 %s is the level that follows from its base, exactly', (text, value, unit) => {
    expect(parseTaskTarget(text)).toEqual({ operator: '>=', value, unit, counts: 'total', baseline: null });
  });

  it('R-1141 a way from one level to another has its start', () => {
    expect(parseTaskTarget('从34家增加到39家')).toEqual({
      operator: '>=',
      value: 39,
      unit: '家',
      counts: 'total',
      baseline: 34,
    });
  });

  it.each(['增长10%以上', '同比增长15%', '较2023年增长10%', '较2020年净增5家', '提高1.7个百分点', '增长2倍'])(
    'R-1141 %s names no base and is no target',
    (text) => {
      expect(parseTaskTarget(text)).toBe('withoutBase');
    },
  );

  it.each([
    ['新增3家', 'total'],
    ['≥9 家', 'total'],
  ])('R-1141 %s stays a level', (text, counts) => {
    expect(parseTaskTarget(text)).toMatchObject({ counts, operator: '>=' });
  });

  it.each(['持续推进', '有所增长', ''])('R-1141 %j is unreadable', (text) => {
    expect(parseTaskTarget(text)).toBe('unreadable');
  });
});

describe('courses in one cell', () => {
  const frame = { context: { ...NO_PERIOD_CONTEXT, year: 2024 }, firstYear: 2024, lastYear: 2024 };
  const course = (text: string, whole: { value: number; unit: string | null } | null = null) =>
    parsePlanText(text, { ...frame, whole });

  it.each([
    ['一季度20%；二季度50%；三季度80%；四季度100%', [0.2, 0.5, 0.8, 1]],
    ['一季度20%，上半年50%，前三季度80%', [0.2, 0.5, 0.8, 1]],
    ['6月底前完成50%，年底完成100%', [0, 0.5, 0.5, 1]],
    ['Q1：10% Q2：30%'.replace(' ', ';'), [0.1, 0.3, 0.3, 1]],
  ])('R-1142 %s is due in steps at the ends of quarters', (text, shares) => {
    expect(course(text)).toEqual({ kind: 'quarters', shares });
  });

  it('R-1142 nodes within a quarter are points', () => {
    expect(course('5月底完成40%；10月底完成90%')).toEqual({
      kind: 'points',
      points: [
        { day: '2024-05-31', share: 0.4 },
        { day: '2024-10-31', share: 0.9 },
      ],
    });
  });

  it('R-1142 amounts are parts of the target', () => {
    expect(course('6月底前完成10家，年底完成25家', { value: 25, unit: '家' })).toEqual({
      kind: 'quarters',
      shares: [0, 0.4, 0.4, 1],
    });
  });

  it('R-1142 shares of single quarters that add up to the whole are summed', () => {
    const quarters = { kind: 'quarters', shares: [0.1, 0.3, 0.6, 1] };
    expect(course('一季度10%；二季度20%；三季度30%；四季度40%')).toEqual(quarters);
    expect(plannedCurve([10, 20, 30, 40])).toEqual(quarters);
  });

  it.each([
    ['amounts that reach the target', [5, 15, 28, 40], [0.125, 0.375, 0.7, 1]],
    ['amounts of single quarters', [5, 10, 13, 12], [0.125, 0.375, 0.7, 1]],
    ['amounts that might be percent of single quarters', [10, 20, 30, 40], [0.25, 0.5, 0.75, 1]],
    ['amounts with their unit', ['5家', '15家', '28家', '40家'], [0.125, 0.375, 0.7, 1]],
    ['percent', [25, 50, 75, 100], [0.25, 0.5, 0.75, 1]],
    ['percent of single quarters', [20, 20, 30, 30], [0.2, 0.4, 0.7, 1]],
  ] as const)('R-423 %s in the plan columns of a target of 40家 are its course', (_, cells, shares) => {
    expect(plannedCurve(cells, { value: 40, unit: '家' })).toEqual({ kind: 'quarters', shares });
  });

  it.each([
    ['reaches neither the target nor 100', [5, 15, 28, 36]],
    ['is of another unit', ['5万元', '15万元', '28万元', '40万元']],
    ['begins with a word', ['启动', '5家', '10家', '40家']],
  ] as const)('R-423 a plan that %s is no course', (_, cells) => {
    expect(plannedCurve(cells, { value: 40, unit: '家' })).toEqual({ kind: 'linear' });
  });

  it.each(['制定方案；组织申报', '一季度80%；二季度50%', '一季度30%；二季度130%', '2023年6月50%', '一季度10家'])(
    'R-1142 %s is no course',
    (text) => {
      expect(course(text)).toBeNull();
    },
  );

  it('R-1142 planned quarters that fall are no course', () => {
    expect(plannedCurve([80, 50, 60, 100])).toEqual({ kind: 'linear' });
  });
});

describe('leaders in one column', () => {
  it.each([
    ['张三/李四', '张三', '李四'],
    ['主要：张三；分管：李四', '张三', '李四'],
    ['李四（分管）、张三（主要）', '张三', '李四'],
    ['张三', '张三', null],
    ['张三、李四、王五', '张三、李四、王五', null],
  ])('R-1143 %s', (text, leader, deputy) => {
    expect(splitLeaders(text)).toEqual({ leader, deputy });
  });
});
