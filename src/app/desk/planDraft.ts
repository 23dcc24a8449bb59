// Compares a draft with the stored dataset. Tables that a person left out are not planned but keep their positions.
import { plan, type Plan } from '../../intake/plan';
import type { PlanFile } from '../../intake/plan/mapFile';
import { countEntities } from '../../model/changeSet';
import type { Question } from '../../model/issue';
import { storeAliases, withAliases } from './aliases';
import type { Draft, DraftFile, Known } from './draft';

export function planDraft(draft: Draft, known: Known): Plan {
  const named = withAliases(known, draft.aliases);
  const { homeArea } = known;
  const planned = plan(draft.files.map(takenPart), named.dataset, {
    homeArea,
    catalogue: named.catalogue,
    described: draft.described,
    registerKinds: named.catalogue.registerKinds,
    replacedRegisters: draft.replacedRegisters,
  });
  const changeSet = storeAliases(planned.changeSet, known, draft.aliases);
  const counts = { ...planned.counts, entities: countEntities(changeSet) };
  const leftOutOnPurpose = new Set(draft.files.filter(({ notTaken }) => notTaken.length > 0).map(({ name }) => name));
  return {
    ...planned,
    changeSet,
    counts,
    record: { ...planned.record, entities: counts.entities, note: noteOf(draft) },
    questions: planned.questions.map((question) => inWholeMapping(question, draft)),
    // A file whose tables were all left out by a person is no refusal.
    refusals: planned.refusals.filter(({ file }) => !leftOutOnPurpose.has(file)),
  };
}

/** What was corrected by hand stands in the record, as the file itself does not say it. */
function noteOf({ files }: Draft): string | null {
  const fixes = files.flatMap((file) => file.fixes);
  return fixes.length === 0 ? null : fixes.join('\n');
}

/** The file with its taken tables only; questions count positions among those. */
function takenPart(file: DraftFile): PlanFile {
  if (file.notTaken.length === 0) return file;
  const taken = takenPositions(file);
  return {
    ...file,
    mapping: { ...file.mapping, tables: file.mapping.tables.filter((_, position) => taken.includes(position)) },
    questions: file.questions
      .filter(({ table }) => table === null || taken.includes(table))
      .map((question) => (question.table === null ? question : { ...question, table: taken.indexOf(question.table) })),
  };
}

function inWholeMapping(question: Question, { files }: Draft): Question {
  const file = files.find(({ name }) => name === question.file);
  if (question.table === null || file === undefined || file.notTaken.length === 0) return question;
  return { ...question, table: takenPositions(file)[question.table] ?? null };
}

function takenPositions({ mapping, notTaken }: DraftFile): number[] {
  return mapping.tables.map((_, position) => position).filter((position) => !notTaken.includes(position));
}
