// Planned cumulative shares at the ends of the four quarters, from plan columns of a task list.
// Law: four readable shares that rise make a curve; anything less is the straight line, which is what no plan means.
import type { PlannedCurve } from '../../model/target';
import { cumulated } from './planText';
import { parseNumberText } from '../notation/parseNumberText';
import type { Cell } from '../sheet';
import { shiftDecimal } from '../../model/rounding';

/** Takes "25%", 0.25 shown as 25 %, 25 and 0.25: plain numbers are percent as soon as one of the four is above 1. */
export function plannedCurve(cells: readonly Cell[]): PlannedCurve {
  const shares = cells.map(shareOf);
  const inPercent = shares.some((share) => share !== null && !share.isShare && share.value > 1);
  const values = shares.map((share) =>
    share === null ? null : share.isShare || !inPercent ? share.value : shiftDecimal(share.value, -2),
  );
  const [first, second, third, fourth] = values;
  if (first == null || second == null || third == null || fourth == null) return { kind: 'linear' };
  const stated = [first, second, third, fourth];
  const [q1, q2, q3, q4] = cumulated(stated) ?? stated;
  if (q1 === undefined || q2 === undefined || q3 === undefined || q4 === undefined) return { kind: 'linear' };
  if (q4 > 1 || q1 < 0 || q2 < q1 || q3 < q2 || q4 < q3) return { kind: 'linear' };
  return { kind: 'quarters', shares: [q1, q2, q3, q4] };
}

function shareOf(cell: Cell): { readonly value: number; readonly isShare: boolean } | null {
  if (cell === null) return null;
  if (typeof cell === 'object') return cell.kind === 'percent' ? { value: cell.value, isShare: true } : null;
  const reading = parseNumberText(String(cell));
  if (reading.kind !== 'number') return null;
  if (reading.unit === '%') return { value: shiftDecimal(reading.value, -2), isShare: true };
  return { value: reading.value, isShare: false };
}
