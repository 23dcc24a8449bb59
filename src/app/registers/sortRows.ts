// Rows in the order of one column. Law: rows of equal texts keep their order, and blanks stand last either way.
import type { RegisterColumn } from '../../model/register';
import type { RegisterRows, TextColumn } from '../../model/registerRows';

export interface RowOrder {
  readonly column: string;
  readonly direction: 'up' | 'down';
}

/** `positions` in order; without an order, or with one of a column that is not there, as they are. */
export function sortRows(
  positions: Uint32Array,
  { cells }: RegisterRows,
  columns: readonly RegisterColumn[],
  order: RowOrder | null,
): Uint32Array {
  const at = order === null ? -1 : columns.findIndex(({ name }) => name === order.column);
  const column = cells[at];
  const kind = columns[at]?.kind;
  if (order === null || column === undefined || kind === undefined) return positions;
  const ranks = ranksOf(column, kind === 'number' || kind === 'index');
  const blank = column.values.indexOf('');
  const last = ranks.length;
  const rankOf = (row: number): number => {
    const text = column.at[row] as number;
    if (text === blank) return last;
    return order.direction === 'up' ? (ranks[text] as number) : last - 1 - (ranks[text] as number);
  };
  return countingSort(positions, rankOf, last + 1);
}

const known = new WeakMap<TextColumn, Uint32Array>();

/** Chinese is sorted as dictionaries do, as long as that takes no time anyone would notice. */
const SPOKEN_ORDER_UP_TO = 5000;

/** Place of each text among the texts of its column. */
function ranksOf(column: TextColumn, isNumber: boolean): Uint32Array {
  const before = known.get(column);
  if (before !== undefined) return before;
  const order = column.values.map((_, at) => at);
  if (isNumber) {
    const numbers = column.values.map((text) => Number(text.replaceAll(',', '')));
    order.sort((left, right) => compareNumbers(numbers[left] as number, numbers[right] as number) || left - right);
  } else if (order.length <= SPOKEN_ORDER_UP_TO) {
    const { compare } = new Intl.Collator('zh-CN', { numeric: true });
    order.sort((left, right) => compare(column.values[left] as string, column.values[right] as string));
  }
  const ranks = new Uint32Array(order.length);
  order.forEach((text, rank) => (ranks[text] = rank));
  known.set(column, ranks);
  return ranks;
}

/** What is no number stands behind the numbers. */
function compareNumbers(left: number, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  return left - right;
}

function countingSort(positions: Uint32Array, rankOf: (row: number) => number, ranks: number): Uint32Array {
  const next = new Uint32Array(ranks + 1);
  for (const row of positions) next[rankOf(row) + 1]! += 1;
  for (let rank = 1; rank <= ranks; rank += 1) next[rank]! += next[rank - 1] as number;
  const sorted = new Uint32Array(positions.length);
  for (const row of positions) sorted[next[rankOf(row)]!++] = row;
  return sorted;
}
