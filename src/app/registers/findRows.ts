// Which rows of a register hold what was searched for, and what each column was asked for. Law: a row is found when
// every word of the search stands in some cell of it, and every asked column has what was asked.
import type { RegisterColumn } from '../../model/register';
import type { RegisterRows, TextColumn } from '../../model/registerRows';
import { searchWords } from '../words/matchSearch';
import { textsWith } from './foldedTexts';

/** What a column is asked for. */
export type ColumnFilter =
  | { readonly column: string; readonly kind: 'holds'; readonly text: string }
  | { readonly column: string; readonly kind: 'is'; readonly text: string };

/** Positions of the rows, in their order. */
export function findRows(
  { keys, cells }: RegisterRows,
  columns: readonly RegisterColumn[],
  search: string,
  filters: readonly ColumnFilter[],
): Uint32Array {
  const isFound = new Uint8Array(keys.length).fill(1);
  for (const word of searchWords(search)) keepRows(isFound, rowsWith(cells, word, keys.length));
  for (const filter of filters) {
    const column = cells[columns.findIndex(({ name }) => name === filter.column)];
    // A link may speak of a column that is no longer there: it asks for nothing.
    if (column !== undefined) keepRows(isFound, rowsOf(column, textsAsked(column, filter)));
  }
  return positionsOf(isFound);
}

function textsAsked(column: TextColumn, filter: ColumnFilter): Uint8Array {
  if (filter.kind === 'is') return Uint8Array.from(column.values, (value) => Number(value === filter.text));
  const asked = new Uint8Array(column.values.length).fill(1);
  for (const word of searchWords(filter.text)) keepRows(asked, textsWith(column, word));
  return asked;
}

function rowsWith(cells: readonly TextColumn[], word: string, count: number): Uint8Array {
  const found = new Uint8Array(count);
  for (const column of cells) {
    const texts = textsWith(column, word);
    if (!texts.includes(1)) continue;
    const { at } = column;
    for (let row = 0; row < count; row += 1) found[row]! |= texts[at[row] as number] as number;
  }
  return found;
}

function rowsOf({ at }: TextColumn, texts: Uint8Array): Uint8Array {
  const found = new Uint8Array(at.length);
  for (let row = 0; row < at.length; row += 1) found[row] = texts[at[row] as number] as number;
  return found;
}

function keepRows(kept: Uint8Array, found: Uint8Array): void {
  for (let row = 0; row < kept.length; row += 1) kept[row]! &= found[row] as number;
}

function positionsOf(isFound: Uint8Array): Uint32Array {
  const positions = new Uint32Array(isFound.reduce((sum, one) => sum + one, 0));
  let at = 0;
  for (let row = 0; row < isFound.length; row += 1) if (isFound[row] === 1) positions[at++] = row;
  return positions;
}
