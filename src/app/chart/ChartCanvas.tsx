// Draws a chart where it stands, as wide as its place. Loaded lazily: it brings ECharts.
import { useMemo, useState } from 'react';
import type { DrawnData } from '../../chart/chartContent';
import { plainDrawing } from '../../chart/drawing';
import { chartHeight, chartOption } from '../../chart/option';
import { charts } from '../../chart/register';
import { lightTheme, resizeTheme } from '../../chart/theme';
import { useWords } from '../words/wordsContext';
import styles from './ChartCanvas.module.css';
import { SingleInitChart } from './SingleInitChart';
import { useSize } from './useSize';
import { useUnchanged } from './useUnchanged';

const FILL = { width: '100%', height: '100%' };

interface DrawingOptions {
  readonly renderer: 'svg';
  readonly width: number;
  readonly height: number;
}

export interface ChartCanvasProps {
  readonly data: DrawnData;
  readonly title: string;
}

export function ChartCanvas({ data: given, title }: ChartCanvasProps) {
  // What comes late and is no part of this chart does not draw it anew.
  const data = useUnchanged(given);
  const words = useWords();
  const [place, size] = useSize();
  // The size of the first drawing, so that the page need not be laid out again to find it; later ones are observed.
  const [opts, setOpts] = useState<DrawingOptions | null>(null);
  if (opts === null && size !== null) setOpts({ renderer: 'svg', width: size.width, height: size.height });
  const theme = useMemo(() => resizeTheme(lightTheme, size?.scale ?? 1), [size?.scale]);
  const option = useMemo(
    () => (size === null ? null : chartOption(data, plainDrawing(size, theme, words), title)),
    [data, title, words, size, theme],
  );
  const height = chartHeight(data, { theme, words, width: size?.width ?? 0 });
  return (
    <div ref={place} className={styles.canvas} style={height === null ? undefined : { height }}>
      {option !== null && opts !== null && (
        <SingleInitChart
          echarts={charts}
          opts={opts}
          option={option}
          notMerge
          autoResize={false}
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
