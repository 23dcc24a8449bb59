// Prints a sentence in the reader's language. Law: figures stand rounded as published, once; nothing else is a number.
import type { Basis } from '../../analysis/sentences/basis';
import type { ClauseFact, PlaceFact } from '../../analysis/sentences/clauseFact';
import type { Sentence, SentenceFigure, SentencePart } from '../../analysis/sentences/sentence';
import type { Area } from '../../model/area';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';
import { clauseText } from './clauseText';
import { figureAmount, levelPieces, missingClause } from './levelText';

/** A printed piece; `on` is what its numbers stand on, empty for words. */
export interface PrintedPiece {
  readonly text: string;
  readonly on: readonly Basis[];
}

type Areas = ReadonlyMap<string, Area>;

export function printSentence({ groups }: Sentence, areas: Areas, words: Words): PrintedPiece[] {
  const { clause, group, end } = words.sentences;
  const pieces = groups.map((clauses) =>
    joined(
      clauses.map((parts) => parts.flatMap((part) => printPart(part, areas, words))),
      clause,
    ),
  );
  return [...joined(pieces, group), wordPiece(end)].filter(({ text }) => text !== '');
}

export function sentenceText(sentence: Sentence, areas: Areas, words: Words): string {
  return printSentence(sentence, areas, words)
    .map(({ text }) => text)
    .join('');
}

function wordPiece(text: string): PrintedPiece {
  return { text, on: [] };
}

function joined(lists: readonly (readonly PrintedPiece[])[], separator: string): PrintedPiece[] {
  return lists.flatMap((list, at) => (at === 0 ? list : [wordPiece(separator), ...list]));
}

function printPart(part: SentencePart, areas: Areas, words: Words): PrintedPiece[] {
  switch (part.kind) {
    case 'text':
      return [wordPiece(part.text)];
    case 'clause':
      return printClause(part.fact, areas, words);
    case 'figure': {
      const { figure, show } = part;
      const number = words.formatNumber(figure.value, figure.decimals);
      if (show === 'number') return [{ text: number, on: figure.on }];
      if (show === 'honours') return [{ text: figure.honours.join(words.common.listSeparator), on: figure.on }];
      if (show === 'first') return [{ text: firstText(figure, number, words), on: figure.on }];
      if (show === 'names') return [{ text: namesText(figure, number, words), on: figure.on }];
      return [{ text: figureAmount(figure, show === 'stated', words), on: figure.on }];
    }
  }
}

function printClause(fact: ClauseFact, areas: Areas, words: Words): PrintedPiece[] {
  switch (fact.kind) {
    case 'level': {
      const [before, value, after] = levelPieces(fact, words);
      return [wordPiece(before), { text: value, on: fact.on }, wordPiece(after)];
    }
    case 'missing':
      return [wordPiece(missingClause(fact, words))];
    case 'place':
      return [{ text: withOrigin(placeText(fact, areas, words), fact, words), on: fact.on }];
    case 'change':
    case 'net':
    case 'completion':
    case 'shortfall':
    case 'record':
    case 'parts':
      return [{ text: withOrigin(clauseText(fact, words), fact, words), on: fact.on }];
  }
}

/** A level says itself that registers gave it; what only compares a stated value with such a one says so too. */
function withOrigin(text: string, { on }: ClauseFact, words: Words): string {
  const hows = new Set(on.flatMap((basis) => (basis.kind === 'value' ? [basis.reading.how === 'derived'] : [])));
  return hows.size === 2 ? words.sentences.stated(text, words.sentences.withDerived) : text;
}

function placeText({ within, place, count, isWhole, moved }: PlaceFact, areas: Areas, words: Words): string {
  const { sentences } = words;
  const area = areas.get(within);
  const name = area === undefined ? within : nameOf(area, words);
  const said = isWhole ? sentences.place(name, place) : sentences.placeAmong(name, place, count);
  if (moved === null) return said;
  if (moved === 0) return [said, sentences.samePlace].join(sentences.clause);
  return [said, moved > 0 ? sentences.up(moved) : sentences.down(-moved)].join(sentences.clause);
}

/** One name stands alone; a list that is not as long as the count would contradict it and is not given. */
function namesText({ names, value }: SentenceFigure, number: string, words: Words): string {
  const { firms, namedFirms, firmsAmong } = words.sentences;
  const [only] = names;
  if (only === undefined || names.length !== value) return firms(number);
  if (names.length === 1) return only;
  const listed = names.slice(0, MOST_NAMES).join(words.common.listSeparator);
  return names.length > MOST_NAMES ? firmsAmong(listed, number) : namedFirms(listed, number);
}

/** "甲公司等2家企业": one stands for all. */
function firstText({ names: [first] }: SentenceFigure, number: string, words: Words): string {
  const { firms, firmsAmong } = words.sentences;
  if (first === undefined) return firms(number);
  return number === '1' ? first : firmsAmong(first, number);
}

const MOST_NAMES = 5;
