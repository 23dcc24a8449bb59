// What "其中：新认定" below or beside its whole is called. Law: a name that is known comes first, for such a part may be an
// indicator of its own; any other part carries the name of its whole.
import { matchIndicator } from '../names';
import type { NameIndex } from '../names';
import { splitLabel } from '../notation/parseUnitText';

export function partName(names: NameIndex, whole: string, part: string): string {
  const candidates = [`其中：${part}`, `${whole}其中：${part}`, `${whole}${part}`, `${part}${whole}`];
  return candidates.find((candidate) => matchIndicator(names, candidate) !== null) ?? `${whole}：${part}`;
}

/** "#出口", "其中：女性", and what stands under a heading that says 其中 and nothing else. */
export function isPartOfWhole(parts: readonly string[]): boolean {
  return parts.map(splitLabel).some(({ ofWhich, name }, at) => ofWhich && (at === parts.length - 1 || name === ''));
}
