// The ECharts binding for React, made to create each chart once. As shipped it makes every chart twice and waits for
// an animation in between (hustcc/echarts-for-react, issues 591 and 608).
import type { ECharts } from 'echarts';
import EChartsReactCore from 'echarts-for-react/esm/core';

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

  /** The binding passes over the first change of size after it began to watch; our option changes with the size. */
  override componentDidUpdate(before: Parameters<EChartsReactCore['componentDidUpdate']>[0]): void {
    const chart = this.getEchartsInstance() as ECharts | undefined;
    const { clientWidth, clientHeight } = this.ele;
    if (chart && (chart.getWidth() !== clientWidth || chart.getHeight() !== clientHeight)) chart.resize();
    super.componentDidUpdate(before);
  }
}
