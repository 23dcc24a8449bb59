// What the sentences of the bureau said last year, clause by clause, and what they say now. Law: a phrase is only known
// where every figure in it was known last year; where one is not known now it has nothing to say.
import { fillTemplate, type TemplateSource } from '../../../analysis/sentences/fillTemplate';
import { printSentence, type PrintedPiece } from '../../../chart/sentences/sentenceText';
import { yearOf } from '../../../model/period';
import type { ReportPiece } from '../report';
import { numberPiece, type ReportDesk } from '../reportDesk';

export interface KnownPhrase {
  /** As last year's report has it. */
  readonly was: string;
  /** Null where the workspace cannot say it of this year. */
  readonly now: readonly ReportPiece[] | null;
}

/** Fewer words than this before its figures may stand in any sentence. */
const LEAST_WORDS = 4;

/** Longest first, so that a whole sentence goes before its clauses. */
export function knownPhrases(source: TemplateSource, desk: ReportDesk): KnownPhrase[] {
  const { words } = desk;
  const runs = words.sentences.report.flatMap(({ groups }) => groups.flatMap(runsOf));
  return runs
    .flatMap((clauses) => phraseOf(clauses, source, desk) ?? [])
    .sort((left, right) => right.was.length - left.was.length);
}

/** Neighbouring clauses, of which the first has words of its own. */
function runsOf(clauses: readonly string[]): (readonly string[])[] {
  return clauses.flatMap((clause, from) =>
    clause.replace(/\{[^{}]*\}/g, '').length < LEAST_WORDS
      ? []
      : clauses.slice(from).map((_, length) => clauses.slice(from, from + length + 1)),
  );
}

function phraseOf(clauses: readonly string[], source: TemplateSource, desk: ReportDesk): KnownPhrase | null {
  const year = yearOf(desk.period);
  const was = printed(clauses, year - 1, source, desk);
  if (was === null) return null;
  const now = printed(clauses, year, source, desk);
  const text = was.map((piece) => piece.text).join('');
  return { was: text, now: now === null ? null : now.map((piece, at) => comparedPiece(piece, was[at], desk)) };
}

/** Without the mark at the end of a sentence; null where a figure is not known. */
function printed(
  clauses: readonly string[],
  year: number,
  source: TemplateSource,
  { asked, words }: ReportDesk,
): PrintedPiece[] | null {
  const sentence = fillTemplate({ id: '', opening: '', groups: [clauses] }, year, source);
  if (sentence === null || sentence.leftOut.length > 0) return null;
  return printSentence(sentence, asked.index.areas, words).slice(0, -1);
}

function comparedPiece({ text, on }: PrintedPiece, was: PrintedPiece | undefined, desk: ReportDesk): ReportPiece {
  const piece = numberPiece(text, on, desk);
  if (was === undefined || was.text === text) return piece;
  return { ...piece, mark: 'changed', remark: desk.words.report.lastYear.changed(was.text) };
}
