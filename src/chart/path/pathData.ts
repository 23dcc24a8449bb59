// The course of one yearly target. Law: the plan is the one that lamps compare with, and nothing after the day is shown.
import { isMonthly, monthsUntil, partsOf, periodEndingWith, type MonthlyFrequency } from '../../analysis/calendar';
import { targetAsLevel } from '../../analysis/judgedTarget';
import { type KnownIndex, shelvesAt } from '../../analysis/known';
import { listRules } from '../../analysis/listRules';
import { plannedShare } from '../../analysis/plannedShare';
import { projectToDue } from '../../analysis/projectToDue';
import { readIndicator } from '../../analysis/readIndicator';
import type { PathSpec } from '../../model/chartSpec';
import type { Indicator } from '../../model/indicator';
import type { LampThresholds } from '../../model/lampMethod';
import { firstDay, frequencyOf, type IsoDate, lastDay, type Period, yearOf } from '../../model/period';
import type { Target } from '../../model/target';
import { convertUnit } from '../../model/unit';
import { placeAnnotations, remarksOn } from '../annotations';
import { NO_POINT, type ChartPoint } from '../chartPoint';
import type { CoursePlace, PathData, PathStep } from './pathContent';

/** What a path is before anything is projected. */
export type Course = Omit<PathData, 'projection'>;

/** Null without such a yearly target, and where its level or its curve cannot be told from what is known. */
export function pathData(spec: PathSpec, index: KnownIndex): PathData | null {
  const course = courseData(spec, index);
  if (course === null) return null;
  const until = spec.asOf ?? lastDay(course.target.period);
  return { ...course, projection: projectToDue(index, course.indicator, course.target, until) };
}

/** Whether a year has both a course and a value to hold against it; nothing is projected to know that. */
export function hasPath(spec: PathSpec, index: KnownIndex): boolean {
  return courseData(spec, index)?.steps.some(({ point }) => point.value !== null) === true;
}

export function courseData(spec: PathSpec, index: KnownIndex): Course | null {
  const [indicator, area] = [index.indicators.get(spec.indicator), index.areas.get(spec.area)];
  const stated = (index.targetsByIndicator.get(spec.indicator) ?? []).find(
    (one) => one.area === spec.area && one.period === spec.period,
  );
  if (indicator === undefined || area === undefined || stated === undefined) return null;
  const target = frequencyOf(stated.period) === 'year' ? targetAsLevel(index, stated) : null;
  const unit = shelvesAt(index, spec.indicator, spec.area)[0]?.unit ?? indicator.unit;
  const [goal, start] = [target?.value ?? null, target?.baseline ?? 0].map((value) =>
    value === null || target === null ? null : convertUnit(value, target.unit, unit),
  );
  if (target === null || goal === null || goal === undefined || start === null || start === undefined) return null;
  const isLimit = target.operator === '<=';
  const levelOf = (share: number): number => (isLimit ? goal : start + share * (goal - start));
  const dueMonth = monthsUntil(firstDay(target.period), target.due);
  const steps = stepsOf(index, indicator, target, levelOf, spec.asOf);
  const remarks = remarksOn(spec.indicator, spec.area, index).filter(
    ({ from }) => spec.asOf === null || firstDay(from) <= spec.asOf,
  );
  return {
    kind: 'path',
    indicator,
    area,
    target,
    unit,
    form: indicator.kind === 'stock' ? 'end' : 'cumulative',
    steps,
    annotations: placeAnnotations(
      remarks,
      steps.map(({ period }) => period),
    ),
    course: courseOf(target, dueMonth, levelOf),
    isStepped: target.curve.kind === 'quarters' || target.curve.kind === 'yearEnd',
    start,
    goal,
    dueMonth,
    band: spec.band && !isLimit ? thresholdsOf(stated, index) : null,
  };
}

/** Those of the list that owes the target; as shipped where no list does. */
function thresholdsOf(target: Target, { known }: KnownIndex): LampThresholds {
  const task = known.tasks.find((one) => one.target === target.id);
  return listRules(known.lists, task?.list ?? '').thresholds;
}

const FINE_FIRST: readonly MonthlyFrequency[] = ['month', 'quarter', 'half', 'year'];

/** The parts of the year in which the tables state values; a year that is stated as a whole has one. */
function stepsOf(
  index: KnownIndex,
  indicator: Indicator,
  target: Target,
  levelOf: (share: number) => number,
  asOf: IsoDate | null,
): PathStep[] {
  const year = yearOf(target.period);
  const series = shelvesAt(index, indicator.code, target.area).flatMap((shelf) => shelf.series);
  const stated = new Set(
    series.flatMap(({ key, observations }) =>
      isMonthly(key.frequency) && observations.some(({ period }) => yearOf(period) === year) ? [key.frequency] : [],
    ),
  );
  const frequency = FINE_FIRST.find((one) => stated.has(one)) ?? 'year';
  return (partsOf({ year, first: 1, last: 12 }, frequency) ?? []).map((period) => ({
    period,
    month: Number(lastDay(period).slice(5, 7)),
    point: asOf !== null && lastDay(period) > asOf ? NO_POINT : pointAt(index, indicator, target.area, period),
    planned: levelOf(plannedShare(target, lastDay(period))),
  }));
}

function pointAt(index: KnownIndex, indicator: Indicator, area: string, period: Period): ChartPoint {
  const reading = readIndicator(index, indicator, area, period, indicator.kind === 'stock' ? 'total' : 'yearToDate');
  // A state of an earlier month is not that of this one.
  if (reading === null || lastDay(reading.period) !== lastDay(period)) return NO_POINT;
  const { value, status, how, observations } = reading;
  return { value, status, how, observations };
}

/** The start, the end of each month, own points in between, and the due date. */
function courseOf(target: Target, dueMonth: number, levelOf: (share: number) => number): CoursePlace[] {
  const first = firstDay(target.period);
  const ends = Array.from({ length: 12 }, (_, at) => periodEndingWith(yearOf(target.period), at + 1, 'month'));
  const own = target.curve.kind === 'points' ? target.curve.points.map(({ day }) => day) : [];
  const days = [...ends.flatMap((end) => (end === null ? [] : [lastDay(end)])), ...own]
    .filter((day) => day < target.due && day >= first)
    .sort();
  return [
    { month: 0, value: levelOf(0) },
    ...days.map((day) => ({ month: monthsUntil(first, day), value: levelOf(plannedShare(target, day)) })),
    { month: dueMonth, value: levelOf(1) },
  ];
}
