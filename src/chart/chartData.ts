// From a saved chart and what is known to what is drawn.
import type { KnownIndex } from '../analysis/known';
import type { ChartSpec } from '../model/chartSpec';
import type { ChartData } from './chartContent';
import { kindOf } from './chartKinds';

export function chartData(spec: ChartSpec, index: KnownIndex): ChartData | null {
  return kindOf(spec).data(spec, index);
}

/** Whether there is nothing to draw. */
export function isEmptyChart(data: ChartData): boolean {
  return kindOf(data).isEmpty(data);
}
