import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { GRADE_METHODS, gradeCase, type GradeMethod } from '../../../src/analysis/progress/grade';
import type { ProgressCase } from '../../../src/analysis/progress/progressCase';
import { hasRealFiles, realPath } from '../../realFiles';
import { runCommand } from '../../cli/runCommand';

const one = (base: number, current: number, target: number | null, direction: 'up' | 'down' = 'up'): ProgressCase => ({
  baseYear: 2020,
  base,
  currentYear: 2023,
  current,
  target,
  targetYear: 2025,
  direction,
  limit: null,
});
const since2015 = { baseYear: 2015, currentYear: 2016, targetYear: 2030 };

describe('growth rate', () => {
  it.each([
    [{ ...one(10, 30, 1, 'down'), ...since2015 }, 'deterioration', -14.0544, -5],
    [{ ...one(5, 6, 9), ...since2015 }, 'substantial_progress', 5.0045, 5],
    [one(100, 112, 120), 'substantial_progress', 1.0367, 3.119],
    [one(100, 110, 120), 'moderate_progress', 0.8692, 1.923],
    [one(100, 104, 120), 'limited_progress', 0.3543, -1.024],
    [one(100, 98, 120), 'deterioration', -0.1807, -3.253],
    [one(50, 40, 30, 'down'), 'moderate_progress', 0.7381, 0.986],
  ] as const)('R-571 the published vector %j is %s', (given, status, value, score) => {
    const grade = GRADE_METHODS['growth-rate'](given);
    expect(grade.status).toBe(status);
    expect(grade.value).toBeCloseTo(value, 3);
    expect(grade.score).toBeCloseTo(score, 2);
  });

  it('R-571 a natural limit bends the thresholds', () => {
    const limited = { ...one(90, 92, null), limit: 100 };
    expect(GRADE_METHODS['growth-rate'](limited).status).toBe('substantial_progress');
    expect(GRADE_METHODS['growth-rate']({ ...limited, limit: null }).status).toBe('moderate_progress');
    expect(GRADE_METHODS['growth-rate']({ ...limited, limit: 30 })).toEqual(
      GRADE_METHODS['growth-rate']({ ...limited, limit: null }),
    );
  });

  it('R-572 a base or a target of zero is refused with the reason', () => {
    expect(GRADE_METHODS['growth-rate'](one(0, 10, 20))).toMatchObject({ status: 'not_available', reason: 'zeroBase' });
    expect(GRADE_METHODS['growth-rate'](one(10, 5, 0, 'down'))).toMatchObject({
      status: 'not_available',
      reason: 'zeroTarget',
    });
    expect(GRADE_METHODS.projection(one(0, 10, 20))).toMatchObject({ reason: 'zeroBase' });
  });

  it.each([
    [one(0, 10, 20), 'substantial_progress', 3.2883, 5],
    [one(10, 5, 0, 'down'), 'limited_progress', 0.2452, -1.479],
  ] as const)('R-572 as published, %j is %s: best and second worst for the same way', (given, status, value, score) => {
    const grade = GRADE_METHODS['growth-rate-as-published'](given);
    expect(grade.status).toBe(status);
    expect(grade.value).toBeCloseTo(value, 3);
    expect(grade.score).toBeCloseTo(score, 2);
  });

  it.each([
    [{ ...one(41, 41, null), currentYear: 2020 }, 'oneYear'],
    [one(5, -5, 9), 'oppositeSigns'],
    [one(5, 4, -9, 'down'), 'oppositeSigns'],
    [one(5, 4, 5), 'targetIsBase'],
    [{ ...one(5, 6, 9), targetYear: 2020 }, 'targetYearPassed'],
  ] as const)('R-573 %j is not judged: %s', (given, reason) => {
    expect(GRADE_METHODS['growth-rate'](given)).toEqual({ status: 'not_available', value: null, score: null, reason });
  });

  it('R-571 a reached target is achieved whatever the growth (law)', () => {
    const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, fc.constantFrom('up', 'down'), (base, current, target, direction) => {
        const reached = direction === 'up' ? current >= target : current <= target;
        const grade = GRADE_METHODS['growth-rate'](one(base, current, target, direction));
        expect(grade.status === 'target_achieved').toBe(reached);
      }),
      { seed: 571 },
    );
  });
});

