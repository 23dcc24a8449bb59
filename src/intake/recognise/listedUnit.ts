// Which of several units of a unit row ("单位：家、万元、%") is a measure's. Law: the catalogue's unit, or the only listed
// one that the name plainly asks for; where two would do, nobody chooses.
import type { ColumnRole } from '../../model/mapping';
import { sameUnit } from '../../model/unit';
import { matchIndicator } from '../names';
import type { NameIndex } from '../names';
import { natureOfName, natureOfUnit } from '../notation/natureOfUnit';
import { splitLabel } from '../notation/parseUnitText';
import type { ColumnProfile } from './columnProfile';

/** Persons are counted in 人, everything else is not. */
const PEOPLE = /(人员|人数|人才|职工|人口)数?$/;

/** Null when the row lists fewer than two units, or none or several that would do. */
export function listedUnit(names: NameIndex, units: readonly string[], label: string): string | null {
  if (units.length < 2) return null;
  const code = matchIndicator(names, label)?.code;
  const known = code === undefined ? undefined : names.indicatorByCode.get(code)?.unit;
  const catalogued = known === undefined ? undefined : units.find((listed) => sameUnit(listed, known));
  if (catalogued !== undefined) return catalogued;
  const nature = natureOfName(label);
  const countsPeople = PEOPLE.test(label);
  const fitting = units.filter(
    (listed) =>
      nature !== null && natureOfUnit(listed) === nature && (nature !== 'count' || countsPeople === /人/.test(listed)),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Value columns without a unit of their own with the listed one; a part ("#女性") has that of its whole. */
export function withListedUnits(
  names: NameIndex,
  units: readonly string[],
  columns: readonly ColumnRole[],
  profiles: readonly ColumnProfile[],
): readonly ColumnRole[] {
  if (units.length < 2) return columns;
  let whole: string | null = null;
  return columns.map((role, index): ColumnRole => {
    if (role.role !== 'value' || role.measure !== 'actual') return role;
    const { parts } = profiles[index]!;
    const isPart = splitLabel(parts[parts.length - 1] ?? '').ofWhich;
    const { indicator, unit } = role.at;
    const found = unit ?? (isPart ? whole : indicator === null ? null : listedUnit(names, units, indicator));
    if (!isPart) whole = found;
    return found === unit ? role : { ...role, at: { ...role.at, unit: found } };
  });
}
