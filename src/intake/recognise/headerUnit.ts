// The unit that a column's header states: in a bracket of a part, or as a part of its own in a row of units.
import { isUnitText, splitLabel } from '../notation/parseUnitText';
import type { HeaderParts } from './headerTexts';

/** The lowest unit counts: "产值（亿元） / 增加值（万元）" is 万元. */
export function unitOfHeader(parts: HeaderParts): string | null {
  for (const part of [...parts].reverse()) {
    if (isUnitPart(part, parts)) return splitLabel(part).unit ?? part;
    const { unit } = splitLabel(part);
    if (unit !== null) return unit;
  }
  return null;
}

/** True for "家", "(%)" below a name: such a part is a unit and names nothing. */
export function isUnitPart(part: string, parts: HeaderParts): boolean {
  const label = splitLabel(part);
  if (label.name === '' && label.unit !== null) return true;
  return parts.length > 1 && parts[parts.length - 1] === part && isUnitText(part);
}
