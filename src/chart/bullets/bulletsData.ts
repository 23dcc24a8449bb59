// Bullet rows from the courses of targets. Law: completion and plan are those of the lamp; what has no yearly target
// with a value is named. Bands are drawn only where the list judges by points behind plan.
import { completionOf } from '../../analysis/completion';
import type { KnownIndex } from '../../analysis/known';
import { listRules } from '../../analysis/listRules';
import { plannedShare } from '../../analysis/plannedShare';
import type { BulletsSpec } from '../../model/chartSpec';
import type { Indicator } from '../../model/indicator';
import { lastDay } from '../../model/period';
import { type Course, courseData } from '../path/pathData';
import { latestStep } from '../path/pathWords';
import { subjectRemarks } from '../subjectRemarks';
import type { BulletRow, BulletsData } from './bulletsContent';

export function bulletsData(spec: BulletsSpec, index: KnownIndex): BulletsData | null {
  const area = index.areas.get(spec.area);
  if (area === undefined) return null;
  const rows: BulletRow[] = [];
  const leftOut: Indicator[] = [];
  for (const code of spec.indicators) {
    const indicator = index.indicators.get(code);
    if (indicator === undefined) continue;
    const row = rowOf(spec, code, index);
    if (row === null) leftOut.push(indicator);
    else rows.push(row);
  }
  const remarks = subjectRemarks(
    rows.map(({ indicator }) => ({ indicator, area })),
    [spec.period],
    index,
  );
  return { kind: 'bullets', area, period: spec.period, rows, leftOut, remarks };
}

function rowOf({ area, period, asOf }: BulletsSpec, indicator: string, index: KnownIndex): BulletRow | null {
  const course = courseData({ kind: 'path', indicator, area, period, band: true, asOf }, index);
  const latest = course === null ? null : latestStep(course);
  if (course === null || latest === null || latest.point.value === null) return null;
  const completion = completionOf(course.target, latest.point.value, course.unit);
  if (completion === null) return null;
  return {
    indicator: course.indicator,
    target: course.target,
    goal: course.goal,
    unit: course.unit,
    form: course.form,
    period: latest.period,
    point: latest.point,
    share: completion.share,
    percent: completion.percent,
    isMet: completion.met,
    band: bandOf(course, plannedShare(course.target, lastDay(latest.period)), index),
  };
}

/** A limit is no way to go, and other methods than points behind plan have no such band. */
function bandOf({ band, target }: Course, planned: number, { known }: KnownIndex): BulletRow['band'] {
  const task = known.tasks.find((one) => one.target === target.id);
  const rules = listRules(known.lists, task?.list ?? '');
  if (band === null || (target.method ?? rules.method) !== 'scheduleGap') return null;
  const behind = (points: number): number => Math.max(0, planned - points / 100);
  return { yellow: behind(band.yellow), green: behind(band.green), planned, goodColor: rules.goodColor };
}
