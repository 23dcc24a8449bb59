// What a person drafts of a shortcoming and its remedy (整改), what is wrong with it, and the task with it.
import { type IsoDate, parseIsoDate } from '../../../model/period';
import type { Remedy, Task } from '../../../model/task';
import { textOrNull } from '../../settings/aliasText';
import { type Checked, checked, type Fault } from './faults';
import { formatTypedNumber, parseTypedNumber } from './typedNumber';

export type RemedyField = keyof Remedy;

/** Everything as typed. */
export type RemedyDraft = Readonly<Record<RemedyField, string>>;

export const NO_REMEDY: RemedyDraft = { shortcoming: '', measure: '', due: '', doneOn: '', before: '', after: '' };

export function remedyDraftOf(remedy: Remedy): RemedyDraft {
  return {
    shortcoming: remedy.shortcoming,
    measure: remedy.measure ?? '',
    due: remedy.due ?? '',
    doneOn: remedy.doneOn ?? '',
    before: formatTypedNumber(remedy.before),
    after: formatTypedNumber(remedy.after),
  };
}

export function checkRemedy(draft: RemedyDraft, today: IsoDate): Checked<Remedy, RemedyField> {
  const remedy = {
    shortcoming: draft.shortcoming.trim(),
    measure: textOrNull(draft.measure),
    due: parseIsoDate(draft.due),
    doneOn: parseIsoDate(draft.doneOn),
    before: parseTypedNumber(draft.before),
    after: parseTypedNumber(draft.after),
  };
  const unread = (field: 'due' | 'doneOn' | 'before' | 'after', fault: Fault): Fault | null =>
    draft[field].trim() !== '' && remedy[field] === null ? fault : null;
  return checked(
    {
      shortcoming: remedy.shortcoming === '' ? 'shortcomingMissing' : null,
      measure: remedy.doneOn !== null && remedy.measure === null ? 'measureMissing' : null,
      due: unread('due', 'day'),
      doneOn: unread('doneOn', 'day') ?? (remedy.doneOn !== null && remedy.doneOn > today ? 'future' : null),
      before: unread('before', 'numberOrBlank'),
      after: unread('after', 'numberOrBlank'),
    },
    () => remedy,
  );
}

/** In place of the one at a position, or as the last one. */
export function withRemedy(task: Task, position: number | null, remedy: Remedy): Task {
  if (position === null) return { ...task, remedies: [...task.remedies, remedy] };
  return { ...task, remedies: task.remedies.map((one, at) => (at === position ? remedy : one)) };
}

/** The others in their order; the log keeps the one that went. */
export function withoutRemedy(task: Task, position: number): Task {
  return { ...task, remedies: task.remedies.filter((_, at) => at !== position) };
}
