// A shaded area between two lines over the same axis.
import type { CustomSeriesOption } from 'echarts/charts';

type Line = readonly (readonly [number, number])[];

export function areaBetween(upper: Line, lower: Line, fill: string, opacity: number): CustomSeriesOption {
  const outline = [...upper, ...[...lower].reverse()];
  return {
    type: 'custom',
    data: [[0, 0]],
    silent: true,
    z: 1,
    renderItem: (_, api) => ({
      type: 'polygon',
      shape: { points: outline.map((place) => api.coord([...place]) as [number, number]) },
      style: { fill, opacity },
    }),
  };
}
