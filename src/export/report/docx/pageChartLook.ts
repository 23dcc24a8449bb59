// How native charts look on a page of text. Law: a document has no theme, so every colour is stated by itself.
import type { InkColor, SlideLook } from '../../slides/slideLook';
import { standardLook } from '../../slides/slideLook';

/** Slides are twice as wide as a page of text. */
const SCALE = 0.55;

const plain = Object.entries(standardLook.inks).map(([name, { color }]): [string, InkColor] => [
  name,
  { color, scheme: null },
]);

export const pageChartLook: SlideLook = {
  ...standardLook,
  inks: Object.fromEntries(plain) as SlideLook['inks'],
  scale: SCALE,
};
