// Two tables made of one in a file under review, or one of two. Law: what is kept by position follows its table.
import { joinTables, remainingQuestions, splitTable } from '../../intake/answer';
import type { SplitMapping } from '../../intake/answer';
import type { NameIndex } from '../../intake/names';
import type { DraftFile } from './draft';

export function splitInFile(file: DraftFile, table: number, row: number, names: NameIndex): DraftFile {
  const source = { file: file.name, sheets: file.sheets, names };
  return moved(file, splitTable(file.mapping, table, row, file.questions, source), (position) =>
    position > table ? position + 1 : position,
  );
}

export function joinInFile(file: DraftFile, table: number): DraftFile {
  return moved(file, joinTables(file.mapping, table, file.questions), (position) =>
    position >= table ? position - 1 : position,
  );
}

function moved(file: DraftFile, { mapping, questions }: SplitMapping, to: (position: number) => number): DraftFile {
  if (mapping === file.mapping) return file;
  const ofFile = questions.filter(({ table }) => table === null);
  const ofTables = questions.filter(({ table }) => table !== null);
  const { remembered } = file;
  return {
    ...file,
    mapping,
    questions: [...ofFile, ...remainingQuestions(mapping, ofTables)],
    notTaken: [...new Set(file.notTaken.map(to))],
    remembered: remembered === null ? null : { ...remembered, tables: [...new Set(remembered.tables.map(to))] },
  };
}
