// The course of an indicator over the years up to that of the report, as a native chart. Null where there is too little
// to draw, or no native twin.
import { chartHeadline } from '../../chart/headline';
import { chartData, isEmptyChart } from '../../chart/chartData';
import { kindOf } from '../../chart/chartKinds';
import { chartNotes, chartSubtitle } from '../../chart/chartNotes';
import { sourceLine } from '../../chart/sourceLine';
import type { ChartSpec } from '../../model/chartSpec';
import { chartBody } from '../slides/native/chartBody';
import type { ReportChart } from './report';
import type { ReportDesk } from './reportDesk';

export function reportChart(code: string, { asked, words, period }: ReportDesk): ReportChart | null {
  const spec: ChartSpec = {
    kind: 'trend',
    indicators: [code],
    areas: [asked.area],
    frequency: 'year',
    transform: { kind: 'stated' },
    from: null,
    to: period,
    targets: 'fitting',
    highlight: null,
  };
  const data = chartData(spec, asked.index);
  if (data === null || isEmptyChart(data)) return null;
  const body = chartBody(data, words);
  if (body.kind !== 'chart') return null;
  const title = chartHeadline(data, asked.index, words);
  const foot = [sourceLine(data, asked.imports, words), ...chartNotes(data, words)].filter((part) => part !== '');
  return {
    kind: 'chart',
    title,
    subtitle: chartSubtitle(data, words),
    chart: body.chart,
    description: kindOf(data).describe(data, title, words),
    foot: foot.join('　'),
  };
}
