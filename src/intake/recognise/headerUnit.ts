// The unit that a column's header states: in a bracket of a part, or as a part of its own in a row of units.
import { contradicts } from '../notation/natureOfUnit';
import { isUnitText, splitLabel } from '../notation/parseUnitText';
import type { HeaderParts } from './headerTexts';
import { isScore } from './headerWords';

/**
 * The lowest unit counts: "产值（亿元） / 增加值（万元）" is 万元. What is no amount of its heading has not the heading's unit:
 * "研发经费（万元） / 占比" states none, "研发经费（万元） / 得分" are points.
 */
export function unitOfHeader(parts: HeaderParts): string | null {
  const lowest = parts[parts.length - 1] ?? '';
  for (const part of [...parts].reverse()) {
    if (isUnitPart(part, parts)) return splitLabel(part).unit ?? part;
    const { unit } = splitLabel(part);
    if (unit === null) continue;
    if (part === lowest || !(isScore(lowest) || contradicts(unit, splitLabel(lowest).name))) return unit;
    break;
  }
  return isScore(lowest) && !/权重/.test(lowest) ? '分' : null;
}

/** True for "家", "(%)" below a name: such a part is a unit and names nothing. */
export function isUnitPart(part: string, parts: HeaderParts): boolean {
  const label = splitLabel(part);
  if (label.name === '' && label.unit !== null) return true;
  return parts.length > 1 && parts[parts.length - 1] === part && isUnitText(part);
}
