// Exactly the parts of ECharts that charts here are made of; the app and the pictures import it once.
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { AriaComponent, GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { dispose, getInstanceByDom, init, use as registerParts } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

registerParts([
  BarChart,
  CustomChart,
  LineChart,
  AriaComponent,
  GraphicComponent,
  GridComponent,
  TooltipComponent,
  CanvasRenderer,
  SVGRenderer,
]);

/** What the React binding needs of ECharts. */
export const charts = { init, dispose, getInstanceByDom };
