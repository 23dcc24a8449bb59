// A file with the answers a person gave beforehand and the mapping saved for files of its shape.
// Law: an answer fills what the file leaves open and overrides nothing it states; what stays open is asked on.
import type { Mapping } from '../../model/mapping';
import type { NameIndex } from '../names';
import { applyAnswers, remainingQuestions } from '../answer';
import type { Answers } from '../answer';
import type { PlanFile } from './mapFile';
import { withSavedMapping } from './withSavedMapping';

/** The chosen sheet is a matter of recognition and no longer of these answers. */
export type GivenAnswers = Omit<Answers, 'sheet'>;

export interface AnsweredFile {
  readonly file: PlanFile;
  /** Position of the saved mapping that was taken over; null when none was. */
  readonly from: number | null;
}

/** `saved` are mappings of several forms, newest first. Throws on a period that is none. */
export function answered(
  file: PlanFile,
  answers: GivenAnswers,
  saved: readonly Mapping[],
  names: NameIndex,
): AnsweredFile {
  const found = withSavedMapping(file, saved, names);
  const taken = found?.file ?? file;
  const settled = applyAnswers(taken.mapping, { ...answers, sheet: null });
  const ofFile = taken.questions.filter(({ table }) => table === null);
  const ofTables = taken.questions.filter(({ table }) => table !== null);
  return {
    file: { ...taken, mapping: settled, questions: [...ofFile, ...remainingQuestions(settled, ofTables)] },
    from: found === null || found.taken.length === 0 ? null : found.from,
  };
}
