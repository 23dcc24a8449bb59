// Targets under a single line. Law: yearly targets of a flow are ticks, one a year, never a slope between them;
// within a year a cumulative value has its planned course; targets of a stock may be joined by a line.
import type { KnownIndex } from '../../analysis/known';
import { targetAsLevel } from '../../analysis/judgedTarget';
import { plannedShare } from '../../analysis/plannedShare';
import type { TrendSpec } from '../../model/chartSpec';
import { frequencyOf, lastDay, type Period, yearOf } from '../../model/period';
import type { Target } from '../../model/target';
import { convertUnit } from '../../model/unit';
import type { ChartLine, ChartTargets } from './trendContent';

/** Null when there is no target for any period shown. */
export function trendTargets(
  index: KnownIndex,
  spec: TrendSpec,
  line: ChartLine,
  periods: readonly Period[],
): ChartTargets | null {
  if (spec.transform.kind === 'indexed') return null;
  const targets = (index.targetsByIndicator.get(line.indicator.code) ?? [])
    .filter((target) => target.area === line.area.code)
    .flatMap((target) => targetAsLevel(index, target) ?? []);
  const isCourse = line.form === 'cumulative';
  const used = new Set<Target>();
  const values = periods.map((period) => {
    const target = targets.find((one) => one.period === period) ?? (isCourse ? targetOfYear(targets, period) : null);
    if (target === null) return null;
    const value = convertUnit(target.value, target.unit, line.indicator.unit);
    if (value !== null) used.add(target);
    return value === null || target.period === period ? value : value * plannedShare(target, lastDay(period));
  });
  if (used.size === 0) return null;
  const isJoined = isCourse || (line.indicator.kind === 'stock' && used.size > 1);
  return { shape: isJoined ? 'line' : 'ticks', values, targets: [...used] };
}

function targetOfYear(targets: readonly Target[], period: Period): Target | null {
  const year = yearOf(period);
  return targets.find((one) => frequencyOf(one.period) === 'year' && yearOf(one.period) === year) ?? null;
}
