import { describe, expect, it } from 'vitest';
import type { Lamp } from '../../src/analysis/lamp';
import { verdictOf } from '../../src/analysis/lamps/lampCase';
import { formatChange } from '../../src/chart/formatChange';
import { formatLamp } from '../../src/chart/formatLamp';
import { en } from '../../src/words/en';
import { DEFAULT_LIST_RULES } from '../../src/model/lampMethod';
import { isoDate, period } from '../../src/model/period';
import { zh } from '../../src/words/zh';

const lamp: Lamp = {
  ...verdictOf('blue', 'done', null),
  method: 'scheduleGap',
  asOf: isoDate('2024-06-30'),
  rules: DEFAULT_LIST_RULES,
  completion: 100,
  planned: 100,
  gap: 0,
  missing: null,
  expected: null,
  daysLate: null,
};

describe('changes and lamps in words', () => {
  it('R-620 tells percent, percentage points and plain differences apart', () => {
    expect(formatChange({ kind: 'percent', value: 23.6 }, zh).text).toBe('+23.6%');
    expect(formatChange({ kind: 'points', value: -0.02, decimals: 2 }, zh).text).toBe('−0.02 百分点');
    expect(formatChange({ kind: 'difference', value: 1, unit: '家', decimals: 0 }, zh).text).toBe('+1 家');
  });

  it('R-620 says why there is no change', () => {
    expect(formatChange({ kind: 'none', reason: 'noBase' }, zh)).toEqual({ text: '—', why: '上年无数据' });
  });

  it('R-621 says with a lamp why it is not assessed, and how late it was done', () => {
    expect(formatLamp({ ...lamp, color: 'grey', reason: 'noValue', missing: 'noCases' }, zh)).toBe('未发生');
    expect(formatLamp({ ...lamp, reason: 'doneLate', daysLate: 15 }, zh)).toBe('完成（逾期15天）');
    expect(formatLamp({ ...lamp, reason: 'doneLate', daysLate: 15 }, en)).toContain('15');
  });

  it('R-1106 says in which month a value is expected, and why a method cannot judge', () => {
    const grey = { ...lamp, color: 'grey', reason: 'noValue' } as const;
    expect(formatLamp({ ...grey, expected: period('2024-10') }, zh)).toBe('无数据，预计2024年10月');
    expect(formatLamp({ ...grey, missing: 'notPublished', expected: period('2024-10') }, zh)).toBe(
      '待公布，预计2024年10月',
    );
    expect(formatLamp({ ...grey, expected: period('2024-05') }, zh)).toBe('无数据，原应2024年5月公布');
    expect(formatLamp({ ...grey, missing: 'noCases', expected: period('2024-10') }, zh)).toBe('未发生');
    expect(formatLamp({ ...grey, reason: 'refused', refusal: 'zeroBase' }, zh)).toBe('基数为零，没有增长率');
    expect(formatLamp({ ...grey, reason: 'refused', refusal: 'zeroBase' }, en)).toContain('zero');
  });
});
