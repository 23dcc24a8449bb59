// The ECharts option of a chart, as a pure function of content, theme and words. Types come from ECharts, code does not.
import type { DrawnData } from './chartContent';
import { describeChart } from './describeChart';
import type { ChartOption, Drawing } from './drawing';
import { rankingOption } from './rankingOption';
import { revisionOption } from './revisionOption';
import { trendOption } from './trendOption';

/** The option of a chart that fills its room. `title` goes into the text alternative. */
export function chartOption(data: DrawnData, drawing: Drawing, title: string): ChartOption {
  const { theme, words } = drawing;
  return {
    ...drawn(data, drawing),
    animation: false,
    backgroundColor: theme.ground,
    textStyle: { fontFamily: theme.font, color: theme.text, fontSize: theme.labelSize },
    aria: { enabled: true, label: { description: describeChart(data, title, words) } },
  };
}

function drawn(data: DrawnData, drawing: Drawing): ChartOption {
  switch (data.kind) {
    case 'trend':
      return trendOption(data, drawing);
    case 'ranking':
      return rankingOption(data, drawing);
    case 'revisions':
      return revisionOption(data, drawing);
  }
}
