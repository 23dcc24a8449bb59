// All kinds of charts. Law: the list is complete; a new member of ChartSpec does not compile without its kind.
import type { ChartSpec } from '../model/chartSpec';
import type { ChartData, DrawnData } from './chartContent';
import type { ChartKind, DrawnKind } from './chartKind';
import { bulletsKind } from './bullets/bulletsKind';
import { compositionKind } from './composition/compositionKind';
import { dumbbellKind } from './dumbbell/dumbbellKind';
import { heatKind } from './heat/heatKind';
import { ladderKind } from './ladder/ladderKind';
import { panelsKind } from './panels/panelsKind';
import { pathKind } from './path/pathKind';
import { rankingKind } from './ranking/rankingKind';
import { revisionsKind } from './revisions/revisionsKind';
import { scatterKind } from './scatter/scatterKind';
import { slopeKind } from './slope/slopeKind';
import { tilesKind } from './tiles/tilesKind';
import { trendKind } from './trend/trendKind';
import { waterfallKind } from './waterfall/waterfallKind';
import { yearsKind } from './years/yearsKind';

type KindName = ChartSpec['kind'];

/** Spec, data and kind bear one name. */
type OfKind<All, Name> = Extract<All, { readonly kind: Name }>;

const saved: { readonly [Name in KindName]: ChartKind<OfKind<ChartSpec, Name>, OfKind<ChartData, Name>> } = {
  trend: trendKind,
  ranking: rankingKind,
  years: yearsKind,
  path: pathKind,
  slope: slopeKind,
  dumbbell: dumbbellKind,
  heat: heatKind,
  tiles: tilesKind,
  composition: compositionKind,
  waterfall: waterfallKind,
  ladder: ladderKind,
  scatter: scatterKind,
  panels: panelsKind,
  bullets: bulletsKind,
};

const drawn: { readonly [Name in DrawnData['kind']]: DrawnKind<OfKind<DrawnData, Name>> } = {
  ...saved,
  revisions: revisionsKind,
};

/** The kind of a spec or its data; give it only what bears its name. */
export function kindOf(named: { readonly kind: KindName }): ChartKind<ChartSpec, ChartData> {
  return saved[named.kind];
}

export function drawnKindOf(named: { readonly kind: DrawnData['kind'] }): DrawnKind<DrawnData> {
  return drawn[named.kind];
}
