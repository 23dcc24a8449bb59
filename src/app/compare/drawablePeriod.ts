// Where a comparison can be drawn that has nothing to draw as it stands.
import type { KnownIndex } from '../../analysis/known';
import { chartData, isEmptyChart } from '../../chart/chartData';
import { comparePeriods, type Period } from '../../model/period';
import { compareSpec } from './compareSpec';
import { periodsOf } from './compareShapes';
import type { CompareView } from './compareView';

/** The latest other period at which the same comparison has something to draw; null where there is none. */
export function drawablePeriod(view: CompareView, index: KnownIndex): Period | null {
  const needed = periodsOf(view.shape);
  if (needed === 'all' || needed === 'base') return null;
  const isAfterBase = (period: Period): boolean =>
    needed === 'one' || view.base === null || comparePeriods(view.base, period) < 0;
  const others = view.periods.filter((period) => period !== view.period && isAfterBase(period));
  return others.reverse().find((period) => isDrawn(view, period, index)) ?? null;
}

function isDrawn(view: CompareView, period: Period, index: KnownIndex): boolean {
  const spec = compareSpec({ ...view, period });
  const data = spec === null ? null : chartData(spec, index);
  return data !== null && !isEmptyChart(data);
}
