// Values in titles, in the unit of the drawing, so that title and drawing name one number.
import { type Scale, scaled } from '../words/scaleUnit';
import type { Words } from '../words/zh';

/** Writes stated values with the unit of a scale. */
export function valueWriter(scale: Scale, statedUnit: string, words: Words): (value: number) => string {
  const unit = scale.shift === 0 ? statedUnit : scale.unit;
  return (value) => words.formatValue(scaled(value, scale), unit, scale.decimals);
}
