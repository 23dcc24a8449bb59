// Which of several lines stands out. Law: never an accident of the order, always one that the title can name.
import type { ChartLine } from './trendContent';

/**
 * Position of the line of the highlighted area; else of the one that ends highest at the latest period with values.
 * Among lines of one area the first of the equally high ones; 0 without any line.
 */
export function accentOf(lines: readonly ChartLine[], highlight: string | null): number {
  const areas = new Set(lines.map((line) => line.area.code));
  const chosen = areas.size > 1 ? lines.findIndex((line) => line.area.code === highlight) : -1;
  if (chosen !== -1) return chosen;
  const at = Math.max(0, ...lines.map(({ points }) => points.length)) - 1;
  let best = 0;
  lines.forEach((line, position) => {
    if ((line.points[at]?.value ?? -Infinity) > (lines[best]?.points[at]?.value ?? -Infinity)) best = position;
  });
  return best;
}
