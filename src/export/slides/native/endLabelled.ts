// Lines whose names stand at their ends where they do not meet; else a legend, with strokes that differ.
import { lastIndex } from '../../../chart/lastIndex';
import { textWidth } from '../../../chart/textWidth';
import type { ValueAxis } from '../../../chart/valueAxis';
import type { Dash, NativeSeries } from '../nativeChart';
import { pixelsOf, type Room, SIZES } from '../slideLook';
import { endLabel } from './scaledSeries';

/** Share of the axis that a label takes. */
const LABEL_HEIGHT = 0.075;
/** Names wider than this share of the slide go into a legend. */
const WIDEST = 0.3;
const DASHES: readonly Dash[] = ['solid', 'sysDash', 'sysDot', 'dashDot'];

export interface EndLabelled {
  readonly series: readonly NativeSeries[];
  readonly hasLegend: boolean;
  readonly roomRight: number;
}

export function endLabelled(series: readonly NativeSeries[], axis: ValueAxis, { width }: Room): EndLabelled {
  const [only] = series;
  if (only !== undefined && series.length === 1) {
    return { series: [{ ...only, labels: lastLabel(only) }], hasLegend: false, roomRight: 0 };
  }
  const widest = Math.max(0, ...series.map(({ name }) => textWidth(`${name} 00,000.0`, pixelsOf(SIZES.label))));
  const roomRight = widest / width;
  const isClear = areApart(series, axis) && roomRight <= WIDEST;
  if (isClear) return { series: series.map(labelledAtEnd), hasLegend: false, roomRight: roundUp(roomRight) };
  let plain = 0;
  const told = series.map((one) => {
    const dash = one.isStrong || one.dash !== 'solid' ? one.dash : (DASHES[plain++ % DASHES.length] ?? 'solid');
    return { ...one, dash, labels: one.isStrong ? lastLabel(one) : [] };
  });
  return { series: told, hasLegend: true, roomRight: 0 };
}

function labelledAtEnd(series: NativeSeries): NativeSeries {
  const at = lastIndex(series.values);
  return at < 0 ? series : { ...series, labels: [endLabel(at, series.isStrong)] };
}

function lastLabel(series: NativeSeries): NativeSeries['labels'] {
  const at = lastIndex(series.values);
  return at < 0 ? [] : [{ ...endLabel(at, true), place: 't', withName: false }];
}

/** Whether no two lines end so near to each other that their names would meet. */
function areApart(series: readonly NativeSeries[], axis: ValueAxis): boolean {
  const ends = series.flatMap(({ values }) => values[lastIndex(values)] ?? []).sort((left, right) => left - right);
  const least = (axis.max - axis.min) * LABEL_HEIGHT;
  return ends.every((end, at) => at === 0 || end - (ends[at - 1] ?? 0) >= least);
}

function roundUp(share: number): number {
  return Math.ceil(share * 100) / 100;
}
