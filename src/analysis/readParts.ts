// The parts of an indicator by one dimension. Law: only series cut by exactly that dimension are its parts; cut further
// they are parts of parts.
import type { Indicator } from '../model/indicator';
import type { Series } from '../model/series';
import { type Shelf, shelfOf } from './known';

export interface MemberShelf {
  readonly member: string;
  readonly shelf: Shelf;
}

/** Members in the order in which they come. */
export function memberShelves(
  series: readonly Series[],
  indicator: Indicator,
  area: string,
  dimension: string,
): MemberShelf[] {
  const byMember = new Map<string, Series[]>();
  for (const one of series) {
    if (one.indicator !== indicator.code || one.key.area !== area) continue;
    const [only, ...others] = Object.entries(one.key.dimensions);
    if (only === undefined || others.length > 0 || only[0] !== dimension) continue;
    byMember.set(only[1], [...(byMember.get(only[1]) ?? []), one]);
  }
  return [...byMember].map(([member, own]) => ({ member, shelf: shelfOf(own, indicator.unit) }));
}

/** Dimensions by which an indicator is cut alone in an area. */
export function dimensionsOf(series: readonly Series[], indicator: string, area: string): string[] {
  const cut = series.filter((one) => one.indicator === indicator && one.key.area === area);
  const names = cut.map((one) => Object.keys(one.key.dimensions)).filter((keys) => keys.length === 1);
  return [...new Set(names.flat())];
}
