// The areas to choose from: those that have figures, in the order of the tree, children after their parent.
import type { Area } from '../../model/area';
import type { Dataset } from '../../model/dataset';
import type { SeriesKey } from '../../model/series';

export interface AreaOption {
  readonly area: Area;
  /** 0 for an area whose parents have no figures. */
  readonly depth: number;
}

/** Number of observations per area, over all indicators; `wanted` leaves series out. */
export function observationsByArea(
  dataset: Pick<Dataset, 'blocks'>,
  wanted: (key: SeriesKey) => boolean = () => true,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of dataset.blocks) {
    block.series.forEach((key, position) => {
      if (!wanted(key)) return;
      const count = (block.offsets[position + 1] ?? 0) - (block.offsets[position] ?? 0);
      counts.set(key.area, (counts.get(key.area) ?? 0) + count);
    });
  }
  return counts;
}

/** Areas of `codes` in tree order; `home` and what belongs to it come first. */
export function areaOptions(areas: readonly Area[], codes: ReadonlySet<string>, home: string | null): AreaOption[] {
  const children = new Map<string | null, Area[]>();
  const known = new Set(areas.map((area) => area.code));
  for (const area of areas) {
    const parent = area.parent !== null && known.has(area.parent) ? area.parent : null;
    children.set(parent, [...(children.get(parent) ?? []), area]);
  }
  const options: AreaOption[] = [];
  const visit = (parent: string | null, depth: number) => {
    for (const area of children.get(parent) ?? []) {
      const isShown = codes.has(area.code);
      if (isShown) options.push({ area, depth });
      visit(area.code, isShown ? depth + 1 : depth);
    }
  };
  visit(null, 0);
  return homeFirst(options, home);
}

/** Home and everything below it, then the rest. */
function homeFirst(options: readonly AreaOption[], home: string | null): AreaOption[] {
  const start = options.findIndex(({ area }) => area.code === home);
  const first = options[start];
  if (first === undefined) return [...options];
  const after = options.findIndex(({ depth }, position) => position > start && depth <= first.depth);
  const own = options.slice(start, after === -1 ? undefined : after);
  const rest = options.filter((option) => !own.includes(option));
  return [...own.map((option) => ({ ...option, depth: option.depth - first.depth })), ...rest];
}

/** The area shown when the address names none: home if it has figures, else the one with most. */
export function firstArea(counts: ReadonlyMap<string, number>, home: string | null): string | null {
  if (home !== null && counts.has(home)) return home;
  let best: string | null = null;
  for (const [area, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = area;
  }
  return best;
}
