import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkCurve, curveDraftOf } from '../../../../src/app/tasks/edit/curveDraft';
import {
  checkProgress,
  isReplaced,
  NO_REPORT,
  withCorrection,
  withReport,
} from '../../../../src/app/tasks/edit/progressDraft';
import {
  checkRemedy,
  NO_REMEDY,
  remedyDraftOf,
  withoutRemedy,
  withRemedy,
} from '../../../../src/app/tasks/edit/remedyDraft';
import { taskChange } from '../../../../src/app/tasks/edit/taskAndTarget';
import { checkTask, nextNumber, taskDraftOf } from '../../../../src/app/tasks/edit/taskDraft';
import { checkTarget, targetDraftOf, withOrigin } from '../../../../src/app/tasks/edit/targetDraft';
import { formatTypedNumber, parseTypedNumber } from '../../../../src/app/tasks/edit/typedNumber';
import { previewRow } from '../../../../src/app/tasks/edit/previewRow';
import { turnSentences } from '../../../../src/app/lamps/turnSentences';
import { latestProgress } from '../../../../src/analysis/taskActual';
import { taskRows } from '../../../../src/analysis/tasks';
import { DEFAULT_LIST_RULES } from '../../../../src/model/lampMethod';
import { isoDate, period } from '../../../../src/model/period';
import type { PlannedCurve, Target } from '../../../../src/model/target';
import type { Task } from '../../../../src/model/task';
import { zh } from '../../../../src/words/zh';
import { storyIndex, target, task } from '../../../analysis/story';

const TODAY = isoDate('2024-10-15');
const goal: Target = { ...target('t1', 2024, { value: 100, unit: '次' }), indicator: null };
const one: Task = { ...task(goal, 1, { asOf: isoDate('2024-06-30'), value: 40, missing: null }), indicator: null };
const index = storyIndex([goal], [one]);
const around = { before: { task: one, target: goal }, tasks: [one], indicators: index.indicators };
const typed = (part: Partial<ReturnType<typeof taskDraftOf>>) => checkTask({ ...taskDraftOf(one), ...part }, around);

describe('a typed number', () => {
  it('R-1164 is digits with a point, a sign or thousands, or none at all', () => {
    expect(['45000', '45,000', ' -3.5 ', '１２', '−2'].map(parseTypedNumber)).toEqual([45000, 45000, -3.5, 12, -2]);
    expect(['', '4万', '1,5', '3.', '1e3', '12家', '1,23,456', 'NaN'].map(parseTypedNumber)).toEqual(
      Array(8).fill(null),
    );
  });

  it('R-1164 is written so that it is read back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (whole, places) => {
        const value = Number(`${whole}e-${places}`);
        expect(parseTypedNumber(formatTypedNumber(value))).toBe(value);
      }),
    );
  });
});

describe('the form of a task', () => {
  it('R-1165 as it stands changes nothing', () => {
    const found = typed({});
    expect(found).toEqual({ kind: 'sound', value: { task: one, target: goal } });
    expect(taskChange(around.before, around.before)).toMatchObject({ tasks: [], targets: [] });
  });

  test.each([
    [{ title: ' ' }, { title: 'titleMissing' }],
    [{ list: '' }, { list: 'listMissing' }],
    [{ list: '新清单', year: '24' }, { year: 'year' }],
    [{ list: '新清单', year: '2025', lastYear: '2024' }, { lastYear: 'yearOrder' }],
    [{ due: '' }, { due: 'dueNeeded' }],
    [{ due: '2023-12-31' }, { due: 'dueBefore' }],
    [{ indicator: 'CG02' }, { indicator: 'indicatorUnit' }],
  ] as const)('R-1165 with %o has the fault %o', (part, faults) => {
    const due = one.due ?? '2024-12-31';
    expect(
      checkTask(
        { ...taskDraftOf({ ...one, due: isoDate(due) }), ...part },
        {
          ...around,
          before: { task: { ...one, due: isoDate(due) }, target: goal },
        },
      ),
    ).toMatchObject({ kind: 'faulty', faults });
  });

  it('R-1165 takes no number that its list already has, and offers the next one', () => {
    const second = { ...one, id: `${one.list} 2`, number: '2' };
    const found = checkTask({ ...taskDraftOf(one), number: '2' }, { ...around, tasks: [one, second] });
    expect(found).toMatchObject({ kind: 'faulty', faults: { number: 'numberTaken' } });
    expect([nextNumber([one, second], one.list), nextNumber([], '新清单')]).toEqual(['3', '1']);
  });

  it('R-1166 moves to another list with its target, whose time, indicator and due day follow', () => {
    const found = typed({ list: '新清单', year: '2025', lastYear: '2026', number: '7', due: '2026-06-30' });
    if (found.kind === 'faulty') throw new Error('faulty');
    const { task: moved, target: its } = found.value;
    expect(moved).toMatchObject({ id: '新清单 7', year: 2025, lastYear: 2026, target: 't1', progress: one.progress });
    expect(its).toMatchObject({ id: 't1', period: '2025-2026', due: '2026-06-30' });
    const change = taskChange(around.before, found.value);
    expect(change.tasks.map(({ key, after }) => [key, after === null])).toEqual([
      [one.id, true],
      ['新清单 7', false],
    ]);
    expect(change.targets).toEqual([{ key: 't1', before: goal, after: its }]);
  });

  it('R-1167 removed takes its target along unless another task has it', () => {
    expect(taskChange(around.before, null).targets).toEqual([{ key: 't1', before: goal, after: null }]);
    expect(taskChange(around.before, null, [{ ...one, id: 'other' }]).targets).toEqual([]);
  });
});

