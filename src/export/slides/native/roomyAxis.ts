// A value axis with room above its highest value, where the label of a line stands.
import { type ValueAxis, valueAxis } from '../../../chart/valueAxis';

/** Share of the axis that a label takes. */
const ROOM = 0.07;

export function roomyAxis(values: readonly number[], fromZero: boolean): ValueAxis {
  const axis = valueAxis(values, fromZero);
  const isTight = axis.max - Math.max(...values) < (axis.max - axis.min) * ROOM;
  return isTight ? { ...axis, max: shiftedUp(axis) } : axis;
}

/** A step further, without the dust of binary fractions. */
function shiftedUp({ max, step }: ValueAxis): number {
  return Number((max + step).toPrecision(12));
}