describe('other methods', () => {
  it.each([
    [220, 250, 'yellow', 88],
    [480, 500, 'green', 96],
    [710, 750, 'green', 94.7],
    [890, 1000, 'yellow', 89],
    [895, 1000, 'yellow', 89.5],
    [900, 1000, 'green', 90],
    [749, 1000, 'red', 74.9],
  ] as const)('R-574 %d of %d is %s', (current, target, status, value) => {
    expect(GRADE_METHODS.achievement(one(0, current, target))).toMatchObject({ status, value });
  });

  it('R-574 achievement counts from the baseline, downwards as well', () => {
    expect(GRADE_METHODS.achievement(one(1, 1.35, 1.5))).toMatchObject({ status: 'red', value: 70 });
    expect(GRADE_METHODS.achievement(one(500, 420, 400, 'down'))).toMatchObject({ status: 'yellow', value: 80 });
  });

  it.each([
    [0, 150, 100, 150],
    [20, 0, 100, -25],
    [20, -20, 100, -50],
    [100, 80, 20, 25],
    [100, 0, 20, 125],
  ])('R-575 from %d, at %d, to %d is %d percent of the way', (base, current, target, value) => {
    expect(GRADE_METHODS['baseline-distance'](one(base, current, target)).value).toBe(value);
  });

  it('R-575 without a way there is no share of it', () => {
    expect(GRADE_METHODS['baseline-distance'](one(0, 0, 0))).toMatchObject({ reason: 'targetIsBase' });
    expect(GRADE_METHODS['baseline-distance'](one(0, 1, null))).toMatchObject({ reason: 'noTarget' });
  });

  it('R-576 the same figures have three verdicts, each by its own name', () => {
    const halfTime = { ...one(100, 108, 120), baseYear: 2020, currentYear: 2021, targetYear: 2022 };
    expect(GRADE_METHODS['schedule-gap'](halfTime)).toMatchObject({ status: 'slightly_behind', value: 10 });
    expect(GRADE_METHODS.achievement(halfTime)).toMatchObject({ status: 'red', value: 40 });
    expect(GRADE_METHODS['growth-rate'](halfTime).status).toBe('moderate_progress');
  });

  it.each([
    [one(100, 116, 120), 'on_track'],
    [one(100, 104, 120), 'some_progress'],
    [one(100, 100.5, 120), 'stagnant_or_regressing'],
    [one(100, 98, 120), 'stagnant_or_regressing'],
    [one(100, 107, null), 'on_track'],
    [one(100, 102, null), 'some_progress'],
    [one(100, 107, null, 'down'), 'stagnant_or_regressing'],
  ] as const)('R-577 projected, %j is %s', (given, status) => {
    expect(GRADE_METHODS.projection(given).status).toBe(status);
  });
});

describe('cases at the edge', () => {
  const methods = Object.keys(GRADE_METHODS) as GradeMethod[];
  const refused = { status: 'not_available', value: null, score: null, reason: 'beyondNumbers' };

  it.each([
    [one(-1e308, 5, 1e308), 'a way longer than numbers'],
    [one(1e-320, 1e308, 10), 'a growth beyond numbers'],
    [one(1, 5, 1e101), 'a target beyond figures'],
    [{ ...one(1, 5, 9), limit: 1e-101 }, 'a limit nearer to zero than figures'],
  ])('R-1202 %j has no verdict: %s', (given) => {
    for (const method of methods) expect(gradeCase(method, given), method).toEqual(refused);
  });

  it('R-1202 a projection that overflows has no verdict', () => {
    expect(gradeCase('projection', { ...one(1, 1e90, 5e90), targetYear: 2100 })).toEqual(refused);
  });

  it('R-1202 whatever the figures, a value is a number and a refusal has a reason (law)', () => {
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
    const someCase = fc.record({
      baseYear: fc.integer({ min: 1900, max: 2100 }),
      base: figure,
      currentYear: fc.integer({ min: 1900, max: 2100 }),
      current: figure,
      target: fc.option(figure),
      targetYear: fc.integer({ min: 1900, max: 2100 }),
      direction: fc.constantFrom('up' as const, 'down' as const),
      limit: fc.option(figure),
    });
    fc.assert(
      fc.property(someCase, fc.constantFrom(...methods), (given, method) => {
        const { status, value, score, reason } = gradeCase(method, given);
        expect(reason !== null).toBe(status === 'not_available');
        for (const number of [value, score]) expect(number === null || Number.isFinite(number)).toBe(true);
      }),
      { seed: 1202, numRuns: 2000 },
    );
  });

  it.each([
    [99, 100, 'up', 100, 'on_track'],
    [98.9, 100, 'up', 100, 'some_progress'],
    [99, 100, 'up', null, 'some_progress'],
    [1, 0, 'down', 100, 'on_track'],
    [1, 0, 'down', null, 'some_progress'],
    [69, 70, 'up', 100, 'some_progress'],
  ] as const)('R-1203 %d of %d (%s, limit %s) is %s', (current, target, direction, limit, status) => {
    const slow = { ...one(target === 0 ? 1.2 : current - 0.2, current, target, direction), targetYear: 2023 };
    expect(GRADE_METHODS.projection({ ...slow, limit }).status).toBe(status);
  });

  it('R-574 several periods as published: the latest of a cumulative one wins, others are added up', () => {
    expect(GRADE_METHODS.achievement(one(0, 968, 1000))).toMatchObject({ status: 'green', value: 96.8 });
    expect(GRADE_METHODS.achievement(one(0, 220 + 260 + 230 + 180, 1000))).toMatchObject({ status: 'yellow' });
  });
});

