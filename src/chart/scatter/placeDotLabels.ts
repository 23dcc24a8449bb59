// Names beside dots. Law: no name covers a dot, another name or the edge; one without room has no place.
export interface DotBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DotLabel {
  /** Centre of its dot. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Boxes parallel to the labels, null where a name has no room; those that come first choose first. */
export function placeDotLabels(
  labels: readonly DotLabel[],
  height: number,
  radius: number,
  within: DotBox,
  mayStandAslant = true,
): (DotBox | null)[] {
  const taken = labels.map(({ x, y }) => ({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }));
  return labels.map((label) => {
    const places = placesAround(label, height, radius).slice(0, mayStandAslant ? undefined : STRAIGHT);
    const box = places.find((place) => isInside(place, within) && taken.every((other) => !overlaps(place, other)));
    if (box === undefined) return null;
    taken.push(box);
    return box;
  });
}

const STRAIGHT = 4;

/** Right, left, above and below its dot, then aslant. */
function placesAround({ x, y, width }: DotLabel, height: number, radius: number): DotBox[] {
  const gap = radius + 4;
  return [
    { x: x + gap, y: y - height / 2, width, height },
    { x: x - gap - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: y - gap - height, width, height },
    { x: x - width / 2, y: y + gap, width, height },
    { x: x + radius, y: y - gap - height, width, height },
    { x: x + radius, y: y + gap, width, height },
    { x: x - radius - width, y: y - gap - height, width, height },
    { x: x - radius - width, y: y + gap, width, height },
  ];
}

function isInside(box: DotBox, within: DotBox): boolean {
  return (
    box.x >= within.x &&
    box.y >= within.y &&
    box.x + box.width <= within.x + within.width &&
    box.y + box.height <= within.y + within.height
  );
}

function overlaps(one: DotBox, other: DotBox): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
