// Where a text beside a point covers no line. Law: of the places that are clear and inside the first is taken; where none
// is, the one that the fewest lines cross.
export type PixelPoint = readonly [number, number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface TextSize {
  readonly width: number;
  readonly height: number;
}

/** Ways from a point to the middle of its text, by halves of the text and the gap: above, below, left and right. */
const WAYS: readonly PixelPoint[] = [
  [0, 1],
  [1, 1],
  [-1, 1],
  [0, -1],
  [-1, -1],
  [1, -1],
  [-1, 0],
  [1, 0],
];

/** Middle of the text; `lines` are drawn through all their points. */
export function freePlace(
  point: PixelPoint,
  { width, height }: TextSize,
  gap: number,
  lines: readonly (readonly PixelPoint[])[],
  room: Box,
): PixelPoint {
  const places = WAYS.map(([across, down]): PixelPoint => [
    point[0] + across * (width / 2 + gap),
    point[1] + down * (height / 2 + gap),
  ]);
  const boxes = places.map(([x, y]) => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  }));
  const costs = boxes.map((box) => (isInside(box, room) ? 0 : lines.length + 1) + crossings(box, lines));
  return places[costs.indexOf(Math.min(...costs))] ?? point;
}

function isInside(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

function crossings(box: Box, lines: readonly (readonly PixelPoint[])[]): number {
  return lines.filter((line) =>
    line.some((end, at) => {
      const start = line[at - 1];
      return start !== undefined && touches(box, start, end);
    }),
  ).length;
}

/** Whether a straight way meets a box: clipped at each of its four edges in turn. */
function touches(box: Box, [x1, y1]: PixelPoint, [x2, y2]: PixelPoint): boolean {
  let [from, to] = [0, 1];
  const edges = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ] as const;
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}
