// A file of a form that was imported before is taken as a person took it then; what the new file itself states stays.
import type { NameIndex } from '../../intake/names';
import { withSavedMapping } from '../../intake/plan/withSavedMapping';
import type { SavedMapping } from '../../model/savedMapping';
import type { DraftFile } from './draft';

/** The file under what is remembered of its form, newest first. */
export function recallMapping(file: DraftFile, saved: readonly SavedMapping[], names: NameIndex): DraftFile {
  const mappings = saved.map(({ mapping }) => mapping);
  const found = withSavedMapping(file, mappings, names);
  const source = saved[found?.from ?? -1];
  if (found === null || source === undefined) return file;
  const { file: under, taken, isSameShape } = found;
  const questions = under.questions.filter(({ kind }) => kind !== 'encoding' || !isSameEncoding(file, source));
  const isSame = isSameShape && JSON.stringify(under.mapping) === JSON.stringify(file.mapping);
  const remembered = { from: source.at, file: source.file, tables: taken };
  return { ...under, questions, remembered: isSame ? null : remembered, proposed: file };
}

/** Headers that come out as before prove the encoding that a person confirmed. */
function isSameEncoding({ encoding }: DraftFile, saved: SavedMapping): boolean {
  return encoding !== null && encoding === saved.encoding;
}
