// What a person drafts of a task's target, what is wrong with it, and the target that comes of it.
// Law: a target is in a unit that its indicator's values convert to, and a number that is changed by hand no longer
// claims to stand in the document it came from unless the person says so.
import type { Indicator } from '../../../model/indicator';
import type { LampMethod } from '../../../model/lampMethod';
import { firstDay, lastDay, parseIsoDate } from '../../../model/period';
import type { Target, TargetOperator } from '../../../model/target';
import type { Task } from '../../../model/task';
import { convertUnit, normaliseUnit } from '../../../model/unit';
import { checkCurve, type CurveDraft, curveDraftOf } from './curveDraft';
import { type Checked, checked, type Fault } from './faults';
import type { TaskAndTarget } from './taskAndTarget';
import { yearsPeriod } from './taskDraft';
import { formatTypedNumber, parseTypedNumber } from './typedNumber';

export interface TargetDraft extends CurveDraft {
  readonly operator: TargetOperator;
  readonly counts: Target['counts'];
  readonly value: string;
  readonly unit: string;
  readonly baseline: string;
  /** '': the method of the list. */
  readonly method: LampMethod | '';
  readonly due: string;
  readonly origin: string;
}

export type TargetField = 'value' | 'unit' | 'baseline' | 'curve' | 'due' | 'origin';

/** `byHand`: what the origin of a target made here says. */
export function targetDraftOf(
  { task, target }: TaskAndTarget,
  indicator: Indicator | null,
  byHand: string,
): TargetDraft {
  return {
    ...curveDraftOf(target?.curve ?? { kind: 'linear' }),
    operator: target?.operator ?? (indicator?.direction === 'down' ? '<=' : '>='),
    counts: target?.counts ?? 'total',
    value: formatTypedNumber(target?.value ?? null),
    unit: target?.unit ?? indicator?.unit ?? '',
    baseline: formatTypedNumber(target?.baseline ?? null),
    method: target?.method ?? '',
    due: target?.due ?? task.due ?? lastDay(yearsPeriod(task)),
    origin: target?.origin ?? byHand,
  };
}

/** The draft with an origin that fits it: another promise than the stored one is made here, until the person says where. */
export function withOrigin(stored: TargetDraft, typed: Partial<TargetDraft>, byHand: string): TargetDraft {
  const draft = { ...stored, ...typed };
  const isOther = (['operator', 'counts', 'value', 'unit', 'baseline', 'due'] as const).some(
    (field) => draft[field].trim() !== stored[field].trim(),
  );
  return typed.origin === undefined && isOther ? { ...draft, origin: byHand } : draft;
}

/** The target and its task, which is due on the same day. */
export function checkTarget(
  draft: TargetDraft,
  { task, target }: TaskAndTarget,
  indicator: Indicator | null,
): Checked<TaskAndTarget & { readonly target: Target }, TargetField> {
  const [value, baseline, due] = [
    parseTypedNumber(draft.value),
    parseTypedNumber(draft.baseline),
    parseIsoDate(draft.due),
  ];
  const time = target?.period ?? yearsPeriod(task);
  const unit = normaliseUnit(draft.unit);
  const curve = checkCurve(draft, time, due);
  const found: Record<TargetField, Fault | null> = {
    value: value === null ? 'number' : null,
    unit: unitFault(unit, indicator),
    baseline: draft.baseline.trim() !== '' && baseline === null ? 'baseline' : null,
    curve: typeof curve === 'string' ? curve : null,
    due: due === null ? 'day' : due < firstDay(time) ? 'dueBefore' : null,
    origin: draft.origin.trim() === '' ? 'originMissing' : null,
  };
  return checked(found, () => {
    if (value === null || due === null || typeof curve === 'string')
      throw new Error('a faulty target passed its check');
    const after: Target = {
      id: target?.id ?? task.id,
      indicator: target === null ? task.indicator : target.indicator,
      area: target?.area ?? task.area,
      period: time,
      operator: draft.operator,
      counts: draft.counts,
      value,
      unit,
      baseline,
      curve,
      method: draft.method === '' ? null : draft.method,
      due,
      origin: draft.origin.trim(),
    };
    return { task: taskWith(task, target, after), target: after };
  });
}

function taskWith(task: Task, before: Target | null, after: Target): Task {
  const isDueAnew = before === null || before.due !== after.due;
  return { ...task, target: after.id, due: isDueAnew ? after.due : task.due };
}

function unitFault(unit: string, indicator: Indicator | null): Fault | null {
  if (indicator === null || indicator.unit === '') return null;
  if (unit === '') return 'unitMissing';
  return convertUnit(1, unit, indicator.unit) === null ? 'unitOther' : null;
}
