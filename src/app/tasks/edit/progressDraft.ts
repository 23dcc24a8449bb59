// What a person drafts of a report on a task, what is wrong with it, and the task with it.
// Law: reports are only added. A correction is one more report of the same day, which counts from then on; the one that
// it corrects stays as it was written. Where the day itself was wrong, all that was reported for it goes to the right one,
// so that nothing that was corrected counts again; the log keeps the day as it was written.
import type { MissingStatus } from '../../../model/observation';
import { type IsoDate, parseIsoDate } from '../../../model/period';
import { samePlain } from '../../../model/samePlain';
import type { Task, TaskProgress } from '../../../model/task';
import { textOrNull } from '../../settings/aliasText';
import { type Checked, checked, type Fault } from './faults';
import { formatTypedNumber, parseTypedNumber } from './typedNumber';

/** Reasons for having no value that a person reports. */
export const REPORTED_MISSING = [
  'notApplicable',
  'noCases',
  'notCollected',
  'notPublished',
] as const satisfies readonly MissingStatus[];

export interface ProgressDraft {
  readonly asOf: string;
  readonly value: string;
  /** '': none. */
  readonly missing: MissingStatus | '';
  readonly doneOn: string;
  readonly note: string;
  readonly evidence: string;
  readonly problems: string;
  readonly nextStep: string;
}

export type ProgressField = 'asOf' | 'value' | 'doneOn' | 'note';

export const NO_REPORT: Omit<ProgressDraft, 'asOf'> = {
  value: '',
  missing: '',
  doneOn: '',
  note: '',
  evidence: '',
  problems: '',
  nextStep: '',
};

export function progressDraftOf(report: TaskProgress): ProgressDraft {
  return {
    asOf: report.asOf,
    value: formatTypedNumber(report.value),
    missing: report.missing ?? '',
    doneOn: report.doneOn ?? '',
    note: report.note ?? '',
    evidence: report.evidence ?? '',
    problems: report.problems ?? '',
    nextStep: report.nextStep ?? '',
  };
}

/** `corrected`: the report it is written in place of. */
export function checkProgress(
  draft: ProgressDraft,
  corrected: TaskProgress | null,
  today: IsoDate,
): Checked<TaskProgress, ProgressField> {
  const [asOf, doneOn] = [parseIsoDate(draft.asOf), parseIsoDate(draft.doneOn)];
  const value = draft.missing === '' ? parseTypedNumber(draft.value) : null;
  const report = {
    value,
    missing: draft.missing === '' ? null : draft.missing,
    doneOn,
    note: textOrNull(draft.note),
    evidence: textOrNull(draft.evidence),
    problems: textOrNull(draft.problems),
    nextStep: textOrNull(draft.nextStep),
  };
  const isEmpty = Object.values(report).every((part) => part === null);
  const isSame = corrected !== null && samePlain({ ...report, asOf }, corrected);
  const found: Record<ProgressField, Fault | null> = {
    asOf: asOf === null ? 'day' : asOf > today ? 'future' : null,
    value: draft.missing === '' && draft.value.trim() !== '' && value === null ? 'numberOrBlank' : null,
    doneOn: doneFault(draft.doneOn, doneOn, asOf),
    note: isSame ? 'sameReport' : isEmpty && draft.value.trim() === '' ? 'emptyReport' : null,
  };
  return checked(found, () => {
    if (asOf === null) throw new Error('a faulty report passed its check');
    return { ...report, asOf };
  });
}

function doneFault(typed: string, doneOn: IsoDate | null, asOf: IsoDate | null): Fault | null {
  if (typed === '') return null;
  if (doneOn === null) return 'day';
  return asOf !== null && doneOn > asOf ? 'doneLater' : null;
}

/** Behind all reports of its day, in the order of days. */
export function withReport(task: Task, report: TaskProgress): Task {
  const later = task.progress.findIndex(({ asOf }) => asOf > report.asOf);
  const at = later === -1 ? task.progress.length : later;
  return { ...task, progress: [...task.progress.slice(0, at), report, ...task.progress.slice(at)] };
}

/** The report in place of the one it corrects, of the same day or of another. */
export function withCorrection(task: Task, corrected: TaskProgress, report: TaskProgress): Task {
  if (corrected.asOf === report.asOf) return withReport(task, report);
  const isOfDay = ({ asOf }: TaskProgress): boolean => asOf === corrected.asOf;
  const moved = task.progress.filter(isOfDay).map((one) => ({ ...one, asOf: report.asOf }));
  const others = { ...task, progress: task.progress.filter((one) => !isOfDay(one)) };
  const isSameButDay = samePlain(moved.at(-1), report);
  return [...moved, ...(isSameButDay ? [] : [report])].reduce(withReport, others);
}

/** True where another report of the same day was written later and counts in its place. */
export function isReplaced(task: Task, report: TaskProgress): boolean {
  const ofDay = task.progress.filter(({ asOf }) => asOf === report.asOf);
  return ofDay.at(-1) !== report;
}
