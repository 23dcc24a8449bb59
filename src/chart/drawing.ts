// What a drawing is made of and what it becomes: room, theme and words in, an option of ECharts out.
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
import type { ChartTheme } from './theme';

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
