// Alarms about values against their neighbours in time and against what is stored for the same period.
import type { Alignment } from '../../model/alignFrames';
import type { Block } from '../../model/block';
import type { Alarms } from './alarms';
import { isNoSlip, isUnitSlip, movedPlaces, steadyJump } from './slips';

/** `union` has the stored block on its left and the incoming one on its right. */
export function validateSeries(incoming: Block, stored: Block | null, union: Alignment, alarms: Alarms): void {
  const years = union.periods.map((period) => period.slice(0, 4));
  for (let series = 0; series < union.series.length; series += 1) {
    const { form, unit } = union.series[series]!;
    /** Values before, newest last; where both sides have one, what will stand. */
    const before: number[] = [];
    let previousYear = '';
    for (let i = union.offsets[series]!; i < union.offsets[series + 1]!; i += 1) {
      const left = union.left[i]!;
      const right = union.right[i]!;
      const value = right >= 0 ? incoming.cells.value[right]! : stored!.cells.value[left]!;
      if (value !== value) continue;
      const year = years[union.period[i]!]!;
      const known = left >= 0 ? stored!.cells.value[left]! : Number.NaN;
      if (right >= 0 && value !== known) {
        if (known === known) againstStored(incoming, right, known, unit, alarms);
        else againstBefore(incoming, right, before, unit, alarms);
        const previous = before.at(-1);
        const falls = form === 'cumulative' && previous !== undefined && value < previous;
        // A cumulative value may fall over the new year only.
        if (falls && year === previousYear) alarms.raise('cumulativeFalls', incoming, right, { previous });
      }
      // Moved by hand: taking the first off an array would be most of the work.
      if (before.length < 3) before.push(value);
      else [before[0], before[1], before[2]] = [before[1]!, before[2]!, value];
      previousYear = year;
    }
  }
}

/** A revision that only turns the sign or moves the decimal point is rather a slip than news. */
function againstStored(incoming: Block, at: number, before: number, unit: string, alarms: Alarms): void {
  const value = incoming.cells.value[at]!;
  if (before === 0 || value === 0) return;
  if (value === -before) alarms.raise('signFlip', incoming, at, { previous: before });
  else if (isUnitSlip(value / before)) alarms.raise('valueJump', incoming, at, { previous: before });
  else if (movedPlaces(before, value, unit) !== 0) {
    alarms.raise('scaleSlip', incoming, at, {
      previous: before,
      factor: 10 ** Math.abs(movedPlaces(before, value, unit)),
    });
  }
}

function againstBefore(incoming: Block, at: number, before: readonly number[], unit: string, alarms: Alarms): void {
  if (before.length === 0) return;
  const previous = before[before.length - 1]!;
  const value = incoming.cells.value[at]!;
  if (isNoSlip(value / previous)) return;
  if (isUnitSlip(value / previous)) return alarms.raise('valueJump', incoming, at, { previous });
  const factor = steadyJump(before, value, unit);
  if (factor !== null) alarms.raise('scaleSlip', incoming, at, { previous, factor });
}
