// The demo with tasks as offices and people may leave them: any operator, course, report, and texts that look like code.
import fc from 'fast-check';
import type { Dataset } from '../../../src/model/dataset';
import { isoDate } from '../../../src/model/period';
import type { PlannedCurve, Target } from '../../../src/model/target';
import type { Task, TaskProgress } from '../../../src/model/task';

const TEXTS = [
  '=SUM(A1)',
  '甲,"乙"<b>',
  '-2 步',
  '@张三',
  '进展顺利；下一步抓落实',
  '完成😀一半',
  'a'.repeat(40),
] as const;
const anyText = fc.option(fc.constantFrom(...TEXTS), { nil: null });
const anyDay = fc.constantFrom('2024-03-31', '2024-09-30', '2024-12-31').map(isoDate);

const anyReport: fc.Arbitrary<TaskProgress> = fc
  .record({
    asOf: anyDay,
    value: fc.option(
      fc.integer({ min: -1000, max: 1_000_000 }).map((tenths) => tenths / 10),
      { nil: null },
    ),
    reason: fc.constantFrom('notApplicable', 'notCollected', 'notPublished', 'suppressed', 'noCases', 'blank'),
    doneOn: fc.option(anyDay, { nil: null }),
    note: anyText,
    evidence: anyText,
    problems: anyText,
    nextStep: anyText,
  })
  .map(({ reason, ...report }) => ({ ...report, missing: report.value === null ? reason : null }));

const anyCurve: fc.Arbitrary<PlannedCurve> = fc.constantFrom<PlannedCurve>(
  { kind: 'linear' },
  { kind: 'yearEnd' },
  { kind: 'pastYears', years: 3 },
  { kind: 'quarters', shares: [0.2, 0.45, 0.755, 1] },
  { kind: 'points', points: [{ day: isoDate('2024-06-30'), share: 0.5 }] },
);

const anyTask = fc.record({
  reports: fc.uniqueArray(anyReport, { selector: ({ asOf }) => asOf, maxLength: 3 }),
  words: fc.record({ content: anyText, source: anyText, leader: anyText, deputy: anyText, partners: anyText }),
  section: anyText,
  promise: fc.record({
    operator: fc.constantFrom('>=', '<=', '='),
    counts: fc.constantFrom('total', 'increase'),
    value: fc.integer({ min: 1, max: 500_000 }).map((hundredths) => hundredths / 100),
    curve: anyCurve,
    baseline: fc.option(fc.nat(50), { nil: null }),
  }),
});

type Varied = typeof anyTask extends fc.Arbitrary<infer T> ? T : never;

export function anyPromises(demo: Dataset): fc.Arbitrary<Dataset> {
  const { tasks, targets } = demo;
  return fc.array(anyTask, { minLength: tasks.length, maxLength: tasks.length }).map((varied) => ({
    ...demo,
    tasks: tasks.map((task, at) => taskWith(task, varied[at]!)),
    targets: targets.map((target) => targetWith(target, varied[tasks.findIndex((one) => one.target === target.id)])),
  }));
}

function taskWith(task: Task, { reports, words, section }: Varied): Task {
  const progress = reports.toSorted((left, right) => (left.asOf < right.asOf ? -1 : 1));
  return { ...task, ...words, section, progress };
}

/** An increase is promised as at least so much: a list has no other way to say it. */
function targetWith(target: Target, varied: Varied | undefined): Target {
  if (varied === undefined) return target;
  const { counts, operator } = varied.promise;
  return { ...target, ...varied.promise, operator: counts === 'increase' ? '>=' : operator };
}
