// What a target or task says, as named texts, and what of it differs between two states.
// Law: every stated field is a fact, so nothing that changes stays unseen; a fact is missing where nothing is stated.
import type { TaskProgress } from '../../../../model/task';
import type { Words } from '../../../../words/zh';
import type { TargetState, TaskState } from '../../../desk/review';
import { formatTaskTarget } from '../../../tasks/formatTaskTarget';
import { formatCurve } from '../../../words/formatCurve';

/** Name and text. */
export type Fact = readonly [string, string];

export interface FactChange {
  readonly name: string;
  /** Null where that side says nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

export function targetFacts({ target, name, area }: TargetState, words: Words): readonly Fact[] {
  const { baseline, unit } = target;
  return stated([
    [words.common.indicator, name],
    [words.common.area, area],
    [words.common.period, words.formatPeriod(target.period, 'period')],
    [words.tasks.target, formatTaskTarget(target, words)],
    [words.shell.baseline, baseline === null ? null : words.formatValue(baseline, unit, null)],
    [words.tasks.due, words.formatDate(target.due)],
    [words.tasks.planned, formatCurve(target.curve, words)],
    [words.common.source, target.origin],
  ]);
}

export function taskFacts({ task, indicator, area, target, unit }: TaskState, words: Words): readonly Fact[] {
  return stated([
    [words.tasks.list, task.list],
    [words.tasks.number, task.number],
    [words.tasks.task, task.title],
    [words.common.indicator, indicator],
    [words.common.area, area],
    [words.tasks.target, target === null ? null : formatTaskTarget(target, words)],
    [words.tasks.due, task.due === null ? null : words.formatDate(task.due)],
    [words.tasks.section, task.section],
    [words.tasks.leader, task.leader],
    [words.shell.deputy, task.deputy],
    [words.shell.partners, task.partners],
    ...task.progress.map(
      (report) => [words.review.reportedOn(words.formatDate(report.asOf)), reportText(report, unit, words)] as const,
    ),
  ]);
}

/** In the order of the newer state; what only the older one says comes last. */
export function factChanges(before: readonly Fact[], after: readonly Fact[]): readonly FactChange[] {
  const [old, next] = [new Map(before), new Map(after)];
  return [...new Set([...next.keys(), ...old.keys()])].flatMap((name) => {
    const change = { name, before: old.get(name) ?? null, after: next.get(name) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

function stated(facts: readonly (readonly [string, string | null])[]): readonly Fact[] {
  return facts.flatMap(([name, text]) => (text === null || text === '' ? [] : [[name, text] as const]));
}

function reportText({ value, missing, doneOn, note }: TaskProgress, unit: string, words: Words): string {
  const state = missing === null ? words.noValue : words.missing[missing];
  return [
    value === null ? state : words.formatValue(value, unit, null),
    doneOn === null ? '' : words.review.doneOn(words.formatDate(doneOn)),
    note ?? '',
  ]
    .filter((part) => part !== '')
    .join(words.common.clauseSeparator);
}
