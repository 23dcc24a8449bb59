// The course of an indicator over the years up to that of the report, as a native chart. Null where there is too little
// to draw, or no native twin.
import { chartHeadline } from '../../chart/headline';
import { chartData, isEmptyChart } from '../../chart/chartData';
import { kindOf } from '../../chart/chartKinds';
import { chartNotes, chartSubtitle } from '../../chart/chartNotes';
import { courseSpec } from '../../chart/pageSpecs';
import { sourceLine } from '../../chart/sourceLine';
import { footOf } from '../slides/footOf';
import { chartBody } from '../slides/native/chartBody';
import { standardLook } from '../slides/slideLook';
import type { ReportChart } from './report';
import type { ReportDesk } from './reportDesk';

export function reportChart(code: string, { asked, words, period }: ReportDesk): ReportChart | null {
  const data = chartData(courseSpec(code, asked.area, period), asked.index);
  if (data === null || isEmptyChart(data)) return null;
  const body = chartBody(data, words, standardLook.page.body);
  if (body.kind !== 'chart') return null;
  const title = chartHeadline(data, asked.index, words);
  const foot = [sourceLine(data, asked.imports, words), ...chartNotes(data, words)];
  return {
    kind: 'chart',
    title,
    subtitle: chartSubtitle(data, words),
    chart: body.chart,
    description: kindOf(data).describe(data, title, words),
    foot: footOf(foot),
  };
}
