// English words of planned courses and projections; the same keys as zh/path.ts.
import { plural } from '../plural';
import type { Words } from '../zh';

export const path: Words['path'] = {
  planLine: 'Dashed line: planned course',
  limitLine: 'Dashed line: upper limit',
  band: (green, yellow) => `Grey bands: up to ${green} and ${yellow} points behind plan`,
  range: 'Shaded: range of the projection',
  expected: 'Projected',
  projected: (text) => `Projected when due: ${text}`,
  between: (low, high) => `${low} to ${high}`,
  dueRow: (day) => `Projected (due ${day})`,
  ahead: (points) => `${points} points ahead of plan`,
  behind: (points) => `${points} points behind plan`,
  onPlan: 'exactly on plan',
  origin: (text) => `Target from: ${text}`,
  methods: {
    season: (years) =>
      `Projected by the share reached at this time in ${plural(years, 'earlier year')}; the range is their extremes`,
    pace: (periods) =>
      `Projected at the pace of ${plural(periods, 'period')} of this year; the range is the fastest and the slowest`,
    drift: (points) =>
      `Projected by the change over the latest ${plural(points, 'value')}; the range is the largest and the smallest step`,
  },
  notProjected: (reason) => `No projection: ${reason}`,
  refused: {
    due: 'due already',
    noValue: 'no data this year',
    nothingYet: 'nothing has come this year so far',
    tooFewPeriods: 'too few periods of this year are known',
    tooFewPoints: 'fewer than three values are known',
    tooFewYears: 'distinct counts need the same time of three earlier years',
    span: 'the target runs over several years',
  },
  aria: (title, goal) =>
    `Progress chart: ${title}. Actual value against the planned course, target ${goal}. All values are in the table.`,
};
