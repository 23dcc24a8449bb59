// Draws an option in Node, as pictures and golden files are drawn.
import { charts } from '../../src/chart/register';
import type { ChartOption, ChartSize } from '../../src/chart/drawing';

export function drawSvg(option: ChartOption, size: ChartSize): string {
  const chart = charts.init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
