// A paragraph of last year's report with this year's figures. Law: no number of last year is kept in silence: it is
// replaced, or marked as to be checked; numbers of paragraphs are none.
import { roundHalfAway } from '../../../model/rounding';
import { convertUnit } from '../../../model/unit';
import { yearOf } from '../../../model/period';
import { nameOf } from '../../../words/nameOf';
import type { ReportPiece } from '../report';
import { numberPiece, type ReportDesk, wordsPiece } from '../reportDesk';
import type { FigureFinder, StatedNumber } from './knownFigures';
import type { KnownPhrase } from './knownPhrases';

export interface LastYearKnown {
  readonly desk: ReportDesk;
  readonly phrases: readonly KnownPhrase[];
  readonly find: FigureFinder;
  /** Names of enterprises in the registers. */
  readonly names: readonly string[];
  /** Units of indicators, longest first. */
  readonly units: readonly string[];
}

export function rewriteParagraph(text: string, known: LastYearKnown): ReportPiece[] {
  const marker = /^\s*[（(]?\d{1,2}(?:[）)]|[.．、](?!\d))/.exec(text)?.[0] ?? '';
  const start = marker === '' ? [] : [wordsPiece(marker)];
  return [...start, ...withPhrases(text.slice(marker.length), known)];
}

function withPhrases(text: string, known: LastYearKnown): ReportPiece[] {
  if (text === '') return [];
  const phrase = known.phrases.find(({ was }) => text.includes(was));
  if (phrase === undefined) return withNames(text, known);
  const at = text.indexOf(phrase.was);
  const now = phrase.now ?? [checkPiece(phrase.was, known.desk.words.report.lastYear.noNew)];
  return [...withPhrases(text.slice(0, at), known), ...now, ...withPhrases(text.slice(at + phrase.was.length), known)];
}

function withNames(text: string, known: LastYearKnown): ReportPiece[] {
  if (text === '') return [];
  const name = known.names.find((one) => text.includes(one));
  if (name === undefined) return withNumbers(text, known);
  const at = text.indexOf(name);
  return [
    ...withNames(text.slice(0, at), known),
    checkPiece(name, known.desk.words.report.lastYear.name),
    ...withNames(text.slice(at + name.length), known),
  ];
}

/** Stretches of years, years, ordinals and counts in Chinese digits, numbers in any digits. */
const NUMBER =
  /(?<stretch>(?:19|20)\d\d年?\s*[-—–－~～至到]+\s*(?:19|20)\d\d)|(?<year>(?<!\d)(?:19|20)\d\d)(?=\s*年)|(?<said>第[一二三四五六七八九十百]+[届次批期轮]|(?!一[家项人场件户名])[一二两三四五六七八九十百千]+余?[家项人场件户名])|(?<number>\p{Nd}+(?:[,，]\p{Nd}{3})*(?:[.．]\p{Nd}+)?)/gu;

function withNumbers(text: string, known: LastYearKnown): ReportPiece[] {
  const pieces: ReportPiece[] = [];
  let done = 0;
  for (const found of text.matchAll(NUMBER)) {
    if (found.index > done) pieces.push(wordsPiece(text.slice(done, found.index)));
    done = found.index + found[0].length;
    pieces.push(numberNow(found, text, known));
  }
  return done < text.length ? [...pieces, wordsPiece(text.slice(done))] : pieces;
}

function numberNow(found: RegExpExecArray, text: string, known: LastYearKnown): ReportPiece {
  const [whole] = found;
  const { lastYear } = known.desk.words.report;
  if (found.groups?.['year'] !== undefined) return yearNow(whole, known);
  if (found.groups?.['number'] === undefined) return checkPiece(whole, lastYear.kept);
  const rest = text.slice(found.index + whole.length).trimStart();
  const unit = known.units.find((one) => rest.startsWith(one));
  if (unit === undefined || !/^[\d,，.．]+$/.test(whole)) return checkPiece(whole, lastYear.unknown);
  const plain = whole.replace(/[,，]/g, '').replace('．', '.');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return figureNow(
    whole,
    { value: Number(plain), decimals, unit, around: clauseAround(text, found.index, whole.length) },
    known,
  );
}

/** Years around last year's move on by one. */
function yearNow(text: string, known: LastYearKnown): ReportPiece {
  const { lastYear } = known.desk.words.report;
  const moved = Number(text) + 1;
  const isNear = Math.abs(moved - yearOf(known.desk.period)) <= 1;
  return isNear
    ? { ...wordsPiece(String(moved)), mark: 'changed', remark: lastYear.changed(text) }
    : checkPiece(text, lastYear.kept);
}

function figureNow(text: string, stated: StatedNumber, known: LastYearKnown): ReportPiece {
  const { desk } = known;
  const { words } = desk;
  const { lastYear } = words.report;
  const found = known.find(stated);
  if (found.kind === 'unknown') return checkPiece(text, lastYear.unknown);
  if (found.kind === 'several') {
    return checkPiece(text, lastYear.several(found.names.join(words.common.listSeparator)));
  }
  const { now } = found;
  const value = now === null ? null : convertUnit(now.value, now.unit, stated.unit);
  if (now === null || value === null) {
    return checkPiece(text, lastYear.noFigure(nameOf(found.indicator, words)));
  }
  const shown = words.formatNumber(roundHalfAway(value, stated.decimals), stated.decimals);
  const piece = numberPiece(shown, now.on, desk);
  return shown.replaceAll(',', '') === text.replace(/[,，]/g, '')
    ? piece
    : { ...piece, mark: 'changed', remark: lastYear.changed(text) };
}

function checkPiece(text: string, remark: string): ReportPiece {
  return { ...wordsPiece(text), mark: 'check', remark };
}

function clauseAround(text: string, at: number, length: number): string {
  const before =
    text
      .slice(0, at)
      .split(/[，。；：,;、]/u)
      .slice(-1)[0] ?? '';
  const after = text.slice(at + length).split(/[，。；：,;、]/u)[0] ?? '';
  return `${before}${after}`;
}
