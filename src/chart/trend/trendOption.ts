// A trend as an option: columns for one flow, lines for everything else.
import type { Drawing, ChartOption } from '../drawing';
import type { TrendData } from './trendContent';
import { columnOption } from './columnOption';
import { lineOption } from './lineOption';

export function trendOption(data: TrendData, drawing: Drawing): ChartOption {
  switch (data.shape) {
    case 'columns':
      return columnOption(data, drawing);
    case 'lines':
      return lineOption(data, drawing);
  }
}
