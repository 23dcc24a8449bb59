// What follows when a person gives a column another role. Law: one area, one indicator and one whole period a table.
import { NOWHERE } from '../../model/mapping';
import type { ColumnRole, Coordinates, TableLayout, TableMapping } from '../../model/mapping';
import { splitLabel } from '../notation/parseUnitText';
import { headerMeaning } from '../recognise/headerWords';

/** The table with the column at `position` (counted from the range's left) in its new role. */
export function withRole(table: TableMapping, position: number, role: ColumnRole): TableMapping {
  if (table.columns[position] === undefined) throw new Error(`no such column: ${position}`);
  const columns = table.columns.map((own, index) => {
    if (index === position) return completed(table, position, role);
    return madeRoom(table, index, own, role);
  });
  const named = settleNames(table, columns);
  return {
    ...table,
    columns: named,
    layout: layoutOf(table.layout, named),
    defaults: defaultsAfter(table, named, role),
  };
}

/** The columns from `first` to `last` of the sheet in the role that the first one gets. */
export function withRoles(table: TableMapping, first: number, last: number, role: ColumnRole): TableMapping {
  const { left, right } = table.range;
  const before = table.columns[first - left];
  let changed = withRole(table, first - left, role);
  for (let column = first + 1; column <= Math.min(last, right); column += 1) {
    const own = changed.columns[column - left];
    if (own === undefined) continue;
    changed = withRole(changed, column - left, alike(own, role, before, table.headers[column - left] ?? ''));
  }
  return changed;
}

function alike(own: ColumnRole, role: ColumnRole, before: ColumnRole | undefined, header: string): ColumnRole {
  if (role.role === 'dimension') return { role: 'dimension', name: header };
  if (role.role !== 'value') return role;
  const at = own.role === 'value' ? own.at : NOWHERE;
  const { within: _, ...alone } = role;
  const within = own.role === 'value' && own.within !== undefined ? { within: own.within } : {};
  const said = before?.role === 'value' ? before.at : NOWHERE;
  const differs = (key: keyof Coordinates): boolean => JSON.stringify(role.at[key]) !== JSON.stringify(said[key]);
  const changed = Object.entries(role.at).filter(([key]) => differs(key as keyof Coordinates));
  return { ...alone, ...within, at: { ...at, ...(Object.fromEntries(changed) as Partial<Coordinates>) } };
}

/** A value column takes unit and, without an indicator column, its name from its header. */
function completed(table: TableMapping, position: number, role: ColumnRole): ColumnRole {
  const header = table.headers[position] ?? '';
  if (role.role === 'dimension' && role.name === '') return { ...role, name: header };
  if (role.role !== 'value' || role.measure === 'target') return role;
  const label = splitLabel(header.split(' / ').pop() ?? header);
  const indicator = role.at.indicator ?? (isOtherMeasure(table, position) ? label.name : null);
  return { ...role, at: { ...role.at, indicator, unit: role.at.unit ?? label.unit, form: role.at.form ?? label.form } };
}

/** Beside the values that a file declares, under their name, a second measure would contradict every one of them. */
function isOtherMeasure({ columns }: TableMapping, position: number): boolean {
  const own = columns[position];
  const isOther = own?.role === 'ignored' && own.reason === 'otherMeasure';
  return isOther && !columns.some(({ role }) => role === 'indicator');
}

/** Columns that are new to a table give way where another one has the role that only one can have. */
export function withRoom(
  headers: readonly string[],
  columns: readonly ColumnRole[],
  isNew: readonly boolean[],
): readonly ColumnRole[] {
  return columns.reduce<readonly ColumnRole[]>((settled, role, index) => {
    if (isNew[index] === true) return settled;
    return settled.map((own, at) => (isNew[at] === true ? madeRoom({ headers }, at, own, role) : own));
  }, columns);
}

/** Another column that held a role only one can hold becomes a dimension, or is left out. */
function madeRoom(table: Pick<TableMapping, 'headers'>, index: number, own: ColumnRole, role: ColumnRole): ColumnRole {
  const name = table.headers[index] ?? '';
  if (own.role !== role.role) return own;
  if (role.role === 'area' || role.role === 'indicator') return { role: 'dimension', name };
  if (ONLY_ONCE.includes(role.role) || isSameField(own, role)) return { role: 'ignored', reason: 'byUser' };
  return own;
}

const ONLY_ONCE: readonly ColumnRole['role'][] = ['indicatorCode', 'areaCode', 'unit', 'multiplier', 'status', 'form'];

function isSameField(own: ColumnRole, role: ColumnRole): boolean {
  if (own.role === 'period' && role.role === 'period') return own.part === role.part || role.part === 'whole';
  return own.role === 'task' && role.role === 'task' && own.field === role.field;
}

/** Values are named by an indicator column where there is one, by their headers where there is none. */
function settleNames(table: TableMapping, columns: readonly ColumnRole[]): readonly ColumnRole[] {
  const hasIndicator = columns.some((role) => role.role === 'indicator');
  const hadIndicator = table.columns.some((role) => role.role === 'indicator');
  if (
    hasIndicator === hadIndicator &&
    columns.every(
      (role) =>
        role.role !== 'value' || role.at.indicator !== null || hasIndicator || table.defaults.indicator !== null,
    )
  ) {
    return columns;
  }
  return columns.map((role, index): ColumnRole => {
    if (role.role !== 'value' || role.measure === 'target') return role;
    const header = table.headers[index] ?? '';
    const isNameless = headerMeaning(header) === 'value' || header === '' || role.at.period !== null;
    const name = isNameless ? role.at.indicator : splitLabel(header).name;
    return { ...role, at: { ...role.at, indicator: hasIndicator ? null : name } };
  });
}

export function layoutOf(before: TableLayout, columns: readonly ColumnRole[]): TableLayout {
  const has = (role: ColumnRole['role']): boolean => columns.some((one) => one.role === role);
  if (has('task')) return 'taskList';
  if (has('register') && !has('value')) return 'register';
  if (!has('value')) return before;
  if (has('period')) return 'long';
  const dated = columns.filter((role) => role.role === 'value' && role.measure === 'actual' && role.at.period !== null);
  return dated.length > 1 ? 'wide' : 'cross';
}

/** A column that now says area or indicator makes the table's own one void. */
function defaultsAfter(
  table: TableMapping,
  columns: readonly ColumnRole[],
  role: ColumnRole,
): TableMapping['defaults'] {
  const { defaults } = table;
  if (role.role === 'area') return { ...defaults, area: null };
  if (role.role === 'indicator') return { ...defaults, indicator: null };
  if (role.role === 'unit') return { ...defaults, unit: null };
  if (role.role === 'period' && columns.some((own) => own.role === 'period' && own.part === 'whole'))
    return { ...defaults, period: null };
  return defaults;
}
