// Colours by what they are for. Law: a slide names inks; the look of the presentation says which colour each of them is,
// so that the same slide fits the colours of any office.
import type { LampColor } from '../../model/lampMethod';

export type InkName =
  | 'text'
  | 'muted'
  | 'ground'
  | 'hairline'
  | 'actual'
  | 'onActual'
  | 'context'
  | 'onContext'
  | 'target'
  | LampColor;

/** The colour `share` of the way from one to the other. */
export interface MixedInk {
  readonly from: InkName;
  readonly to: InkName;
  readonly share: number;
}

/** A shade of the actual colour on which text is read well, from 0, the palest, to 1. */
export interface ShadeInk {
  readonly shade: number;
}

export type Ink = InkName | MixedInk | ShadeInk;

export function mixInks(from: InkName, to: InkName, share: number): MixedInk {
  return { from, to, share };
}
