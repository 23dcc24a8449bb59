import { describe, expect, it, test } from 'vitest';
import { lampFor } from '../../src/analysis/lamp';
import { formatTerms } from '../../src/app/lamps/formatTerms';
import { checkOverride, withOverride, withoutOverride } from '../../src/app/lamps/overrideDraft';
import { checkRules, draftOf } from '../../src/app/lamps/rulesDraft';
import { DEFAULT_LIST_RULES, LAMP_METHODS } from '../../src/model/lampMethod';
import { isoDate } from '../../src/model/period';
import { en } from '../../src/words/en';
import { lampName } from '../../src/words/lampName';
import { zh } from '../../src/words/zh';
import { lampInput } from '../analysis/lamps/lampInput';
import { target, task } from '../analysis/story';

const goal = { ...target('t', 2024, { value: 120, baseline: 100 }), unit: '家' };

describe('the formula on a card', () => {
  test.each([
    ['scheduleGap', '计划进度 50.0% − 完成率 40.0% = +10.0 个百分点'],
    ['achievement', '完成率 40.0%'],
    ['baselineDistance', '时间已过 50.0% − 路程已走 40.0% = +10.0 个百分点'],
    ['growthRate', '年均增长 16.6% ÷ 需要 20.0% = 0.83，得分 +1.66（−5 至 5）'],
    ['projection', '照此到期为 117家，走完全程的 83.2%'],
  ] as const)('R-1121 by %s is %s', (method, said) => {
    const input = lampInput(goal, 108, '2024-06-30', method, 'stock');
    expect(formatTerms(input, lampFor(input), 0, zh)).toBe(said);
    expect(formatTerms(input, lampFor(input), 0, en)).toMatch(/\d/);
  });

  test.each(LAMP_METHODS)('R-1121 of a missed target by %s has its completion, of none nothing', (method) => {
    const late = lampInput(goal, 108, '2024-12-31', method, 'stock');
    expect(formatTerms(late, lampFor(late), 0, zh)).toContain('完成率 40.0%');
    const nothing = { ...late, value: null };
    expect(formatTerms(nothing, lampFor(nothing), 0, zh)).toBeNull();
  });

  it('R-1121 every method has its thresholds and its source in both languages', () => {
    for (const words of [zh, en]) {
      for (const method of LAMP_METHODS) {
        expect(words.lampCard.thresholds[method](DEFAULT_LIST_RULES.thresholds, words.lamps.goodBlue)).toMatch(/\d/);
        expect(words.lampCard.sources[method].length).toBeGreaterThan(10);
      }
    }
  });
});

test.each(LAMP_METHODS)('R-1206 the thresholds of %s name the chosen colour of what is on schedule', (method) => {
  const said = (words: typeof zh, good: 'green' | 'blue') =>
    words.lampCard.thresholds[method](DEFAULT_LIST_RULES.thresholds, lampName('green', good, words));
  expect(said(zh, 'blue')).toContain('蓝灯');
  expect(said(zh, 'blue')).not.toContain('绿灯');
  expect(said(zh, 'green')).toContain('绿灯');
  expect(said(en, 'blue')).not.toContain('green');
});

describe('a lamp set by hand', () => {
  const draft = { color: 'yellow', reason: ' 名单推迟 ', from: '2024-09-30', until: '2024-11-30' } as const;
  const set = { color: 'yellow', reason: '名单推迟', from: isoDate('2024-09-30'), until: isoDate('2024-11-30') };

  it('R-1118 needs a reason and days in their order', () => {
    expect(checkOverride(draft)).toEqual(set);
    expect(checkOverride({ ...draft, reason: ' ', until: '' })).toEqual(['reason', 'until']);
    expect(checkOverride({ ...draft, from: '2024-02-30' })).toEqual(['from']);
    expect(checkOverride({ ...draft, until: '2024-09-29' })).toEqual(['order']);
  });

  it('R-1118 that is ended keeps the days on which it showed', () => {
    const one = withOverride(task(goal, 1, { asOf: isoDate('2024-09-30') }), { ...set, color: 'yellow' });
    const [override] = one.overrides;
    if (override === undefined) throw new Error('not set');
    const ended = withoutOverride(one, override, isoDate('2024-11-01'));
    expect(ended.overrides).toEqual([{ ...set, until: '2024-10-31' }]);
    expect(withoutOverride(one, override, isoDate('2024-09-30')).overrides).toEqual([]);
  });
});

describe('rules of a list', () => {
  const rules = { id: '清单', ...DEFAULT_LIST_RULES };

  it('R-1119 come back from their draft as they were', () => {
    expect(checkRules(draftOf(rules))).toEqual(rules);
  });

  it.each([
    [{ green: '-1' }, ['points']],
    [{ green: '31' }, ['points']],
    [{ yellow: '' }, ['points']],
    [{ near: '101' }, ['near']],
    [{ green: 'x', near: '八十' }, ['points', 'near']],
  ])('R-1119 with %j are not saved', (typed, faults) => {
    expect(checkRules({ ...draftOf(rules), ...typed })).toEqual(faults);
  });
});
