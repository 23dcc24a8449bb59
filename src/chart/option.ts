// The ECharts option of a chart, as a pure function of content, theme and words. Types come from ECharts, code does not.
import type { DrawnData } from './chartContent';
import type { ChartRoom } from './chartKind';
import { drawnKindOf } from './chartKinds';
import type { ChartOption, Drawing } from './drawing';

/** The option of a chart that fills its room. `title` goes into the text alternative. */
export function chartOption(data: DrawnData, drawing: Drawing, title: string): ChartOption {
  const { theme, words } = drawing;
  const kind = drawnKindOf(data);
  return {
    ...kind.option(data, drawing),
    animation: false,
    backgroundColor: theme.ground,
    textStyle: { fontFamily: theme.font, color: theme.text, fontSize: theme.labelSize },
    aria: { enabled: true, label: { description: kind.describe(data, title, words) } },
  };
}

/** Height in px that a drawing needs; null where it fills its place. */
export function chartHeight(data: DrawnData, room: ChartRoom): number | null {
  return drawnKindOf(data).height(data, room);
}
