// The ECharts binding for React, made to create each chart once and to resize it with its option. As shipped it makes
// every chart twice and waits for an animation in between (hustcc/echarts-for-react, issues 591 and 608).
import type { ECharts } from 'echarts';
import EChartsReactCore from 'echarts-for-react/esm/core';
import type { EChartsReactProps } from 'echarts-for-react/esm/types';

/** The binding keeps what it was given without a type. */
interface Library {
  readonly init: (place: HTMLElement, theme: unknown, options: unknown) => ECharts;
}

export class SingleInitChart extends EChartsReactCore {
  #generation = 0;

  override async initEchartsInstance(): Promise<ECharts> {
    this.#generation += 1;
    const generation = this.#generation;
    const library = this.echarts as Library;
    const chart = library.init(this.ele, this.props.theme, this.props.opts);
    await Promise.resolve();
    // Unmounted or mounted again meanwhile, as in StrictMode: this one must never go on.
    const isCurrent = generation === this.#generation && !chart.isDisposed();
    return isCurrent ? chart : new Promise<never>(() => undefined);
  }

  /** An option is made for a size, so the drawing takes that of its place first. The binding's own way comes late. */
  override componentDidUpdate(before: EChartsReactProps): void {
    const chart = this.getEchartsInstance() as ECharts | undefined;
    const { clientWidth: width, clientHeight: height } = this.ele;
    if (chart !== undefined && width > 0 && height > 0) {
      if (chart.getWidth() !== width || chart.getHeight() !== height) chart.resize({ width, height, silent: true });
    }
    // Shapes of custom series would be made out of those before them and keep what the new ones do not name.
    if (before.option !== this.props.option) chart?.clear();
    super.componentDidUpdate(before);
  }
}
