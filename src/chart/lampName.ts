// The name of a lamp's colour, as its list has it.
import type { LampColor, ListRules } from '../model/lampMethod';
import type { Words } from '../words/zh';

export function lampName(color: LampColor, good: ListRules['goodColor'], words: Words): string {
  return color === 'green' && good === 'blue' ? words.lamps.goodBlue : words.lamps.colors[color];
}
