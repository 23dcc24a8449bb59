// Headers of yearbooks: Chinese words broken over several rows, and the same in English below them.
// Law: English that repeats a Chinese header is no part of it; English that tells columns apart stays.
import { hasChinese } from '../notation/cleanText';
import { headerMeaning, isDerivedHeader, measureMeaning } from './headerWords';
import { isUnitText, splitLabel } from '../notation/parseUnitText';
import { periodInText } from '../notation/periodInText';

export interface HeaderPiece {
  readonly text: string;
  /** Written in this column itself, and over no other. */
  readonly isAlone: boolean;
}

type Pieces = readonly HeaderPiece[];

/** Drops English repetitions; in such bilingual headers pieces of one broken Chinese name are joined again. */
export function withoutEnglishParts(columns: readonly Pieces[]): readonly Pieces[] {
  const chinese = columns.map(withoutRepetition);
  const isBilingual = chinese.filter((pieces, index) => pieces !== columns[index]).length >= 2;
  if (!isBilingual) return areBroken(columns) ? columns.map(withJoinedNames) : columns;
  const counts = new Map<string, number>();
  for (const pieces of chinese) counts.set(nameOf(pieces), (counts.get(nameOf(pieces)) ?? 0) + 1);
  return chinese.map((pieces, index) =>
    (counts.get(nameOf(pieces)) ?? 0) > 1 ? (columns[index] ?? pieces) : withJoinedNames(pieces),
  );
}

/** Two rows of words, the upper ones all different and none over two columns: upper and lower half of one name each. */
function areBroken(columns: readonly Pieces[]): boolean {
  const pairs = columns.filter((pieces) => pieces.length === 2 && pieces.every(isPieceOfName));
  const isDistinct = new Set(pairs.map(([upper]) => upper?.text)).size === pairs.length;
  const isPlain = ({ text }: HeaderPiece): boolean =>
    measureMeaning(text) === null && headerMeaning(text) === null && !isDerivedHeader([text]);
  return (
    pairs.length >= 3 &&
    columns.every((pieces) => pieces.length < 2 || pairs.includes(pieces)) &&
    pairs.every(([, lower]) => lower !== undefined && isPlain(lower) && !lower.text.startsWith('#')) &&
    isDistinct
  );
}

function nameOf(pieces: Pieces): string {
  return pieces.map(({ text }) => text).join('\n');
}

/** The same list when nothing in it repeats anything. */
function withoutRepetition(pieces: Pieces): Pieces {
  const kept: HeaderPiece[] = [];
  for (let at = 0; at < pieces.length;) {
    const end = endOfLatin(pieces, at);
    const block = pieces.slice(at, end);
    const repeats = kept.some(({ text }) => hasChinese(text)) && block.some(({ text }) => /[a-z]{3}/.test(text));
    if (end === at) kept.push(pieces[at++]!);
    else {
      if (!repeats) kept.push(...block);
      at = end;
    }
  }
  return kept.length === pieces.length ? pieces : kept;
}

/** Position behind the pieces from `at` on that have letters and nothing Chinese; "%" and figures end the run. */
function endOfLatin(pieces: Pieces, at: number): number {
  let end = at;
  while (end < pieces.length && /[A-Za-z]/.test(pieces[end]!.text) && !hasChinese(pieces[end]!.text)) end += 1;
  return end;
}

/** "新产品开发" over "项目数" in one column each is one name; units, periods and parts ("#出口") are not joined. */
function withJoinedNames(pieces: Pieces): Pieces {
  const joined: HeaderPiece[] = [];
  for (const piece of pieces) {
    const before = joined[joined.length - 1];
    if (before !== undefined && isPieceOfName(before) && isPieceOfName(piece) && !piece.text.startsWith('#'))
      joined[joined.length - 1] = { ...before, text: before.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

function isPieceOfName({ text, isAlone }: HeaderPiece): boolean {
  const { name, unit } = splitLabel(text);
  return (
    isAlone && hasChinese(text) && name !== '' && unit === null && !isUnitText(text) && periodInText(text) === null
  );
}
