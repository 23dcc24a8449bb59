// Targets under a single line. Law: yearly targets of a flow are never joined by a slope; within a year a cumulative
// value has its planned course; targets of a stock may be joined by a line. A form that makes no sense is not drawn.
import type { KnownIndex } from '../../analysis/known';
import { targetAsLevel } from '../../analysis/judgedTarget';
import { plannedShare } from '../../analysis/plannedShare';
import type { TargetForm, TrendSpec } from '../../model/chartSpec';
import { frequencyOf, lastDay, type Period, yearOf } from '../../model/period';
import type { Target } from '../../model/target';
import { convertUnit } from '../../model/unit';
import type { ChartLine, ChartTargets, TargetSide, TrendData } from './trendContent';

/** Null when there is no target for any period shown. */
export function trendTargets(
  index: KnownIndex,
  spec: TrendSpec,
  line: ChartLine,
  periods: readonly Period[],
  shape: TrendData['shape'],
): ChartTargets | null {
  if (spec.transform.kind === 'indexed' || spec.targets === null) return null;
  const targets = (index.targetsByIndicator.get(line.indicator.code) ?? [])
    .filter((target) => target.area === line.area.code)
    .flatMap((target) => targetAsLevel(index, target) ?? []);
  const isCourse = line.form === 'cumulative';
  const used = new Set<Target>();
  const sides: TargetSide[] = [];
  const values = periods.map((period) => {
    const target = targets.find((one) => one.period === period) ?? (isCourse ? targetOfYear(targets, period) : null);
    sides.push(target === null ? 'at' : sideOf(target));
    if (target === null) return null;
    const value = convertUnit(target.value, target.unit, line.indicator.unit);
    if (value !== null) used.add(target);
    return value === null || target.period === period ? value : value * plannedShare(target, lastDay(period));
  });
  if (used.size === 0) return null;
  const isJoined = shape === 'lines' && (isCourse || (line.indicator.kind === 'stock' && used.size > 1));
  const hasZone = sides.some((side, at) => side !== 'at' && values[at] !== null);
  const forms: TargetForm[] = [...(isJoined ? ['line' as const] : []), 'ticks', ...(hasZone ? ['band' as const] : [])];
  const wanted = forms.find((form) => form === spec.targets) ?? forms[0] ?? 'ticks';
  return { shape: wanted, forms, isPlan: isCourse, sides, values, targets: [...used] };
}

function sideOf({ operator }: Target): TargetSide {
  return operator === '>=' ? 'above' : operator === '<=' ? 'below' : 'at';
}

function targetOfYear(targets: readonly Target[], period: Period): Target | null {
  const year = yearOf(period);
  return targets.find((one) => frequencyOf(one.period) === 'year' && yearOf(one.period) === year) ?? null;
}
