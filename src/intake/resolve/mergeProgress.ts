// What a file reports on a task beside the reports that are stored.
// Law: every stored report stays. One that stands alone on its day takes what the file says of that day; where a person
// corrected that day already, what the file says otherwise comes behind.
import type { TaskField } from '../../model/mapping';
import { samePlain } from '../../model/samePlain';
import type { TaskProgress } from '../../model/task';

export function mergeProgress(
  stored: readonly TaskProgress[],
  reported: TaskProgress | null,
  unsaid: readonly TaskField[],
): readonly TaskProgress[] {
  if (reported === null) return stored;
  const ofDay = stored.filter(({ asOf }) => asOf === reported.asOf);
  const last = ofDay.at(-1);
  if (last === undefined) return inOrder([...stored, reported]);
  const merged = reportOver(last, reported, unsaid);
  if (samePlain(merged, last)) return stored;
  if (ofDay.length === 1) return stored.map((report) => (report === last ? merged : report));
  return inOrder([...stored, merged]);
}

/** By day; reports of one day keep their order. */
function inOrder(reports: readonly TaskProgress[]): TaskProgress[] {
  return [...reports].sort((left, right) => (left.asOf < right.asOf ? -1 : left.asOf > right.asOf ? 1 : 0));
}

function reportOver(stored: TaskProgress, reported: TaskProgress, unsaid: readonly TaskField[]): TaskProgress {
  const kept = (field: TaskField): boolean => unsaid.includes(field);
  const state = kept('actual') ? stored : reported;
  return {
    asOf: reported.asOf,
    value: state.value,
    missing: state.missing,
    doneOn: kept('doneOn') ? stored.doneOn : reported.doneOn,
    note: kept('note') ? stored.note : reported.note,
    evidence: kept('evidence') ? stored.evidence : reported.evidence,
    problems: kept('problems') ? stored.problems : reported.problems,
    nextStep: kept('nextStep') ? stored.nextStep : reported.nextStep,
  };
}
