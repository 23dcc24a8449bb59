// The area of a layout that is left for a body, under its title, above its foot, beside what it shows itself.
import type { Frame } from '../slideLook';
import { familyOf, type LayoutPlaces, type TemplatePlace } from './templatePlaces';

/** Pixels of a slide of 720 lines. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** Kinds of places at the foot of slides. */
export const FEET: readonly string[] = ['dt', 'ftr', 'sldNum'];

const GAP = 6;
const MARGIN = 0.05;

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** `title` is where the title stands; `general` are the places of the master. */
export function freeArea(
  title: Frame,
  { places, ornaments }: LayoutPlaces,
  general: readonly TemplatePlace[],
  size: SlideSize,
): Frame {
  const start = edgesOf(title, places, general, size);
  const { left, right, top, bottom } = ornaments.reduce((edges, ornament) => clipped(edges, ornament, size), start);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function edgesOf(
  title: Frame,
  places: readonly TemplatePlace[],
  general: readonly TemplatePlace[],
  size: SlideSize,
): Edges {
  const bodies = places.filter(({ type }) => familyOf(type) === 'body');
  const body = bodies.length === 1 ? bodies[0] : general.find(({ type }) => familyOf(type) === 'body');
  const base = body?.frame ?? { ...title, y: title.y + title.height, height: size.height };
  const feet = [...places, ...general].filter(({ type, frame }) => FEET.includes(type) && frame.y > size.height * 0.6);
  const least = size.height * (1 - MARGIN);
  return {
    left: Math.max(size.width * 0.01, base.x),
    right: Math.min(size.width * 0.99, base.x + base.width),
    top: Math.max(title.y + title.height, base.y),
    bottom: feet.length > 0 ? Math.min(...feet.map(({ frame }) => frame.y)) : Math.min(least, base.y + base.height),
  };
}

/** Without the band at the head, the foot or a side that an ornament takes; what covers much of a slide is its ground. */
function clipped(edges: Edges, { x, y, width, height }: Frame, size: SlideSize): Edges {
  const { left, right, top, bottom } = edges;
  const isApart = x >= right || x + width <= left || y >= bottom || y + height <= top;
  if (isApart || width * height > size.width * size.height * 0.5) return edges;
  const [middle, centre] = [(y + height / 2) / size.height, (x + width / 2) / size.width];
  if (height < size.height * 0.3 && middle > 0.7) return { ...edges, bottom: y - GAP };
  if (height < size.height * 0.3 && middle < 0.35) return { ...edges, top: Math.max(top, y + height + GAP) };
  if (width < size.width * 0.25 && centre < 0.25) return { ...edges, left: Math.max(left, x + width + GAP) };
  if (width < size.width * 0.25 && centre > 0.75) return { ...edges, right: Math.min(right, x - GAP) };
  return edges;
}
