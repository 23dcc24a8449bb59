// What a register as imported changes of the stored one. Law: merging removes nothing, replacing leaves the file's rows.
import type { ChangeCounts } from './importRecord';
import type { Register, RegisterColumn, RegisterHead } from './register';
import type { RegisterRow } from './registerRows';
import { headOf } from './register';
import type { RegisterChange } from './registerChange';
import { alignRow } from './registerChange';
import { allRows, buildRegisterRows } from './registerRows';
import { samePlain } from './samePlain';

/** `merge`: rows met again are revised, new ones come, none goes. `replace`: rows and columns the file lacks go. */
export type RegisterMode = 'merge' | 'replace';

export interface RegisterDifference {
  /** Null when the file says nothing new. */
  readonly change: RegisterChange | null;
  /** Of rows. */
  readonly counts: ChangeCounts;
}

/** Rows of `incoming` that are known have the key under which they are stored; their place is settled here. */
export function diffRegister(stored: Register | null, incoming: Register, mode: RegisterMode): RegisterDifference {
  if (stored === null) {
    const added = incoming.rows.keys.length;
    return {
      change: { key: incoming.id, before: null, after: incoming },
      counts: { added, revised: 0, removed: 0, unchanged: 0 },
    };
  }
  const head = mode === 'replace' ? headOf(incoming) : mergedHead(stored, incoming);
  const { before, after, counts } = compareRows(stored, incoming, head.columns, mode);
  if (before.length === 0 && after.length === 0 && samePlain(headOf(stored), head)) return { change: null, counts };
  const change: RegisterChange = {
    key: incoming.id,
    before: { ...headOf(stored), rows: buildRegisterRows(before, stored.columns.length) },
    after: { ...head, rows: buildRegisterRows(after, head.columns.length) },
  };
  return { change, counts };
}

/** What is stored stays, with the columns that are new behind it. */
function mergedHead(stored: Register, incoming: Register): RegisterHead {
  const known = new Set(stored.columns.map(({ name }) => name));
  return {
    ...headOf(stored),
    columns: [...stored.columns, ...incoming.columns.filter(({ name }) => !known.has(name))],
    withheld: [...new Set([...stored.withheld, ...incoming.withheld])],
  };
}

interface RowDifference {
  readonly before: RegisterRow[];
  readonly after: RegisterRow[];
  readonly counts: ChangeCounts;
}

function compareRows(
  stored: Register,
  incoming: Register,
  columns: readonly RegisterColumn[],
  mode: RegisterMode,
): RowDifference {
  const [before, after]: [RegisterRow[], RegisterRow[]] = [[], []];
  const known = new Map(allRows(stored.rows).map((row) => [row.key, row]));
  const merge = rowMerger(stored.columns, incoming.columns, columns);
  let [added, revised, next] = [0, 0, stored.rows.place.reduce((most, place) => Math.max(most, place + 1), 0)];
  const met = new Set<string>();
  for (const row of allRows(incoming.rows)) {
    const old = known.get(row.key);
    met.add(row.key);
    if (old === undefined) {
      after.push({ ...alignRow(row, incoming.columns, columns), place: next++ });
      added += 1;
      continue;
    }
    const merged = merge(old, row);
    if (merged === null) continue;
    before.push(old);
    after.push(merged);
    revised += 1;
  }
  const gone = mode === 'merge' ? [] : [...known.values()].filter(({ key }) => !met.has(key));
  before.push(...gone);
  const unchanged = met.size - added - revised;
  return { before, after, counts: { added, revised, removed: gone.length, unchanged } };
}

/** Makes the row that the two together are, null when the stored one already is that. Row numbers are no content. */
function rowMerger(
  from: readonly RegisterColumn[],
  incoming: readonly RegisterColumn[],
  to: readonly RegisterColumn[],
): (old: RegisterRow, row: RegisterRow) => RegisterRow | null {
  const oldAt = new Map(from.map(({ name }, at) => [name, at]));
  const newAt = new Map(incoming.map(({ name }, at) => [name, at]));
  const places = to.map(({ name, kind }) => ({ kind, old: oldAt.get(name) ?? -1, new: newAt.get(name) ?? -1 }));
  const names = new Set(to.map(({ name }) => name));
  const going = from.flatMap(({ name }, at) => (names.has(name) ? [] : [at]));
  return (old, row) => {
    const isSame =
      going.every((at) => old.cells[at] === '') &&
      places.every((at) => at.kind === 'index' || at.new < 0 || (old.cells[at.old] ?? '') === row.cells[at.new]);
    if (isSame) return null;
    // A column that the file lacks says nothing about the row: what is stored stays.
    const cells = places.map((at) => (at.new < 0 ? old.cells[at.old] : row.cells[at.new]) ?? '');
    const found = places.map((at) => (at.new < 0 ? old.found[at.old] : row.found[at.new]) ?? '');
    return { key: old.key, place: old.place, cells, found, source: row.source };
  };
}
