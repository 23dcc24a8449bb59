// The rows of one register that a plan adds, revises and takes away, page by page, cell by cell.
import type { Register } from '../../model/register';
import type { RegisterRow } from '../../model/registerRows';
import type { RegisterChange } from '../../model/registerChange';
import { cellChanges } from '../../model/registerRowDiff';
import { countRows, rowAt } from '../../model/registerRows';
import type { PlannedDraft } from './draft';
import type { RegisterRowChange } from './review';

/** Rows [from, from + count): first the revised ones, then those that go, then those that come. */
export function registerRowChanges(
  { plan }: PlannedDraft,
  register: string,
  from: number,
  count: number,
): RegisterRowChange[] {
  const change = plan.changeSet.registers.find(({ key }) => key === register);
  if (change === undefined) return [];
  return orderOf(change)
    .slice(from, from + count)
    .map(({ before, after }) => describe(change, before, after));
}

interface RowPair {
  /** Positions among the rows of each side; -1 where it has none. */
  readonly before: number;
  readonly after: number;
}

const orders = new WeakMap<RegisterChange, readonly RowPair[]>();

function orderOf(change: RegisterChange): readonly RowPair[] {
  const known = orders.get(change);
  if (known !== undefined) return known;
  const before = change.before?.rows.keys ?? [];
  const after = new Map((change.after?.rows.keys ?? []).map((key, at) => [key, at]));
  const pairs = before.map((key, at): RowPair => ({ before: at, after: after.get(key) ?? -1 }));
  const met = new Set(before);
  const added = [...after].flatMap(([key, at]): RowPair[] => (met.has(key) ? [] : [{ before: -1, after: at }]));
  const order = [...pairs.filter((pair) => pair.after >= 0), ...pairs.filter((pair) => pair.after < 0), ...added];
  orders.set(change, order);
  return order;
}

function describe({ before, after }: RegisterChange, beforeAt: number, afterAt: number): RegisterRowChange {
  const old = rowOf(before, beforeAt);
  const next = rowOf(after, afterAt);
  const shown = after !== null && next !== null ? { register: after, row: next } : { register: before, row: old };
  if (shown.register === null || shown.row === null) throw new Error('a change of a row without a row');
  const { key } = shown.row;
  const label = labelOf(shown.register, shown.row);
  if (old === null || next === null) return { key, kind: old === null ? 'added' : 'removed', label, cells: [] };
  return { key, kind: 'revised', label, cells: cellChanges(before as Register, old, after as Register, next) };
}

function rowOf(register: Register | null, at: number): RegisterRow | null {
  return register === null || at < 0 || at >= countRows(register.rows) ? null : rowAt(register.rows, at);
}

const LABEL_TEXTS = 3;

/** Its first texts, the key's before the others; row numbers name nothing. */
function labelOf({ columns, key }: Register, { cells }: RegisterRow): string {
  const others = columns.flatMap(({ kind }, at) => (kind === 'index' || key.includes(at) ? [] : [at]));
  const texts = [...key, ...others].map((at) => cells[at] ?? '').filter((text) => text !== '');
  return texts.slice(0, LABEL_TEXTS).join(' · ');
}
