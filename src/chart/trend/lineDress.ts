// What a drawing of lines says in words: names of lines, labels of the axis, the tooltip of a period. Lines over time and
// lines of years differ in nothing else.
import type { Period } from '../../model/period';
import type { Scale } from '../../words/scaleUnit';
import type { Words } from '../../words/zh';
import { periodLabels } from '../periodLabels';
import { lineName } from './lineName';
import type { ChartLine, TrendData } from './trendContent';
import { trendTooltip } from './trendTooltip';

export interface LineDress {
  nameOf(line: ChartLine): string;
  /** One label a period, '' where none is shown; `band` is the width of a period in px. */
  labels(periods: readonly Period[], band: number, fontSize: number): string[];
  tooltip(at: number, scale: Scale): string;
}

export function trendDress(data: TrendData, words: Words): LineDress {
  return {
    nameOf: (line) => lineName(line, data, words),
    labels: (periods, band, fontSize) => periodLabels(periods, data.lines[0]?.form ?? 'period', band, fontSize, words),
    tooltip: (at, scale) => trendTooltip(data, at, scale, words),
  };
}
