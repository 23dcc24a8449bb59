// A file with the answers a person gave beforehand and the mapping saved for files of its shape.
// Law: an answer fills what the file leaves open and overrides nothing it states; what stays open is asked on.
import type { Mapping } from '../../model/mapping';
import { applyAnswers, applyMapping, remainingQuestions } from '../answer';
import type { Answers } from '../answer';
import type { PlanFile } from './mapFile';

/** The chosen sheet is a matter of recognition and no longer of these answers. */
export type GivenAnswers = Omit<Answers, 'sheet'>;

/** Throws on a period that is none. */
export function answered(file: PlanFile, answers: GivenAnswers, saved: Mapping | null): PlanFile {
  const { mapping, questions, issues } = file;
  const taken = saved === null ? mapping : applyMapping(saved, { mapping, questions, issues }).mapping;
  const settled = applyAnswers(taken, { ...answers, sheet: null });
  const ofFile = questions.filter(({ table }) => table === null);
  const ofTables = questions.filter(({ table }) => table !== null);
  return { ...file, mapping: settled, questions: [...ofFile, ...remainingQuestions(settled, ofTables)] };
}
