// The ECharts option of a chart, as a pure function of content, theme and words. Types come from ECharts, code does not.
import type { BarSeriesOption, CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type {
  AriaComponentOption,
  GraphicComponentOption,
  GridComponentOption,
  TitleComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Words } from '../words/zh';
import type { ChartData } from './chartContent';
import { describeChart } from './describeChart';
import { rankingOption } from './rankingOption';
import type { ChartTheme } from './theme';
import { trendOption } from './trendOption';

export type ChartSeries = BarSeriesOption | LineSeriesOption | CustomSeriesOption;

export type ChartOption = ComposeOption<
  | ChartSeries
  | GridComponentOption
  | TooltipComponentOption
  | AriaComponentOption
  | TitleComponentOption
  | GraphicComponentOption
>;

/** Room for the drawing in px; labels are wrapped and left out by it. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** What a drawing needs beside its content. */
export interface Drawing {
  readonly size: ChartSize;
  readonly theme: ChartTheme;
  readonly words: Words;
  /** Space around the plot, used by pictures for title and source; 0 on a page. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A drawing without room for a title, as on a page. */
export function plainDrawing(size: ChartSize, theme: ChartTheme, words: Words): Drawing {
  return { size, theme, words, top: 0, bottom: 0, left: 0, right: 0 };
}

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
