// What a target or task says, as named texts, and what of it differs between two states.
// Law: every stated field is a fact, so nothing that changes stays unseen; a fact is missing where nothing is stated.
import type { ListRules } from '../../model/lampMethod';
import type { LampOverride, Remedy, Task, TaskProgress } from '../../model/task';
import { lampName } from '../../words/lampName';
import type { Words } from '../../words/zh';
import type { TargetState, TaskState } from '../desk/review';
import { formatTaskTarget } from '../../chart/sentences/formatTaskTarget';
import { formatCurve } from '../words/formatCurve';

/** Name and text. */
export type Fact = readonly [string, string];

export interface FactChange {
  readonly name: string;
  /** Null where that side says nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

export function targetFacts({ target, name, area }: TargetState, words: Words): readonly Fact[] {
  const { baseline, unit, method } = target;
  return stated([
    [words.common.indicator, name],
    [words.common.area, area],
    [words.common.period, words.formatPeriod(target.period, 'period')],
    [words.tasks.target, formatTaskTarget(target, words)],
    [words.shell.baseline, baseline === null ? null : words.formatValue(baseline, unit, null)],
    [words.tasks.due, words.formatDate(target.due)],
    [words.tasks.planned, formatCurve(target.curve, words)],
    [words.promises.method, method === null ? null : words.promises.methods[method]],
    [words.common.source, target.origin],
  ]);
}

export function taskFacts(state: TaskState, words: Words): readonly Fact[] {
  const { task, indicator, related, area, target, unit, goodColor } = state;
  return stated([
    [words.tasks.list, task.list],
    [words.promises.years, yearsText(task, words)],
    [words.tasks.number, task.number],
    [words.tasks.task, task.title],
    [words.promises.content, task.content],
    [words.promises.taskSource, task.source],
    [words.common.indicator, indicator],
    [words.promises.related, related.join(words.common.listSeparator)],
    [words.common.area, area],
    [words.tasks.target, target === null ? null : formatTaskTarget(target, words)],
    [words.tasks.due, task.due === null ? null : words.formatDate(task.due)],
    [words.tasks.section, task.section],
    [words.tasks.leader, task.leader],
    [words.shell.deputy, task.deputy],
    [words.shell.partners, task.partners],
    ...task.progress.map((report, position) => {
      return [reportName(task.progress, position, words), reportText(report, unit, words)] as const;
    }),
    ...task.remedies.map(
      (remedy, position) => [words.promises.remedy(position + 1), remedyText(remedy, unit, words)] as const,
    ),
    ...task.overrides.map(
      (override, position) =>
        [words.promises.override(position + 1), overrideText(override, goodColor, words)] as const,
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

function yearsText({ year, lastYear }: Task, words: Words): string {
  if (year === lastYear) return words.formatYear(year);
  return words.formatSpan(words.formatYear(year), words.formatYear(lastYear));
}

export function remedyText(remedy: Remedy, unit: string, words: Words): string {
  const { shortcoming, measure, due, doneOn, before, after } = remedy;
  const value = (number: number | null): string =>
    number === null ? words.noValue : words.formatValue(number, unit, null);
  return joined(
    [
      shortcoming,
      measure ?? '',
      due === null ? '' : words.promises.remedyDue(words.formatDate(due)),
      doneOn === null ? '' : words.promises.remedyDone(words.formatDate(doneOn)),
      before === null && after === null ? '' : words.promises.beforeAfter(value(before), value(after)),
    ],
    words,
  );
}

function overrideText(
  { color, from, until, reason }: LampOverride,
  good: ListRules['goodColor'],
  words: Words,
): string {
  const { formatDate } = words;
  return words.promises.overrideText(lampName(color, good, words), formatDate(from), formatDate(until), reason);
}

export function reportText(report: TaskProgress, unit: string, words: Words): string {
  const { value, missing, doneOn, note, evidence, problems, nextStep } = report;
  const { promises } = words;
  const labelled = (name: string, text: string | null): string => (text === null ? '' : promises.labelled(name, text));
  const state = missing === null ? words.noValue : words.missing[missing];
  return joined(
    [
      value === null ? state : words.formatValue(value, unit, null),
      doneOn === null ? '' : words.review.doneOn(words.formatDate(doneOn)),
      note ?? '',
      labelled(promises.problems, problems),
      labelled(promises.nextStep, nextStep),
      labelled(promises.evidence, evidence),
    ],
    words,
  );
}

/** Reports of one day are told apart by their order. */
function reportName(reports: readonly TaskProgress[], position: number, words: Words): string {
  const { asOf } = reports[position] as TaskProgress;
  const name = words.review.reportedOn(words.formatDate(asOf));
  const earlier = reports.slice(0, position).filter((report) => report.asOf === asOf).length;
  return earlier === 0 ? name : words.promises.again(name, earlier + 1);
}

function joined(parts: readonly string[], words: Words): string {
  return parts.filter((part) => part !== '').join(words.common.clauseSeparator);
}
