// A person's correction becomes part of the mapping; nothing of the sheet changes.
// Law: an answered question is not asked again, and a correction that answers a question closes it.
import {
  answerQuestion,
  changeBodyEnd,
  changeColumnRoles,
  changeDefaults,
  changeRange,
  changeRowPatch,
  changeRowRole,
  changeStatus,
  remainingQuestions,
} from '../../intake/answer';
import type { Source } from '../../intake/answer';
import type { NameIndex } from '../../intake/names';
import type { Question } from '../../model/issue';
import type { Mapping } from '../../model/mapping';
import type { Draft, DraftFile } from './draft';
import { chooseChange } from './chooseChange';
import { fixCell } from './fixCell';
import { readDraftFile } from './readDraftFile';
import type { Correction } from './review';
import { tablePositions } from './summarise';
import { joinInFile, splitInFile } from './splitInFile';
import { takeSheet } from './takeSheet';

/** Decisions about new names are made in newNames. */
type DraftCorrection = Exclude<Correction, { kind: 'ignore' | 'describe' | 'takeBack' }>;

/** The draft after one correction; a new encoding reads the file again. */
export async function correctDraft(draft: Draft, correction: DraftCorrection, names: NameIndex): Promise<Draft> {
  if (correction.kind === 'answer') {
    let after = draft;
    for (const one of [correction, ...(correction.also ?? [])])
      after = await answer(after, one.question, one.answer, names);
    return after;
  }
  if (correction.kind === 'sameName') return { ...draft, aliases: [...draft.aliases, correction] };
  if (correction.kind === 'change') return chooseChange(draft, correction.choice, correction.taken);
  if (correction.kind === 'reason') return { ...draft, reason: correction.reason };
  if (correction.kind === 'cell') return fixCell(draft, correction);
  if (correction.kind === 'register') return { ...draft, replacedRegisters: replaced(draft, correction) };
  if (correction.kind === 'sheet') return takeSheetOf(draft, correction.sheet, names);
  const position = tablePositions(draft.files)[correction.table];
  if (position === undefined) throw new Error(`the import has no table ${correction.table}`);
  return changeFile(draft, position.file, (file) => correctFile(file, position.table, correction, names));
}

function replaced({ replacedRegisters }: Draft, { register, mode }: RegisterCorrection): readonly string[] {
  const others = replacedRegisters.filter((id) => id !== register);
  return mode === 'replace' ? [...others, register] : others;
}

type RegisterCorrection = Extract<Correction, { kind: 'register' }>;

type FileCorrection = MappingCorrection | Extract<Correction, { kind: 'taken' | 'anew' | 'split' | 'join' }>;

function correctFile(file: DraftFile, table: number, correction: FileCorrection, names: NameIndex): DraftFile {
  if (correction.kind === 'taken') return takeTable(file, table, correction.taken);
  if (correction.kind === 'anew') return file.proposed ?? file;
  if (correction.kind === 'split') return splitInFile(file, table, correction.row, names);
  if (correction.kind === 'join') return joinInFile(file, table);
  return withMapping(file, correctMapping(file, table, correction, names));
}

function takeSheetOf(draft: Draft, position: number, names: NameIndex): Draft {
  const sheets = draft.files.flatMap((file, at) => file.sheets.map(({ name }) => ({ file: at, name })));
  const wanted = sheets[position];
  if (wanted === undefined) throw new Error(`the import has no sheet ${position}`);
  return changeFile(draft, wanted.file, (file) => takeSheet(file, wanted.name, names));
}

type MappingCorrection = Extract<Correction, { kind: 'column' | 'row' | 'bodyEnd' | 'range' | 'defaults' | 'status' }>;

function correctMapping(file: DraftFile, table: number, correction: MappingCorrection, names: NameIndex): Mapping {
  const { mapping } = file;
  switch (correction.kind) {
    case 'column':
      return changeColumnRoles(mapping, table, { first: correction.column, last: correction.last }, correction.role);
    case 'row':
      return correctRows(mapping, table, correction, sourceOf(file, names));
    case 'bodyEnd':
      return changeBodyEnd(mapping, table, correction.end, correction.row, sourceOf(file, names));
    case 'range':
      return changeRange(mapping, table, correction.range, sourceOf(file, names));
    case 'defaults':
      return changeDefaults(mapping, table, correction.defaults);
    case 'status':
      return changeStatus(mapping, table, correction.status);
  }
}

