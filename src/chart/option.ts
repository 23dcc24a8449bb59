// The ECharts option of a chart, as a pure function of content, theme and words. Types come from ECharts, code does not.
import type { ChartData } from './chartContent';
import { describeChart } from './describeChart';
import type { ChartOption, Drawing } from './drawing';
import { rankingOption } from './rankingOption';
import { trendOption } from './trendOption';

/** The option of a chart that fills its room. `title` goes into the text alternative. */
export function chartOption(data: ChartData, drawing: Drawing, title: string): ChartOption {
  const { theme, words } = drawing;
  const option = data.kind === 'trend' ? trendOption(data, drawing) : rankingOption(data, drawing);
  return {
    ...option,
    animation: false,
    backgroundColor: theme.ground,
    textStyle: { fontFamily: theme.font, color: theme.text, fontSize: theme.labelSize },
    aria: { enabled: true, label: { description: describeChart(data, title, words) } },
  };
}
