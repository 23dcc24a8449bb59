// A hidden sheet that a person wants after all. Law: the tables there are keep their positions; those of the sheet follow.
import type { NameIndex } from '../../intake/names';
import { recognise } from '../../intake/recognise';
import type { DraftFile } from './draft';

/** The file with the tables of one of its sheets, which counts as visible from now on. */
export function takeSheet(file: DraftFile, name: string, names: NameIndex): DraftFile {
  const sheets = file.sheets.map((sheet) => (sheet.name === name ? { ...sheet, hidden: false } : sheet));
  const { mapping, questions, issues } = recognise({
    file: file.name,
    sheets: sheets.filter((sheet) => sheet.name === name),
    names,
  });
  const before = file.mapping.tables.length;
  return {
    ...file,
    sheets,
    mapping: { ...file.mapping, tables: [...file.mapping.tables, ...mapping.tables] },
    questions: [
      ...file.questions,
      ...questions.map((question) =>
        question.table === null ? question : { ...question, table: question.table + before },
      ),
    ],
    issues: [...file.issues.filter((issue) => issue.kind !== 'hiddenSheet' || issue.sheet !== name), ...issues],
  };
}
