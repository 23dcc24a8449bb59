// The ECharts binding for React, made to create each chart once. As shipped it makes every chart twice and waits for
// an animation in between (hustcc/echarts-for-react, issues 591 and 608).
import type { ECharts } from 'echarts/core';
import EChartsReactCore from 'echarts-for-react/esm/core';

export class SingleInitChart extends EChartsReactCore {
  #generation = 0;

  override async initEchartsInstance(): Promise<ECharts & never> {
    this.#generation += 1;
    const generation = this.#generation;
    const chart = this.echarts.init(this.ele, this.props.theme, this.props.opts) as ECharts;
    await null;
    // Unmounted or mounted again meanwhile, as in StrictMode: this one must never go on.
    if (generation !== this.#generation || chart.isDisposed()) return new Promise<never>(() => undefined);
    return chart as ECharts & never;
  }
}
