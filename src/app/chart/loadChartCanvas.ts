// The drawing of charts is a chunk of its own with ECharts in it: loaded once, by the first page that shows a chart.
// Not by lazy(): when Suspense waits, React holds back what was loaded for 300 ms.
import { type ComponentType, useEffect, useState } from 'react';
import type { ChartCanvasProps } from './ChartCanvas';

type Canvas = ComponentType<ChartCanvasProps>;

let loaded: Canvas | null = null;
let loading: Promise<Canvas> | null = null;

/** Starts loading; a load that failed is tried again by the next call. */
export function loadChartCanvas(): Promise<Canvas> {
  loading ??= import('./ChartCanvas').then(
    (module) => (loaded = module.ChartCanvas),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** Null until it is loaded; throws where it cannot be, for the nearest error boundary. */
export function useChartCanvas(): Canvas | null {
  const [state, setState] = useState<{ canvas: Canvas | null; error: unknown }>({ canvas: loaded, error: null });
  useEffect(() => {
    if (state.canvas !== null) return undefined;
    let isGone = false;
    loadChartCanvas().then(
      (canvas) => isGone || setState({ canvas, error: null }),
      (error: unknown) => isGone || setState({ canvas: null, error }),
    );
    return () => {
      isGone = true;
    };
  }, [state.canvas]);
  if (state.error !== null) throw state.error;
  return state.canvas;
}
