// A change of a register: `before` holds the rows that go or are revised, `after` those that come or are revised.
// Laws: as for every change; rows that no side names stay, in columns they have nothing in when those go.
import type { EntityChange } from './change';
import type { Register, RegisterColumn } from './register';
import type { RegisterRow } from './registerRows';
import { headOf } from './register';
import { allRows, buildRegisterRows } from './registerRows';
import { samePlain } from './samePlain';
import { StaleChange } from './staleChange';

export type RegisterChange = EntityChange<Register>;

/** The register after the change; throws StaleChange when `before` is not what is stored. */
export function applyRegisterChange(stored: Register | null, change: RegisterChange): Register | null {
  const { before, after } = change;
  if (!sameHead(stored, before)) throw stale(change);
  // A register as a whole needs no look at its rows one by one.
  if (stored === null && before === null) return after;
  if (after === null && samePlain(stored, before)) return null;
  const rows = new Map(stored === null ? [] : allRows(stored.rows).map((row) => [row.key, row]));
  for (const row of before === null ? [] : allRows(before.rows)) {
    if (!samePlain(rows.get(row.key), row)) throw stale(change);
    rows.delete(row.key);
  }
  if (after === null) {
    if (rows.size > 0) throw stale(change);
    return null;
  }
  const kept = realigned([...rows.values()], stored?.columns ?? [], after.columns, change);
  const coming = allRows(after.rows);
  if (coming.some(({ key }) => rows.has(key))) throw stale(change);
  return { ...headOf(after), rows: buildRegisterRows([...kept, ...coming], after.columns.length) };
}

function sameHead(left: Register | null, right: Register | null): boolean {
  return left === null || right === null ? left === right : samePlain(headOf(left), headOf(right));
}

function stale({ key }: RegisterChange): StaleChange {
  return new StaleChange({ kind: 'entity', table: 'registers', key });
}

/** Rows whose cells follow other columns; what goes must be empty, or taking the change back could not bring it. */
function realigned(
  rows: readonly RegisterRow[],
  from: readonly RegisterColumn[],
  to: readonly RegisterColumn[],
  change: RegisterChange,
): readonly RegisterRow[] {
  if (samePlain(from, to)) return rows;
  const names = new Set(to.map(({ name }) => name));
  const going = from.flatMap(({ name }, at) => (names.has(name) ? [] : [at]));
  if (rows.some((row) => going.some((at) => row.cells[at] !== '' || row.found[at] !== ''))) throw stale(change);
  return rows.map((row) => alignRow(row, from, to));
}

/** The row under other columns, by name; '' where it had none of that name. */
export function alignRow(
  row: RegisterRow,
  from: readonly RegisterColumn[],
  to: readonly RegisterColumn[],
): RegisterRow {
  const position = new Map(from.map(({ name }, at) => [name, at]));
  const moved = (texts: readonly string[]): string[] => to.map(({ name }) => texts[position.get(name) ?? -1] ?? '');
  return { ...row, cells: moved(row.cells), found: moved(row.found) };
}

/** True when both name the same row, or one of them changes what the other's rows stand under. */
export function registerChangesOverlap(left: RegisterChange, right: RegisterChange): boolean {
  if (left.key !== right.key) return false;
  if (!sameHead(left.before, left.after) || !sameHead(right.before, right.after)) return true;
  const keys = new Set(keysIn(left));
  return keysIn(right).some((key) => keys.has(key));
}

function keysIn({ before, after }: RegisterChange): string[] {
  return [...(before?.rows.keys ?? []), ...(after?.rows.keys ?? [])];
}
