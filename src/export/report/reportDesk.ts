// What the makers of parts share: the question, the words, and how pieces get their source and their own wording.
// Law: what a person reworded stands instead of what is generated, and says so.
import type { Basis } from '../../analysis/sentences/basis';
import type { PrintedPiece } from '../../chart/sentences/sentenceText';
import { languageOf, reportPlace } from '../../chart/sentences/sentencePlace';
import { importsById } from '../../model/importOrigin';
import type { Period } from '../../model/period';
import type { Words } from '../../words/zh';
import { basisWriter, type BasisWriter } from './basisText';
import type { ReportParagraph, ReportPiece } from './report';
import type { ReportAsked } from './reportAsked';

export interface ReportDesk {
  readonly asked: ReportAsked;
  readonly words: Words;
  readonly period: Period;
  readonly sourceOf: BasisWriter;
  readonly edited: ReadonlyMap<string, string>;
}

export function reportDesk(asked: ReportAsked, period: Period, words: Words): ReportDesk {
  return {
    asked,
    words,
    period,
    sourceOf: basisWriter(asked.index, importsById(asked.imports), words),
    edited: new Map(asked.sentences.map(({ id, text }) => [id, text])),
  };
}

export function wordsPiece(text: string): ReportPiece {
  return { text, on: [], source: '', mark: 'none', remark: '' };
}

export function writePiece(text: string, words: Words): ReportPiece {
  return { ...wordsPiece(text), mark: 'write', remark: words.report.writeRemark };
}

export function numberPiece(text: string, on: readonly Basis[], { sourceOf }: ReportDesk): ReportPiece {
  return { ...wordsPiece(text), on, source: sourceOf(on) };
}

export function sourced(pieces: readonly PrintedPiece[], desk: ReportDesk): ReportPiece[] {
  return pieces.map(({ text, on }) => numberPiece(text, on, desk));
}

/** `what` names it among all paragraphs of the report. */
export function generatedParagraph(what: string, pieces: readonly ReportPiece[], desk: ReportDesk): ReportParagraph {
  const { asked, period, words, edited } = desk;
  const place = reportPlace(asked.area, period, what, languageOf(words));
  const text = edited.get(place);
  if (text === undefined) return { kind: 'paragraph', look: 'body', place, pieces };
  const remark = words.report.editedRemark(pieces.map((piece) => piece.text).join(''));
  return { kind: 'paragraph', look: 'body', place, pieces: [{ ...wordsPiece(text), mark: 'edited', remark }] };
}

export function fixedParagraph(...pieces: readonly ReportPiece[]): ReportParagraph {
  return { kind: 'paragraph', look: 'body', place: null, pieces };
}

export function noteParagraph(text: string): ReportParagraph {
  return { kind: 'paragraph', look: 'note', place: null, pieces: [wordsPiece(text)] };
}
