// Small multiples from a trend. Law: as many to a page as can be read, in the order they were asked for; the scale is
// that of all pages, so that they can be compared.
import type { KnownIndex } from '../../analysis/known';
import type { PanelsSpec } from '../../model/chartSpec';
import { trendData } from '../trend/trendData';
import type { PanelsData } from './panelsContent';

/** Small drawings on a page, a slide or a wall. */
export const MOST_PANELS = 12;

export function panelsData({ page, ...spec }: PanelsSpec, index: KnownIndex): PanelsData {
  const trend = trendData({ ...spec, kind: 'trend', targets: null }, index);
  const pages = Math.max(1, Math.ceil(trend.lines.length / MOST_PANELS));
  const kept = Math.min(Math.max(1, page), pages);
  const shown = [...trend.lines.keys()].slice((kept - 1) * MOST_PANELS, kept * MOST_PANELS);
  return { kind: 'panels', trend, page: kept, pages, shown };
}