describe('the form of a target', () => {
  const contracts = index.indicators.get('CG02') ?? null;
  const stored = targetDraftOf(around.before, null, '手工');
  const check = (part: Partial<typeof stored>) => checkTarget({ ...stored, ...part }, around.before, null);

  test.each<PlannedCurve>([
    { kind: 'linear' },
    { kind: 'yearEnd' },
    { kind: 'quarters', shares: [0, 0.125, 0.5, 1] },
    { kind: 'pastYears', years: 3 },
    { kind: 'points', points: [{ day: isoDate('2024-06-30'), share: 0.333 }] },
  ])('R-1168 gives back the stored course %o', (curve) => {
    expect(checkCurve(curveDraftOf(curve), period('2024'), isoDate('2024-12-31'))).toEqual(curve);
    const before = { task: one, target: { ...goal, curve } };
    expect(checkTarget(targetDraftOf(before, null, ''), before, null)).toEqual({ kind: 'sound', value: before });
  });

  test.each([
    [{ value: '4万' }, { value: 'number' }],
    [{ baseline: 'x' }, { baseline: 'baseline' }],
    [{ due: '' }, { due: 'day' }],
    [{ due: '2023-01-01' }, { due: 'dueBefore' }],
    [{ origin: ' ' }, { origin: 'originMissing' }],
    [{ curve: 'quarters', quarters: ['50', '25', '75', '100'] }, { curve: 'shares' }],
    [{ curve: 'quarters', quarters: ['25', '50', '75', '110'] }, { curve: 'shares' }],
    [{ curve: 'pastYears', pastYears: '2.5' }, { curve: 'pastYears' }],
    [{ curve: 'points', points: [] }, { curve: 'points' }],
    [{ curve: 'points', points: [{ day: '2024-06-30', percent: '' }] }, { curve: 'points' }],
    [{ curve: 'points', points: [{ day: '2025-06-30', percent: '5' }] }, { curve: 'pointOutside' }],
  ] as const)('R-1168 with %o has the fault %o', (part, faults) => {
    expect(check(part)).toEqual({ kind: 'faulty', faults });
  });

  it('R-1168 takes only a unit that the values of its indicator convert to', () => {
    const unit = (text: string) => checkTarget({ ...stored, unit: text }, around.before, contracts);
    expect(unit('家')).toMatchObject({ faults: { unit: 'unitOther' } });
    expect(unit('')).toMatchObject({ faults: { unit: 'unitMissing' } });
    expect(unit('亿元').kind).toBe('sound');
  });

  it('R-1169 with another promise says it was made by hand until the person says where it stands', () => {
    expect(withOrigin(stored, { method: 'achievement' }, '手工').origin).toBe(stored.origin);
    expect(withOrigin(stored, { value: '120' }, '手工').origin).toBe('手工');
    expect(withOrigin(stored, { value: '120', origin: '会议纪要 3' }, '手工').origin).toBe('会议纪要 3');
  });

  it('R-1174 previews the lamp that the page shows once it is saved', () => {
    const found = check({ value: '50' });
    if (found.kind === 'faulty') throw new Error('faulty');
    const { task: after, target: its } = found.value;
    const asOf = isoDate('2024-09-30');
    const previewed = previewRow(index, found.value, asOf).lamp;
    expect(previewed).toEqual(taskRows(storyIndex([its], [after]), [after], asOf)[0]?.lamp);
    expect(previewed.color).not.toBe(previewRow(index, around.before, asOf).lamp.color);
  });
});

