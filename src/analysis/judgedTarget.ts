// A target as methods can judge it: a level to reach, its curve read from earlier years. An increase (净增) becomes the
// level of the start plus what was promised. Law: the start is the stated baseline, or what the tables say of it; a list
// that reports on an increase reports the increase itself.
import type { Indicator } from '../model/indicator';
import { calendarYear, type Period, yearOf, yearsEarlier } from '../model/period';
import type { CurvePoint, Target } from '../model/target';
import { convertUnit } from '../model/unit';
import type { KnownIndex } from './known';
import type { LampRefusal } from './lamps/lampCase';
import { pastYearsCurve } from './pastYearsCurve';
import { readIndicator } from './readIndicator';
import { hasValue, type Reading } from './reading';
import type { TaskActual } from './taskActual';

export interface JudgedTarget {
  /** A total; null where there is no target. */
  readonly target: Target | null;
  /** Level that the increase counts from, where the tables say it. */
  readonly start: Reading | null;
  /** The level that is there, in `unit`. */
  readonly value: number | null;
  readonly unit: string;
  /** Complete years behind a curve of earlier years. */
  readonly curveYears: readonly number[];
  readonly refusal: LampRefusal | null;
}

export function judgedTarget(index: KnownIndex, target: Target | null, actual: TaskActual): JudgedTarget {
  const { value, unit } = actual;
  const plain = { target, start: null, value, unit, curveYears: [], refusal: null };
  if (target === null) return plain;
  const increase = target.counts === 'increase' ? levelOf(index, target, actual) : plain;
  const level = { ...plain, ...increase };
  if (level.refusal !== null || target.curve.kind !== 'pastYears') return level;
  const curve = pastYearsCurve(index, target, target.curve.years);
  if (curve.kind === 'refused') return { ...level, refusal: curve.reason };
  return { ...level, target: withCurve(level.target ?? target, curve.points), curveYears: curve.years };
}

function withCurve(target: Target, points: readonly CurvePoint[]): Target {
  return { ...target, curve: { kind: 'points', points } };
}

type Level = Partial<JudgedTarget>;

function levelOf(index: KnownIndex, target: Target, actual: TaskActual): Level {
  if (actual.from !== 'indicator') return reportedLevel(target, actual);
  const indicator = target.indicator === null ? undefined : index.indicators.get(target.indicator);
  if (indicator === undefined || actual.reading === null) return { refusal: 'baseUnknown' };
  if (target.baseline !== null) return statedLevel(target, indicator, actual.reading);
  const start = startOf(index, target, indicator, actual.reading);
  if (!hasValue(start)) return { refusal: 'baseUnknown' };
  const base = convertUnit(start.value, start.unit, target.unit);
  return base === null ? { refusal: 'baseOtherUnit' } : { target: totalFrom(target, base), start };
}

function totalFrom(target: Target, base: number): Target {
  return { ...target, counts: 'total', baseline: base, value: base + target.value };
}

/** What a list reports towards an increase is the increase. */
function reportedLevel(target: Target, { value, unit }: TaskActual): Level {
  const base = target.baseline ?? 0;
  const increase = value === null ? null : convertUnit(value, unit, target.unit);
  if (value !== null && increase === null) return { target: totalFrom(target, base) };
  return { target: totalFrom(target, base), value: increase === null ? null : base + increase, unit: target.unit };
}

/** A stated baseline is that of a whole year, which some months of a flow cannot be held against. */
function statedLevel(target: Target, { kind }: Indicator, reading: Reading): Level {
  const addsUp = kind === 'flow' || kind === 'distinct';
  if (addsUp && reading.period !== target.period) return { refusal: 'partOfYear' };
  return { target: totalFrom(target, target.baseline ?? 0) };
}

/** What adds up is held against the same months of the year before; a level against the end of that year. */
function startOf(index: KnownIndex, target: Target, indicator: Indicator, reading: Reading): Reading | null {
  if (indicator.kind === 'flow' || indicator.kind === 'distinct') {
    const before = yearsEarlier(reading.period);
    return before === null ? null : readIndicator(index, indicator, target.area, before, 'yearToDate');
  }
  return readIndicator(index, indicator, target.area, yearBefore(target), 'total');
}

function yearBefore(target: Target): Period {
  return calendarYear(yearOf(target.period) - 1);
}

/** The level that a target means by the end of its period, for charts; null where nobody can say it. */
export function targetAsLevel(index: KnownIndex, target: Target): Target | null {
  const level = target.counts === 'total' ? target : levelAtEnd(index, target);
  if (level === null || target.curve.kind !== 'pastYears') return level;
  const curve = pastYearsCurve(index, target, target.curve.years);
  return curve.kind === 'refused' ? null : withCurve(level, curve.points);
}

function levelAtEnd(index: KnownIndex, target: Target): Target | null {
  if (target.baseline !== null) return totalFrom(target, target.baseline);
  const indicator = target.indicator === null ? undefined : index.indicators.get(target.indicator);
  const start =
    indicator === undefined ? null : readIndicator(index, indicator, target.area, yearBefore(target), 'total');
  const base = hasValue(start) ? convertUnit(start.value, start.unit, target.unit) : null;
  return base === null ? null : totalFrom(target, base);
}