const published = 'progress/progress-cases-cagr.json';

describe('tidemark grade', () => {
  it.runIf(hasRealFiles)('R-578 published cases have their published values, scores and states', async () => {
    const { cases } = JSON.parse(readFileSync(realPath(published), 'utf8')) as {
      cases: { id: string; expected: { status: string; progress_value: number | null; score: number | null } }[];
    };
    const ran = await runCommand('grade', '--method', 'growth-rate', '--json', realPath(published));
    const rows = JSON.parse(ran.out) as { id: string; status: string; progress_value: number; score: number }[];
    expect(rows.map(({ id, status }) => [id, status])).toEqual(cases.map(({ id, expected }) => [id, expected.status]));
    for (const [at, { expected }] of cases.entries()) {
      if (expected.progress_value === null) expect(rows[at]?.progress_value).toBeNull();
      else {
        expect(rows[at]?.progress_value).toBeCloseTo(expected.progress_value, 9);
        expect(rows[at]?.score).toBeCloseTo(expected.score as number, 6);
      }
    }
    expect(rows).toHaveLength(31);
  });

  it('R-578 a method that does not exist, and input that is no list of cases, are said', async () => {
    expect(await runCommand('grade', '--method', 'guess')).toMatchObject({ status: 2, out: '' });
    expect(await runCommand('grade')).toMatchObject({ status: 2, out: '' });
    expect(await runCommand('grade', '--method', 'achievement', 'package.json')).toMatchObject({ status: 2, out: '' });
    expect(await runCommand('grade', '--method', 'achievement', 'nowhere.json')).toMatchObject({ status: 2, out: '' });
  });

  const folder = mkdtempSync(join(tmpdir(), 'tidemark-grade-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const graded = async (json: string) => {
    const path = join(folder, 'cases.json');
    writeFileSync(path, json);
    return runCommand('grade', '--method', 'growth-rate', '--json', '--language', 'en', path);
  };
  const row = {
    id: 'a',
    base_year: 2020,
    base_value: 100,
    current_year: 2023,
    current_value: 112,
    target: 120,
    target_year: 2025,
    direction: 'up',
    limit: null,
  };

  it.each([
    ['', ''],
    ['null', ''],
    ['{"rows": []}', ''],
    ['[1]', '0'],
    [JSON.stringify([row, { ...row, base_value: '100' }]), '1.base_value'],
    [JSON.stringify([{ ...row, target_year: null }]), '0.target_year'],
    [JSON.stringify([{ ...row, current_year: undefined }]), '0.current_year'],
    [JSON.stringify([{ ...row, base_year: 2020.5 }]), '0.base_year'],
    [JSON.stringify([{ ...row, direction: 'sideways' }]), '0.direction'],
    [JSON.stringify([row]).replace('112', '1e400'), '0.current_value'],
    [`${JSON.stringify([row])} and more`, ''],
  ])('R-1204 %s is answered with one sentence', async (json, place) => {
    const { status, out, error } = await graded(json);
    expect([status, out, error.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(error).toContain(place === '' ? 'no JSON array of cases' : `${place} of the cases`);
  });

  it('R-1204 an empty array has an empty answer, and ten thousand cases have ten thousand', async () => {
    expect(await graded('[]')).toMatchObject({ status: 0, error: '' });
    expect(JSON.parse((await graded('[]')).out)).toEqual([]);
    const many = await graded(JSON.stringify(Array.from({ length: 10_000 }, (_, at) => ({ ...row, id: String(at) }))));
    const answers = JSON.parse(many.out) as { id: string; status: string }[];
    expect(answers).toHaveLength(10_000);
    expect(answers.at(-1)).toMatchObject({ id: '9999', status: 'substantial_progress' });
  });
});
