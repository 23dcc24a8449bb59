// A file of a form that was imported before is taken as a person took it then; what the new file itself states stays.
import { withSavedMapping } from '../../intake/plan/withSavedMapping';
import type { NameIndex } from '../../intake/names';
import type { SavedMapping } from '../../model/savedMapping';
import type { DraftFile } from './draft';

/** The file under what is remembered of its shape, else of the newest form that its tables still have. */
export function recallMapping(file: DraftFile, saved: readonly SavedMapping[], names: NameIndex): DraftFile {
  const exact = saved.find(({ mapping }) => mapping.shape === file.mapping.shape);
  const candidates = exact === undefined ? saved : [exact];
  for (const candidate of candidates) {
    const { file: under, taken } = withSavedMapping(file, candidate.mapping, names);
    if (taken.length === 0 && under.issues.length === file.issues.length) continue;
    const questions = under.questions.filter(
      (question) => question.kind !== 'encoding' || !isSameEncoding(file, candidate),
    );
    const isSame = JSON.stringify(under.mapping.tables) === JSON.stringify(file.mapping.tables);
    const remembered = { from: candidate.at, file: candidate.file, tables: taken };
    return { ...under, questions, remembered: isSame && exact !== undefined ? null : remembered, proposed: file };
  }
  return file;
}

/** Headers that come out as before prove the encoding that a person confirmed. */
function isSameEncoding({ encoding }: DraftFile, saved: SavedMapping): boolean {
  return encoding !== null && encoding === saved.encoding;
}
