// Where several bodies stand on a slide, in rows, each under its heading.
import { type Frame, pixelsOf, SIZES } from './slideLook';

export interface CellFrames {
  readonly heading: Frame;
  readonly body: Frame;
}

const GAP = 32;
/** Headings of a pair have two lines, those of many one. */
const LINES = { pair: 2, many: 1 };
const LINE = pixelsOf(SIZES.cell) * 1.3;
const AIR = 4;

export function gridFrames(frame: Frame, count: number, columns: number): CellFrames[] {
  const rows = Math.ceil(count / columns);
  const width = (frame.width - GAP * (columns - 1)) / columns;
  const height = (frame.height - (GAP / 2) * (rows - 1)) / rows;
  const heading = (count === 2 ? LINES.pair : LINES.many) * LINE + AIR;
  return Array.from({ length: count }, (_, at) => {
    const x = frame.x + (at % columns) * (width + GAP);
    const y = frame.y + Math.floor(at / columns) * (height + GAP / 2);
    return {
      heading: { x, y, width, height: heading },
      body: { x, y: y + heading, width, height: height - heading },
    };
  });
}
