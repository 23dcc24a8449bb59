import { describe, expect, test } from 'vitest';
import type { RevisionData, RevisionPoint } from '../../src/chart/revisions/revisionContent';
import { revisionsKind } from '../../src/chart/revisions/revisionsKind';
import { revisionSubtitle, revisionTitle } from '../../src/chart/revisions/revisionCaption';
import { revisionData } from '../../src/chart/revisions/revisionData';
import { stepPoints } from '../../src/chart/revisions/revisionSteps';
import { timeLabels } from '../../src/chart/revisions/timeLabels';
import { revisionTooltip } from '../../src/chart/revisions/revisionTooltip';
import { en } from '../../src/words/en';
import { zh } from '../../src/words/zh';
import { drawnReports, report } from './reports';

function drawn(points: readonly RevisionPoint[]): RevisionData {
  const data = revisionData(points, '家');
  if (data === null) throw new Error('nothing to draw');
  return data;
}

describe('the reports of a value as a chart', () => {
  test('R-627 a report holds until the next, and a value taken away leaves a gap from then on', () => {
    const [first, gone, again] = [
      report('2023-03-01T09:00', 30, 'preliminary'),
      report('2023-06-01T09:00', null, null),
      report('2023-09-01T09:00', 31, 'final'),
    ];
    expect(stepPoints(drawn([first, gone, again]))).toEqual([
      { place: [first.clockMs, 30], mark: first },
      { place: [gone.clockMs, 30], mark: null },
      { place: [gone.clockMs, '-'], mark: null },
      { place: [again.clockMs, 31], mark: again },
    ]);
  });

  test('R-627 the title counts the reports and says from what to what; a gap is no report', () => {
    const data = drawn(drawnReports);
    expect(revisionTitle(data, '2023年', zh)).toBe('2023年的数值报告过 4 次，由 33.96 变为 34.25');
    expect(revisionTitle(data, '2023', en)).toBe('The value of 2023 was reported 4 times, from 33.96 to 34.25');
    expect(revisionsKind.describe(data, '甲', zh)).toContain('列表');
  });

  test('R-627 provisional states are hollow and named under the title', () => {
    expect(revisionSubtitle(drawn(drawnReports), zh)).toBe('单位：家 · 空心点：预计、初步');
    const firm = [report('2023-03-01T09:00', 1, 'normal'), report('2024-03-01T09:00', 2, 'revised')];
    expect(revisionSubtitle(drawn(firm), zh)).toBe('单位：家');
  });

  test('R-627 the tooltip gives the time, every figure of the value, its state, or why it is gone', () => {
    const data = drawn(drawnReports);
    const texts = drawnReports.map(({ clockMs }) => revisionTooltip(data, clockMs, zh));
    expect(texts[1]).toBe('2024-03-04 10:30\n34.2（初步） 家');
    expect(texts[2]).toBe('2024-05-20 15:00\n删除');
  });

  test('R-628 a value reported once, or by a clock that went back, is not drawn', () => {
    const first = report('2023-03-01T09:00', 30, 'normal');
    expect(revisionData([first], '家')).toBeNull();
    expect(revisionData([first, report('2023-06-01T09:00', null, null)], '家')).toBeNull();
    expect(revisionData([first, report('2022-06-01T09:00', 31, 'normal')], '家')).toBeNull();
    expect(revisionData([first, report('2023-03-01T09:00', 31, 'normal')], '家')).not.toBeNull();
  });

  test('R-629 the last day, the first and others with room are written, times of one day with the clock', () => {
    const days = ['2023-01-01T08:00', '2023-01-20T08:00', '2023-07-01T08:00', '2023-12-31T08:00'];
    const times = days.map((day) => report(day, 1, 'normal').clockMs);
    const { times: kept, textOf } = timeLabels(times, 400, 13);
    expect(kept.map(textOf)).toEqual(['2023-01-01', '2023-07-01', '2023-12-31']);
    const hours = ['2023-01-01T08:00', '2023-01-01T17:30'].map((at) => report(at, 1, 'normal').clockMs);
    const day = timeLabels(hours, 400, 13);
    expect(day.times.map(day.textOf)).toEqual(['2023-01-01 08:00', '2023-01-01 17:30']);
  });
});
