// From a saved chart and what is known to what is drawn.
import type { KnownIndex } from '../analysis/known';
import type { ChartSpec } from '../model/chartSpec';
import type { ChartData } from './chartContent';
import { rankingData } from './rankingData';
import { trendData } from './trendData';

/** What a spec shows out of what is known. Codes that are not known are skipped: a saved chart may outlive them. */
export function chartData(spec: ChartSpec, index: KnownIndex): ChartData | null {
  switch (spec.kind) {
    case 'trend':
      return trendData(spec, index);
    case 'ranking':
      return rankingData(spec, index);
  }
}
