// The different texts of a column, folded once into one long text, so that a search looks at a hundred thousand of them
// in a few milliseconds. Law: folding is that of matchSearch.
import { plainText } from '../words/matchSearch';
import type { TextColumn } from '../../model/registerRows';

interface FoldedTexts {
  /** Folded texts, each closed by a line break. */
  readonly text: string;
  /** By text: where it ends. */
  readonly ends: Uint32Array;
}

const known = new WeakMap<TextColumn, FoldedTexts>();

/** 1 for each text of the column that holds the word; the word must be folded. */
export function textsWith(column: TextColumn, word: string): Uint8Array {
  const { text, ends } = folded(column);
  const found = new Uint8Array(ends.length);
  let at = 0;
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, ends[at - 1])) {
    while ((ends[at] as number) <= from) at += 1;
    found[at] = 1;
    at += 1;
    if (at === ends.length) break;
  }
  return found;
}

function folded(column: TextColumn): FoldedTexts {
  let texts = known.get(column);
  if (texts === undefined) known.set(column, (texts = fold(column.values)));
  return texts;
}

function fold(values: readonly string[]): FoldedTexts {
  const text = plainText(`${values.map((value) => value.replaceAll('\n', ' ')).join('\n')}\n`);
  const ends = new Uint32Array(values.length);
  let end = 0;
  for (let at = 0; at < values.length; at += 1) {
    end = text.indexOf('\n', end) + 1;
    ends[at] = end;
  }
  return { text, ends };
}
