// Areas as bars, largest first. Law: an area without a value is named beside the chart, not drawn as 0.
import type { KnownIndex } from '../../analysis/known';
import { overviewMode } from '../../analysis/overview';
import { rankAreas } from '../../analysis/ranking';
import type { RankingSpec } from '../../model/chartSpec';
import type { RankingData } from './rankingContent';

/** Null when the indicator is not known. */
export function rankingData(spec: RankingSpec, index: KnownIndex): RankingData | null {
  const indicator = index.indicators.get(spec.indicator);
  if (indicator === undefined) return null;
  const known = spec.areas.filter((code) => index.areas.has(code));
  const { ranked, unranked } = rankAreas(index, indicator, known, spec.period, overviewMode(spec.period));
  const areaOf = (code: string) => {
    const area = index.areas.get(code);
    if (area === undefined) throw new Error(`unknown area ${code}`);
    return area;
  };
  const first = ranked[0]?.reading;
  return {
    kind: 'ranking',
    indicator,
    period: spec.period,
    form: first?.form ?? (indicator.kind === 'stock' ? 'end' : 'period'),
    unit: first?.unit ?? indicator.unit,
    bars: ranked.map(({ area, place, reading }) => ({
      area: areaOf(area),
      place,
      value: reading.value,
      status: reading.status,
      how: reading.how,
      observations: reading.observations,
    })),
    highlight: spec.highlight,
    unranked: unranked.map(({ area, reason }) => ({ area: areaOf(area), reason })),
  };
}
