// Areas as bars, largest first. Law: an area without a value is named beside the chart, not drawn as 0; areas that
// overlap, count otherwise or take no part in rankings have no place.
import type { KnownIndex } from '../../analysis/known';
import { overviewMode } from '../../analysis/overview';
import { rankAreas } from '../../analysis/ranking';
import type { RankingSpec } from '../../model/chartSpec';
import type { Indicator } from '../../model/indicator';
import { measure, type SetAside, sideBySide } from '../sideBySide';
import { subjectsOf } from '../subjects';
import { subjectRemarks } from '../subjectRemarks';
import type { RankingData } from './rankingContent';

/** Null when the indicator is not known. */
export function rankingData(spec: RankingSpec, index: KnownIndex): RankingData | null {
  const indicator = index.indicators.get(spec.indicator);
  if (indicator === undefined) return null;
  const { areas, setAside } = rankable(spec, indicator, index);
  const { ranked } = rankAreas(index, indicator, areas, spec.period, overviewMode(spec.period));
  const first = ranked[0]?.reading;
  return {
    kind: 'ranking',
    indicator,
    period: spec.period,
    form: first?.form ?? (indicator.kind === 'stock' ? 'end' : 'period'),
    unit: first?.unit ?? indicator.unit,
    bars: ranked.map(({ area: code, place, reading }) => {
      const area = index.areas.get(code);
      if (area === undefined) throw new Error(`unknown area ${code}`);
      const { value, status, how, observations } = reading;
      return { area, place, value, status, how, observations };
    }),
    highlight: spec.highlight,
    unranked: setAside,
    remarks: subjectRemarks(
      ranked.flatMap(({ area }) => subjectsOf([indicator.code], [area], index)),
      [spec.period],
      index,
    ),
  };
}

function rankable(
  spec: RankingSpec,
  indicator: Indicator,
  index: KnownIndex,
): { readonly areas: readonly string[]; readonly setAside: readonly SetAside[] } {
  const subjects = subjectsOf([indicator.code], spec.areas, index);
  const outside = subjects.filter(({ area }) => !area.ranked);
  const measured = subjects.filter(({ area }) => area.ranked).map((one) => measure(one, [spec.period], index));
  const { shown, setAside } = sideBySide(measured, index, ([point]) => point !== undefined && point.value !== null);
  const notRanked = outside.map((one): SetAside => ({ ...one, reason: { kind: 'notRanked' } }));
  return { areas: shown.map(({ area }) => area.code), setAside: [...setAside, ...notRanked] };
}
