// A file that was read and recognised, under the mapping saved for files of its form.
// Law: the mapping of its very shape counts alone; without one, the first whose tables the file still has.
import type { Mapping } from '../../model/mapping';
import { applyMapping } from '../answer';
import type { NameIndex } from '../names';
import type { PlanFile } from './mapFile';

export interface WithSaved<T extends PlanFile> {
  readonly file: T;
  /** Position of the mapping among those offered. */
  readonly from: number;
  /** Positions of the tables that take over what was saved; none where all were set aside. */
  readonly taken: readonly number[];
  readonly isSameShape: boolean;
}

/** `saved` comes newest first; null when none of it is of the file's form. */
export function withSavedMapping<T extends PlanFile>(
  file: T,
  saved: readonly Mapping[],
  names: NameIndex,
): WithSaved<T> | null {
  const exact = saved.findIndex(({ shape }) => shape === file.mapping.shape);
  const candidates = exact < 0 ? saved.keys() : [exact];
  for (const from of candidates) {
    const { file: under, taken } = applied(file, saved[from]!, names);
    if (taken.length > 0 || under.issues.length > file.issues.length) {
      return { file: under, from, taken, isSameShape: exact >= 0 };
    }
  }
  return null;
}

function applied<T extends PlanFile>(file: T, saved: Mapping, names: NameIndex) {
  const ofFile = file.questions.filter(({ table }) => table === null);
  const ofTables = file.questions.filter(({ table }) => table !== null);
  const proposal = { mapping: file.mapping, questions: ofTables, issues: file.issues };
  const source = { file: file.name, sheets: file.sheets, names };
  const { mapping, questions, issues, taken } = applyMapping(saved, proposal, source);
  return { file: { ...file, mapping, questions: [...ofFile, ...questions], issues }, taken };
}
