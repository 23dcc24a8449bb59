// A stock among cumulative rows stays a stock: where rows state a form, the one cumulative column leaves its own to the
// defaults, because what a row says of its indicator counts more than the heading above the whole column.
import type { ColumnRole, Coordinates, TableMapping } from '../../model/mapping';

export function settleForms(
  columns: readonly ColumnRole[],
  defaults: Coordinates,
  rowPatches: TableMapping['rowPatches'],
): { readonly columns: readonly ColumnRole[]; readonly defaults: Coordinates } {
  const rowsSay = Object.values(rowPatches).some((patch) => patch.form !== null);
  const cumulative = columns.filter(
    (role) => role.role === 'value' && role.measure === 'actual' && role.at.form === 'cumulative',
  );
  if (!rowsSay || cumulative.length === 0) return { columns, defaults };
  return {
    columns: columns.map((role) =>
      cumulative.includes(role) && role.role === 'value' ? { ...role, at: { ...role.at, form: null } } : role,
    ),
    defaults: { ...defaults, form: 'cumulative' },
  };
}
