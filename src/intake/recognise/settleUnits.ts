// A table's one unit against the names of its columns. Law: "单位：万元" is not the unit of a number of firms; such a
// column is asked about, the others keep the unit that the table states.
import type { ColumnRole, Coordinates } from '../../model/mapping';
import { convertUnit } from '../../model/unit';
import { matchIndicator } from '../names';
import type { NameIndex } from '../names';
import { contradicts } from '../notation/natureOfUnit';

export function settleUnits(
  names: NameIndex,
  columns: readonly ColumnRole[],
  defaults: Coordinates,
): { readonly columns: readonly ColumnRole[]; readonly defaults: Coordinates } {
  const { unit } = defaults;
  const isAgainst = (role: ColumnRole): boolean =>
    unit !== null &&
    role.role === 'value' &&
    role.measure === 'actual' &&
    role.at.unit === null &&
    role.at.indicator !== null &&
    (contradicts(unit, role.at.indicator) || isOfOtherFamily(names, unit, role.at.indicator));
  if (!columns.some(isAgainst)) return { columns, defaults };
  return {
    columns: columns.map((role): ColumnRole =>
      role.role === 'value' && role.at.unit === null && !isAgainst(role) ? { ...role, at: { ...role.at, unit } } : role,
    ),
    defaults: { ...defaults, unit: null },
  };
}

/** The catalogue knows the indicator in a unit that this one does not convert to, money apart from counts. */
function isOfOtherFamily(names: NameIndex, unit: string, label: string): boolean {
  const code = matchIndicator(names, label)?.code;
  const known = code === undefined ? undefined : names.indicatorByCode.get(code);
  return known !== undefined && contradicts(unit, known.name) && convertUnit(1, unit, known.unit) === null;
}
