// Draws a chart where it stands, as wide as its place. Loaded lazily: it brings ECharts.
import { useMemo } from 'react';
import type { ChartData } from '../../chart/chartContent';
import { chartOption, plainDrawing } from '../../chart/option';
import { rankingHeight } from '../../chart/rankingOption';
import { charts } from '../../chart/register';
import { lightTheme, resizeTheme } from '../../chart/theme';
import { useWords } from '../words/wordsContext';
import styles from './ChartCanvas.module.css';
import { SingleInitChart } from './SingleInitChart';
import { useSize } from './useSize';

const RENDERER = { renderer: 'svg' } as const;
const FILL = { width: '100%', height: '100%' };

interface ChartCanvasProps {
  readonly data: ChartData;
  readonly title: string;
}

export default function ChartCanvas({ data, title }: ChartCanvasProps) {
  const words = useWords();
  const [place, size] = useSize();
  const theme = useMemo(() => resizeTheme(lightTheme, size?.scale ?? 1), [size?.scale]);
  const option = useMemo(
    () => (size === null ? null : chartOption(data, plainDrawing(size, theme, words), title)),
    [data, title, words, size, theme],
  );
  return (
    <div
      ref={place}
      className={styles.canvas}
      style={data.kind === 'ranking' ? { height: rankingHeight(data, theme) } : undefined}
    >
      {option !== null && (
        <SingleInitChart
          echarts={charts}
          opts={RENDERER}
          option={option}
          notMerge
          shouldSetOption={isOtherOption}
          className={styles.chart}
          style={FILL}
        />
      )}
    </div>
  );
}

interface WithOption {
  readonly option: unknown;
}

/** The binding would compare options deeply on every render; ours are made anew only when they differ. */
function isOtherOption(before: WithOption, after: WithOption): boolean {
  return before.option !== after.option;
}
