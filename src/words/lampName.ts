// The name of a lamp's colour, as its list has it: what is on schedule shows green or blue.
// Law: nothing else names the colours of lamps.
import type { LampColor, ListRules } from '../model/lampMethod';
import type { Words } from './zh';

export function lampName(color: LampColor, good: ListRules['goodColor'], words: Words): string {
  return color === 'green' && good === 'blue' ? words.lamps.goodBlue : words.lamps.colors[color];
}

/** Every name that the colour has in lists of these colours of good, e.g. "绿灯、蓝灯". */
export function lampNames(color: LampColor, goods: readonly ListRules['goodColor'][], words: Words): string {
  return [...new Set(goods.map((good) => lampName(color, good, words)))].join(words.common.listSeparator);
}
