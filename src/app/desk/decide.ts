// The plan under what a person decided about its changes: what is left out goes, and why published values change is asked.
// Law: the decisions stand in the record; they change nothing of what the files say and hold for this import only.
import type { Plan } from '../../intake/plan';
import { countChanges } from '../../model/changeSet';
import type { LeftOutValues } from '../../model/importRecord';
import type { Question } from '../../model/issue';
import { countUnexplained, REVISION_REASONS } from '../../model/revisionReason';
import { type ChangeChoice, keptPart, withoutChanges } from '../../model/withoutChanges';
import type { Draft, Known } from './draft';
import { entityNames, type EntityNames } from './entityNames';
import type { Correction } from './review';

/** True for a correction that leaves the reading of the files as it is. */
export function isDecision(correction: Correction): boolean {
  if (correction.kind === 'answer') return correction.question.kind === 'revisionReason';
  return correction.kind === 'change' || correction.kind === 'reason';
}

export function decide(whole: Plan, draft: Draft, known: Known): Plan {
  const changeSet = withoutChanges(whole.changeSet, draft.leftOut);
  const { unchanged } = whole.counts.observations;
  const changed = countChanges(changeSet);
  const counts = {
    observations: { ...changed.observations, unchanged },
    entities: { ...changed.entities, unchanged: whole.counts.entities.unchanged },
  };
  const unexplained = countUnexplained(changeSet.blocks);
  const names = entityNames({ whole, known });
  const leftOut = draft.leftOut.flatMap((choice) => leftOutValues(whole, choice, names) ?? []);
  return {
    ...whole,
    changeSet,
    counts,
    record: { ...whole.record, ...counts, leftOut, reason: unexplained > 0 ? draft.reason : null },
    questions: unexplained > 0 && draft.reason === null ? [...whole.questions, askWhy(unexplained)] : whole.questions,
  };
}

function askWhy(count: number): Question {
  const nowhere = { file: '', sheet: null, table: null, columns: [], cells: [] };
  return { kind: 'revisionReason', ...nowhere, suggestions: REVISION_REASONS, params: { count } };
}

/** Null for a choice that the changes no longer hold, because something else was corrected since. */
function leftOutValues({ changeSet }: Plan, choice: ChangeChoice, names: EntityNames): LeftOutValues | null {
  const change = changeSet.blocks.find(({ indicator }) => indicator === choice.indicator);
  if (change === undefined) return null;
  const count = change.period.length - (keptPart(change, [choice])?.period.length ?? 0);
  if (count === 0) return null;
  const at = choice.at === null ? null : { ...choice.at, area: names.area(choice.at.series.area) };
  return { indicator: choice.indicator, name: names.indicator(choice.indicator), at, count };
}
