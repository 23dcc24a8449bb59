// A chart on a wall: drawn at its place's size, disposed with its page.
import { useMemo } from 'react';
import { plainDrawing } from '../../chart/drawing';
import { chartHeight, chartOption } from '../../chart/option';
import { charts } from '../../chart/register';
import { resizeTheme, wallTheme } from '../../chart/theme';
import { SingleInitChart } from '../chart/SingleInitChart';
import { withUnits } from '../../words/settleUnits';
import { useWords } from '../words/wordsContext';
import type { PlacedChart } from './frame';

interface WallChartProps {
  readonly placed: PlacedChart;
  /** Smallest font size in px. */
  readonly label: number;
}

export function WallChart({ placed: { chart, drawing }, label }: WallChartProps) {
  const said = useWords();
  const words = useMemo(() => withUnits(said, chart.units), [said, chart.units]);
  const theme = useMemo(() => resizeTheme(wallTheme, label / wallTheme.axisSize), [label]);
  const height = Math.min(
    drawing.height,
    chartHeight(chart.data, { theme, words, width: drawing.width }) ?? drawing.height,
  );
  const size = useMemo(() => ({ width: drawing.width, height }), [drawing.width, height]);
  const option = useMemo(
    () => chartOption(chart.data, plainDrawing(size, theme, words), chart.heading),
    [chart, size, theme, words],
  );
  return (
    <SingleInitChart
      echarts={charts}
      opts={{ renderer: 'svg', ...size }}
      option={option}
      notMerge
      autoResize={false}
      style={size}
    />
  );
}
