// Dictionaries of a block (series, periods, sources) as sorted keys: ranking one, merging two.
// Law: a dictionary is sorted, has no key twice and, in a block, none that is not used.

export interface Ranking<T> {
  readonly items: readonly T[];
  /** New position per old position; meaningless where the old one was not used. */
  readonly to: Uint32Array;
}

/** Sorts the used items by key, joins equal ones, drops the rest. */
export function rankItems<T>(items: readonly T[], used: Uint8Array, keyOf: (item: T) => string | number): Ranking<T> {
  const keys = items.map((item, position) => (used[position] === 1 ? keyOf(item) : ''));
  const order = items.map((_, position) => position).filter((position) => used[position] === 1);
  order.sort((left, right) => compareKeys(keys[left] as string, keys[right] as string));
  const to = new Uint32Array(items.length);
  const ranked: T[] = [];
  let previous: string | number | null = null;
  for (const position of order) {
    const key = keys[position] as string | number;
    if (key !== previous) ranked.push(items[position] as T);
    to[position] = ranked.length - 1;
    previous = key;
  }
  return { items: ranked, to };
}

export interface Merger<T> {
  readonly items: readonly T[];
  readonly leftTo: Uint32Array;
  readonly rightTo: Uint32Array;
}

/** Union of two sorted dictionaries and where each side's items stand in it. */
export function mergeItems<T>(left: readonly T[], right: readonly T[], keyOf: (item: T) => string | number): Merger<T> {
  const leftKeys = left.map(keyOf);
  const rightKeys = left === right ? leftKeys : right.map(keyOf);
  const leftTo = new Uint32Array(left.length);
  const rightTo = new Uint32Array(right.length);
  const items: T[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const order =
      i === left.length ? 1 : j === right.length ? -1 : compareKeys(leftKeys[i] as string, rightKeys[j] as string);
    items.push((order <= 0 ? left[i] : right[j]) as T);
    if (order <= 0) leftTo[i++] = items.length - 1;
    if (order >= 0) rightTo[j++] = items.length - 1;
  }
  return { items, leftTo, rightTo };
}

function compareKeys<K extends string | number>(left: K, right: K): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
