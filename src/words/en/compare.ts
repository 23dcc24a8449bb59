// English words of the comparison; the same keys as zh/compare.ts.
import type { Words } from '../zh';

export const compare: Words['compare'] = {
  title: 'Compare',
  areas: 'Areas',
  indicators: 'Indicators',
  shapes: {
    trend: 'Trend lines',
    ranking: 'Ranking',
    indexed: 'Index',
    slope: 'Slopes',
    dumbbell: 'Two periods',
    targets: 'Value and target',
    stack: 'Parts',
    shares: 'Parts (100%)',
    heat: 'Heat table',
    scatter: 'Two indicators',
    tiles: 'Tiles',
  },
  against: 'Compared with',
  versus: 'Across',
  basePeriod: 'Base period',
  baseIs100: (period) => `${period} = 100`,
  chooseAreas: 'Choose areas',
  chooseIndicators: 'Choose indicators',
  chooseFirst: 'Choose the indicators and areas to compare.',
  highlight: 'Highlight',
  missingAreas: (names) => `No data: ${names}`,
  unitsDiffer: 'These indicators have different units and cannot share an axis; use the index, or view them apart.',
  from: 'From',
  to: 'To',
  frequency: 'Frequency',
};
