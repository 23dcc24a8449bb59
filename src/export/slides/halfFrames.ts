// Where two bodies stand side by side, each under its heading.
import type { Frame } from './slideLook';

export interface HalfFrames {
  readonly heading: Frame;
  readonly body: Frame;
}

const GAP = 32;
/** Two lines. */
const HEADING = 52;

export function halfFrames({ x, y, width, height }: Frame): readonly [HalfFrames, HalfFrames] {
  const half = (width - GAP) / 2;
  const at = (left: number): HalfFrames => ({
    heading: { x: left, y, width: half, height: HEADING },
    body: { x: left, y: y + HEADING, width: half, height: height - HEADING },
  });
  return [at(x), at(x + half + GAP)];
}
