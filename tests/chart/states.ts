// The story with values that are not firm and with a break, as charts have to tell them apart.
import { indexKnown } from '../../src/analysis/known';
import type { PresentStatus } from '../../src/model/observation';
import type { TrendSpec } from '../../src/model/chartSpec';
import { HOME, storyKnown } from '../analysis/story';

const STATES: Readonly<Record<string, Readonly<Record<string, PresentStatus>>>> = {
  CG07: { '2021': 'break', '2023': 'preliminary', '2024': 'forecast' },
  CG08: { '2021': 'break', '2023': 'estimated', '2024': 'forecast' },
};

const known = storyKnown();

export const stateIndex = indexKnown({
  ...known,
  series: known.series.map((one) => ({
    ...one,
    observations: one.observations.map((seen) => ({
      ...seen,
      status: STATES[one.indicator]?.[seen.period] ?? seen.status,
    })),
  })),
});

export function stateSpec(indicator: string): TrendSpec {
  return {
    kind: 'trend',
    indicators: [indicator],
    areas: [HOME],
    frequency: 'year',
    transform: { kind: 'stated' },
    from: null,
    to: null,
    targets: null,
    highlight: null,
  };
}