describe('reports and remedies', () => {
  const draft = { ...NO_REPORT, asOf: '2024-09-30', value: '70', note: ' 正常 ' };
  const report = (part: Partial<typeof draft>) => {
    const found = checkProgress({ ...draft, ...part }, null, TODAY);
    if (found.kind === 'faulty') throw new Error(JSON.stringify(found.faults));
    return found.value;
  };

  it('R-1170 a report is added in the order of days, and no earlier one changes', () => {
    const after = withReport(withReport(one, report({})), report({ asOf: '2024-08-31', value: '60' }));
    expect(after.progress.map(({ asOf, value }) => [asOf, value])).toEqual([
      ['2024-06-30', 40],
      ['2024-08-31', 60],
      ['2024-09-30', 70],
    ]);
    expect(after.progress[0]).toBe(one.progress[0]);
  });

  it('R-1170 a correction stays beside the report of its day and counts from then on', () => {
    const first = withReport(one, report({}));
    const after = withReport(first, report({ value: '65' }));
    expect(after.progress).toHaveLength(3);
    expect(latestProgress(after, TODAY)?.value).toBe(65);
    expect(after.progress.map((each) => isReplaced(after, each))).toEqual([false, true, false]);
  });

  test.each([
    [{ asOf: '2024-10-16' }, { asOf: 'future' }],
    [{ asOf: '' }, { asOf: 'day' }],
    [{ value: '七十' }, { value: 'numberOrBlank' }],
    [{ doneOn: '2024-10-01' }, { doneOn: 'doneLater' }],
    [{ value: '', note: '' }, { note: 'emptyReport' }],
  ] as const)('R-1170 a report with %o has the fault %o', (part, faults) => {
    expect(checkProgress({ ...draft, ...part }, null, TODAY)).toEqual({ kind: 'faulty', faults });
  });

  it('R-1207 a report under a wrong day goes to the right one with all that was corrected in it', () => {
    const first = withReport(one, report({}));
    const corrected = withCorrection(first, report({}), report({ value: '65' }));
    const moved = withCorrection(corrected, report({ value: '65' }), report({ value: '65', asOf: '2024-08-31' }));
    expect(moved.progress.map(({ asOf, value }) => [asOf, value])).toEqual([
      ['2024-06-30', 40],
      ['2024-08-31', report({}).value],
      ['2024-08-31', 65],
    ]);
    expect(latestProgress(moved, TODAY)?.value).toBe(65);
    expect(moved.progress.map((progress) => isReplaced(moved, progress))).toEqual([false, true, false]);
  });

  it('R-1207 a report that was wrong in its day and its words keeps both wordings under the right day', () => {
    const first = withReport(one, report({}));
    const moved = withCorrection(first, report({}), report({ value: '66', asOf: '2024-05-31' }));
    expect(moved.progress.map(({ asOf, value }) => [asOf, value])).toEqual([
      ['2024-05-31', report({}).value],
      ['2024-05-31', 66],
      ['2024-06-30', 40],
    ]);
  });

  it('R-1170 a task that cannot apply is reported so, without a value', () => {
    expect(report({ missing: 'notApplicable' })).toMatchObject({
      value: null,
      missing: 'notApplicable',
    });
    expect(checkProgress(draft, report({}), TODAY)).toEqual({ kind: 'faulty', faults: { note: 'sameReport' } });
  });

  it('R-1208 a shortcoming is removed, and the others stay in their order', () => {
    const remedy = { shortcoming: '主体少', measure: null, due: null, doneOn: null, before: null, after: null };
    const three = ['主体少', '人手少', '经费少'].reduce(
      (known, shortcoming) => withRemedy(known, null, { ...remedy, shortcoming }),
      one,
    );
    expect(withoutRemedy(three, 1).remedies.map(({ shortcoming }) => shortcoming)).toEqual(['主体少', '经费少']);
  });

  it('R-1172 a remedy is kept with its values, and changed in its place', () => {
    const found = checkRemedy({ ...NO_REMEDY, shortcoming: '主体少', before: '0', after: '2' }, TODAY);
    if (found.kind === 'faulty') throw new Error('faulty');
    const after = withRemedy(withRemedy(one, null, found.value), null, { ...found.value, shortcoming: '人手少' });
    expect(after.remedies.map(({ shortcoming }) => shortcoming)).toEqual(['主体少', '人手少']);
    const changed = withRemedy(after, 0, { ...found.value, after: 3 });
    expect(changed.remedies.map((remedy) => remedy.after)).toEqual([3, 2]);
    expect(checkRemedy(remedyDraftOf(found.value), TODAY)).toEqual(found);
    expect(checkRemedy({ ...NO_REMEDY, doneOn: '2024-10-01' }, TODAY)).toMatchObject({
      faults: { shortcoming: 'shortcomingMissing', measure: 'measureMissing' },
    });
  });
});

it('R-1163 what turns a lamp names colours as the list has them, in every place', () => {
  const blue = { ...index.known, lists: [{ ...DEFAULT_LIST_RULES, id: one.list, goodColor: 'blue' as const }] };
  const [row] = taskRows({ ...index, known: blue }, [one], isoDate('2024-09-30'));
  if (row === undefined) throw new Error('no row');
  const { turns, needed } = turnSentences(row, undefined, zh);
  expect(turns.join('')).toContain('转为蓝灯');
  expect(turns.join('')).not.toContain('绿灯');
  expect(needed).toContain('平均每月还需');
});
