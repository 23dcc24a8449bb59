// The name of a measure out of the pieces of its header. Law: a piece that is known by itself needs no heading; any other
// keeps the heading it stands under, so that "企业" under 经费 and "企业" under 人员 never become one measure.
import { matchIndicator } from '../names';
import type { NameIndex } from '../names';
import { splitLabel } from '../notation/parseUnitText';
import { partName } from './partName';
import { isTotalWord } from './rowWords';

/** "R&D经费支出 / 总量" is the R&D经费支出. */
function isWhole(piece: string): boolean {
  return isTotalWord(piece) || piece === '总量';
}

/** `pieces` from the highest heading down; the total of a heading is called as the heading. */
export function measureName(names: NameIndex, pieces: readonly string[]): string {
  const own = pieces.map((piece) => splitLabel(piece).name).filter((name) => name !== '');
  const kept = own.length > 1 && isWhole(own[own.length - 1] ?? '') ? own.slice(0, -1) : own;
  const lowest = kept[kept.length - 1] ?? '';
  if (matchIndicator(names, lowest) !== null) return lowest;
  const isPart = kept.length > 1 && splitLabel(pieces[pieces.length - 1] ?? '').ofWhich;
  return isPart ? partName(names, kept.slice(0, -1).join(' / '), lowest) : kept.join(' / ');
}
