// What a column holds, with the unit of its values.
import type { Scale } from '../../../words/scaleUnit';
import type { Words } from '../../../words/zh';

/** "时期（亿元）". */
export function withUnit(name: string, { unit }: Scale, words: Words): string {
  return unit === '' ? name : words.charts.marked(name, unit);
}
