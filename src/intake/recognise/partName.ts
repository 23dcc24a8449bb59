// What "其中：新认定" below or beside its whole is called. Law: a name that is known comes first, for such a part may be an
// indicator of its own; any other part carries the name of its whole.
import type { ColumnRole } from '../../model/mapping';
import { matchIndicator } from '../names';
import type { NameIndex } from '../names';
import { splitLabel } from '../notation/parseUnitText';
import type { ColumnProfile } from './columnProfile';

export function partName(names: NameIndex, whole: string, part: string): string {
  const candidates = [`其中：${part}`, `${whole}其中：${part}`, `${whole}${part}`, `${part}${whole}`];
  return candidates.find((candidate) => matchIndicator(names, candidate) !== null) ?? `${whole}：${part}`;
}

/** "#出口", "其中：女性", and what stands under a heading that says 其中 and nothing else. */
export function isPartOfWhole(parts: readonly string[]): boolean {
  return parts.map(splitLabel).some(({ ofWhich, name }, at) => ofWhich && (at === parts.length - 1 || name === ''));
}

/** Value columns headed "#出口" or "其中：女性" named after the column that they are a part of. */
export function withPartNames(
  names: NameIndex,
  columns: readonly ColumnRole[],
  profiles: readonly ColumnProfile[],
): readonly ColumnRole[] {
  let whole: string | null = null;
  return columns.map((role, index): ColumnRole => {
    if (role.role !== 'value' || role.measure !== 'actual') return role;
    const { parts } = profiles[index]!;
    const { name } = splitLabel(parts[parts.length - 1] ?? '');
    const isPart = isPartOfWhole(parts);
    if (!isPart) whole = role.at.indicator;
    if (!isPart || whole === null || splitLabel(role.at.indicator ?? '').name !== name) return role;
    return { ...role, at: { ...role.at, indicator: partName(names, whole, name) } };
  });
}
