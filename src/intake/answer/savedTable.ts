// The saved table that a table of a new file continues. Law: a table about something else is none, however alike its
// columns; every column that says what a value is must come again.
import type { ColumnRole, Mapping, TableMapping } from '../../model/mapping';
import { formName } from '../recognise/shape';
import { matchColumns } from './matchColumns';

/** One entry a table of `fresh`; each saved table is given once. */
export function savedTables(saved: Mapping, fresh: Mapping): readonly (TableMapping | null)[] {
  const isSameShape = saved.shape === fresh.shape && saved.tables.length === fresh.tables.length;
  if (isSameShape) return saved.tables;
  const free = new Set(saved.tables);
  return fresh.tables.map((table) => {
    const alike = [...free].filter((old) => isSameForm(old, table));
    const found = alike.find(({ sheet }) => sheet === table.sheet) ?? alike[0] ?? null;
    if (found !== null) free.delete(found);
    return found;
  });
}

/** Columns may have been added, moved and renamed a little; the subject and what names the values are the same. */
function isSameForm(old: TableMapping, fresh: TableMapping): boolean {
  if (!isSameSubject(old, fresh)) return false;
  const matches = matchColumns(old, fresh);
  const matched = new Set(matches.map((match) => match?.old));
  const kept = old.columns.flatMap((role, index) => (isWanted(role) ? [index] : []));
  const again = kept.filter((index) => matched.has(index));
  return (
    again.length > 0 &&
    again.length * 3 >= kept.length * 2 &&
    kept.every((index) => matched.has(index) || !isKey(old.columns[index])) &&
    fresh.columns.every((role, index) => matches[index] !== null || role.role === 'dimension' || !isKey(role))
  );
}

/** A person may have given the values another name, so a title that says the subject is enough. */
function isSameSubject(old: TableMapping, fresh: TableMapping): boolean {
  const titleOf = ({ title }: TableMapping) => formName({ title, defaults: { ...fresh.defaults, indicator: null } });
  return fresh.title === null ? formName(old) === formName(fresh) : titleOf(old) === titleOf(fresh);
}

function isWanted(role: ColumnRole): boolean {
  return role.role !== 'ignored' && role.role !== 'note' && !(role.role === 'value' && role.at.period !== null);
}

/** Roles that say of every value of a row what it is. */
function isKey(role: ColumnRole | undefined): boolean {
  return role !== undefined && ['indicator', 'area', 'period', 'dimension', 'unit'].includes(role.role);
}
