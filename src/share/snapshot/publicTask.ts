// A task as the public may see it. Law: what decides its lamp stays, and nothing that was written for the office or
// names a person; everything that goes is counted.
import type { MissingStatus } from '../../model/observation';
import type { Remedy, Task, TaskProgress } from '../../model/task';

export interface PublicTask {
  readonly task: Task;
  readonly remarks: number;
  readonly persons: number;
  readonly smallCounts: number;
}

/** `isSmall`: whether a reported value is a count of too few persons. */
export function publicTask(task: Task, isSmall: (value: number) => boolean): PublicTask {
  const reports = task.progress.map((one) => ({ one, small: one.value !== null && isSmall(one.value) }));
  const open: Task = {
    ...task,
    leader: null,
    deputy: null,
    progress: reports.map(({ one, small }) => publicReport(one, small)),
    remedies: task.remedies.map((one) => ({ ...withoutSmall(one, isSmall), shortcoming: '', measure: null })),
    overrides: task.overrides.map((one) => ({ ...one, reason: '' })),
  };
  return {
    task: open,
    remarks: countTexts([
      ...task.progress.flatMap(({ note, evidence, problems, nextStep }) => [note, evidence, problems, nextStep]),
      ...task.remedies.flatMap(({ shortcoming, measure }) => [shortcoming, measure]),
      ...task.overrides.map(({ reason }) => reason),
    ]),
    persons: countTexts([task.leader, task.deputy]),
    smallCounts: reports.filter(({ small }) => small).length + task.remedies.filter(hasSmall(isSmall)).length,
  };
}

function publicReport(report: TaskProgress, small: boolean): TaskProgress {
  const bare = { ...report, note: null, evidence: null, problems: null, nextStep: null };
  return small ? { ...bare, value: null, missing: 'suppressed' satisfies MissingStatus } : bare;
}

function hasSmall(isSmall: (value: number) => boolean): (remedy: Remedy) => boolean {
  return ({ before, after }) => (before !== null && isSmall(before)) || (after !== null && isSmall(after));
}

function withoutSmall(remedy: Remedy, isSmall: (value: number) => boolean): Remedy {
  return hasSmall(isSmall)(remedy) ? { ...remedy, before: null, after: null } : remedy;
}

function countTexts(texts: readonly (string | null)[]): number {
  return texts.filter((text) => text !== null && text !== '').length;
}
