// The charts that a page about an indicator, an area and a time opens with, on walls, on slides and in reports alike.
import { areasWith, type KnownIndex } from '../analysis/known';
import type { ChartSpec } from '../model/chartSpec';
import type { Period } from '../model/period';

/** The years of an indicator in an area with its targets, up to `to` or to the latest. */
export function courseSpec(indicator: string, area: string, to: Period | null): ChartSpec {
  return {
    kind: 'trend',
    indicators: [indicator],
    areas: [area],
    frequency: 'year',
    transform: { kind: 'stated' },
    from: null,
    to,
    targets: 'fitting',
    highlight: area,
  };
}

/** The areas beside this one, those that share its parent and are ranked; where there are too few, the areas in it. */
export function peersSpec(index: KnownIndex, indicator: string, area: string, period: Period): ChartSpec {
  const parent = index.areas.get(area)?.parent ?? null;
  const known = areasWith(index, indicator);
  const peers = known.filter(
    (code) => code === area || (index.areas.get(code)?.parent === parent && index.areas.get(code)?.ranked),
  );
  const children = known.filter((code) => index.areas.get(code)?.parent === area);
  return { kind: 'ranking', indicator, areas: peers.length > 2 ? peers : children, period, highlight: area };
}
