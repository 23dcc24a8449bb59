// What a chart shows, before it is drawn: plain values with units and everything left out, by name.
// Screen, wall, slide, table, headline and CSV are made from this and from nothing else.
import type { BulletsData } from './bullets/bulletsContent';
import type { HeatData } from './heat/heatContent';
import type { CompositionData } from './composition/compositionContent';
import type { DumbbellData, SlopeData } from './pairs/pairsContent';
import type { LadderData } from './ladder/ladderContent';
import type { PanelsData } from './panels/panelsContent';
import type { PathData } from './path/pathContent';
import type { RankingData } from './ranking/rankingContent';
import type { RevisionData } from './revisions/revisionContent';
import type { ScatterData } from './scatter/scatterContent';
import type { TilesData } from './tiles/tilesContent';
import type { TrendData } from './trend/trendContent';
import type { WaterfallData } from './waterfall/waterfallContent';
import type { YearsData } from './years/yearsContent';

/** What saved charts show. */
export type ChartData =
  | TrendData
  | YearsData
  | PathData
  | RankingData
  | SlopeData
  | DumbbellData
  | HeatData
  | TilesData
  | CompositionData
  | WaterfallData
  | LadderData
  | ScatterData
  | PanelsData
  | BulletsData;

/** Everything that can be drawn. */
export type DrawnData = ChartData | RevisionData;
