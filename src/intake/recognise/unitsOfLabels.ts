// Units that stand in the header of the row labels: "指标（万元）", "类型（单位：家）". Law: they are the table's, as nothing in
// the column has one; a bare bracket counts only where the column names what or where.
import { parseUnitText, splitLabel } from '../notation/parseUnitText';
import type { ColumnProfile } from './columnProfile';
import type { HeaderMeaning } from './headerWords';
import { headerMeaning } from './headerWords';

const LABELS: readonly (HeaderMeaning | null)[] = ['indicator', 'area', 'section'];

export function unitsOfLabels(profiles: readonly ColumnProfile[]): readonly string[] {
  for (const profile of profiles.filter(({ counts }) => counts.text > 0 && counts.number === 0)) {
    for (const part of profile.parts) {
      const stated = parseUnitText(part);
      if (stated !== null) return stated;
      const { name, unit } = splitLabel(part);
      if (unit !== null && LABELS.includes(headerMeaning(name))) return [unit];
    }
  }
  return [];
}
