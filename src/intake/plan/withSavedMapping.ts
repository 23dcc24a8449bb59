// A file that was read and recognised, under the mapping saved for files of its form.
import type { Mapping } from '../../model/mapping';
import { applyMapping } from '../answer';
import type { NameIndex } from '../names';
import type { PlanFile } from './mapFile';

export interface WithSaved<T extends PlanFile> {
  readonly file: T;
  /** Positions of the tables that take over what was saved; none: the file is as it was. */
  readonly taken: readonly number[];
}

export function withSavedMapping<T extends PlanFile>(file: T, saved: Mapping, names: NameIndex): WithSaved<T> {
  const ofFile = file.questions.filter(({ table }) => table === null);
  const ofTables = file.questions.filter(({ table }) => table !== null);
  const proposal = { mapping: file.mapping, questions: ofTables, issues: file.issues };
  const { mapping, questions, issues, taken } = applyMapping(saved, proposal, {
    file: file.name,
    sheets: file.sheets,
    names,
  });
  return { file: { ...file, mapping, questions: [...ofFile, ...questions], issues }, taken };
}
