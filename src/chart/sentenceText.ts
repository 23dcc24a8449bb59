// Prints a sentence in the reader's language. Law: figures stand rounded as published, once; nothing else is a number.
import type { Sentence, SentenceFigure, SentencePart } from '../analysis/sentences/sentence';
import { formatScaledValue } from '../words/scaleUnit';
import type { Words } from '../words/zh';

/** A printed piece; `figure` is what it stands for, null for words. */
export interface PrintedPiece {
  readonly text: string;
  readonly figure: SentenceFigure | null;
}

export function printSentence({ groups }: Sentence, words: Words): PrintedPiece[] {
  const { clause, group, end } = words.sentences;
  const pieces = groups.map((clauses) =>
    joined(
      clauses.map((parts) => parts.map((part) => printPart(part, words))),
      clause,
    ),
  );
  return [...joined(pieces, group), { text: end, figure: null }];
}

export function sentenceText(sentence: Sentence, words: Words): string {
  return printSentence(sentence, words)
    .map(({ text }) => text)
    .join('');
}

function joined(lists: readonly (readonly PrintedPiece[])[], separator: string): PrintedPiece[] {
  return lists.flatMap((list, at) => (at === 0 ? list : [{ text: separator, figure: null }, ...list]));
}

function printPart(part: SentencePart, words: Words): PrintedPiece {
  if (part.kind === 'text') return { text: part.text, figure: null };
  const { figure } = part;
  const number = words.formatNumber(figure.value, figure.decimals);
  switch (part.show) {
    case 'number':
      return { text: number, figure };
    case 'amount':
      return { text: formatScaledValue(figure.value, figure.unit, figure.decimals, words), figure };
    case 'names':
      return { text: namesText(figure, number, words), figure };
  }
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

const MOST_NAMES = 5;