function correctRows(
  mapping: Mapping,
  table: number,
  { row, last, role, patch }: Extract<Correction, { kind: 'row' }>,
  source: Source,
): Mapping {
  const rows = { first: row, last };
  const roleNow = (at: number) => mapping.tables[table]?.rowRoles[at] ?? 'body';
  const isInTable =
    row >= (mapping.tables[table]?.range.top ?? 0) && last <= (mapping.tables[table]?.range.bottom ?? 0);
  const isAsIs =
    isInTable && Array.from({ length: last - row + 1 }, (_, at) => roleNow(row + at)).every((one) => one === role);
  const changed = isAsIs ? mapping : changeRowRole(mapping, table, rows, role, source);
  return patch === null ? changed : changeRowPatch(changed, table, rows, patch);
}

async function answer(draft: Draft, question: Question, text: string, names: NameIndex): Promise<Draft> {
  if (question.kind === 'revisionReason') return { ...draft, reason: text };
  const position = draft.files.findIndex(({ name }) => name === question.file);
  const asked = draft.files[position];
  if (asked === undefined) throw new Error(`no file ${JSON.stringify(question.file)} is open`);
  if (question.kind === 'encoding') return readAgain(draft, asked, question, text, names);
  return changeFile(draft, position, (file) => {
    const mapping = answerQuestion(file.mapping, question, text, sourceOf(file, names));
    const changed = withMapping(file, mapping);
    // "As it stands" is an answer too: it changes nothing but must not be asked for again.
    if (!question.suggestions.includes(text)) return changed;
    return { ...changed, questions: changed.questions.filter((other) => !sameQuestion(other, question)) };
  });
}

/** An encoding that the bytes do not fit leaves the file as it was read, and the question says so. */
async function readAgain(
  draft: Draft,
  file: DraftFile,
  question: Question,
  encoding: string,
  names: NameIndex,
): Promise<Draft> {
  if (file.source === null) throw new Error('pasted cells have no encoding');
  const read = await readDraftFile(file.source, encoding, names);
  if (read.kind === 'refused' && read.refusal.kind === 'encoding') {
    const unfit = (own: Question) => ({ ...own, params: { ...own.params, unfit: encoding } });
    const questions = file.questions.map((own) => (sameQuestion(own, question) ? unfit(own) : own));
    return changeFile(draft, draft.files.indexOf(file), () => ({ ...file, questions }));
  }
  if (read.kind !== 'file') throw new Error(`${file.name} cannot be read as ${encoding}`);
  const questions = read.file.questions.filter(({ kind }) => kind !== 'encoding');
  return changeFile(draft, draft.files.indexOf(file), () => ({ ...read.file, questions }));
}

function changeFile(draft: Draft, position: number, change: (file: DraftFile) => DraftFile): Draft {
  return { ...draft, files: draft.files.map((file, at) => (at === position ? change(file) : file)) };
}

function withMapping(file: DraftFile, mapping: Mapping): DraftFile {
  const ofFile = file.questions.filter(({ table }) => table === null);
  const ofTables = remainingQuestions(
    mapping,
    file.questions.filter(({ table }) => table !== null),
  );
  return { ...file, mapping, questions: [...ofFile, ...ofTables] };
}

function takeTable(file: DraftFile, position: number, taken: boolean): DraftFile {
  const others = file.notTaken.filter((other) => other !== position);
  return { ...file, notTaken: taken ? others : [...others, position] };
}

function sourceOf({ name, sheets }: DraftFile, names: NameIndex) {
  return { file: name, sheets, names };
}

function sameQuestion(left: Question, right: Question): boolean {
  return (
    left.kind === right.kind &&
    left.table === right.table &&
    left.columns.join() === right.columns.join() &&
    left.cells.join() === right.cells.join()
  );
}
