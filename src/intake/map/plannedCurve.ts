// Planned cumulative shares at the ends of the four quarters, from plan columns of a task list.
// Law: four readable shares that rise make a curve; anything less is the straight line, which is what no plan means.
// Plain numbers are shares or amounts by what their last one, or their sum, reaches; what reaches neither is no course.
import type { PlannedCurve } from '../../model/target';
import { cumulated, partOf, type PlannedWhole } from './planText';
import { parseNumberText } from '../notation/parseNumberText';
import type { Cell } from '../sheet';
import { shiftDecimal } from '../../model/rounding';

type Shares = readonly number[];

/**
 * Takes "25%", 0.25 shown as 25 %, 25 and 0.25, and amounts such as "10家" or 10 that reach the target: 10, 20, 30, 40 of
 * 40. Without a target (`whole` null) plain numbers above 1 are percent.
 */
export function plannedCurve(cells: readonly Cell[], whole: PlannedWhole | null = null): PlannedCurve {
  const found = cells.map(readingOf);
  const stated = found.filter((one) => one !== null);
  const shares = stated.length === 4 ? sharesOf(stated, whole) : null;
  const [q1, q2, q3, q4] = shares === null ? [] : (cumulated(shares) ?? shares);
  if (q1 === undefined || q2 === undefined || q3 === undefined || q4 === undefined) return { kind: 'linear' };
  if (q4 > 1 || q1 < 0 || q2 < q1 || q3 < q2 || q4 < q3) return { kind: 'linear' };
  return { kind: 'quarters', shares: [q1, q2, q3, q4] };
}

interface PlanReading {
  readonly value: number;
  readonly unit: string | null;
  readonly isShare: boolean;
}

function sharesOf(readings: readonly PlanReading[], whole: PlannedWhole | null): Shares | null {
  const plain = readings.filter(({ isShare }) => !isShare);
  if (plain.every(({ value, unit }) => unit === null && value <= 1)) return readings.map(({ value }) => value);
  const percents = readings.map(({ value, isShare }) => (isShare ? value : shiftDecimal(value, -2)));
  if (plain.length < 4) return plain.some(({ unit }) => unit !== null) ? null : percents;
  const amounts = amountsOf(readings, whole);
  if (plain.some(({ unit }) => unit !== null)) return amounts;
  if (whole === null || percents.at(-1) === 1) return percents;
  if (amounts?.at(-1) === 1) return amounts;
  if (cumulated(percents) !== null) return percents;
  return amounts !== null && cumulated(amounts) !== null ? amounts : null;
}

/** Null where one of them is no part of the target. */
function amountsOf(readings: readonly PlanReading[], whole: PlannedWhole | null): Shares | null {
  const parts = readings.map(({ value, unit }) => partOf(value, unit ?? whole?.unit ?? '', whole));
  return parts.every((part) => part !== null) ? parts : null;
}

function readingOf(cell: Cell): PlanReading | null {
  if (cell === null) return null;
  if (typeof cell === 'object')
    return cell.kind === 'percent' ? { value: cell.value, unit: null, isShare: true } : null;
  const reading = parseNumberText(String(cell));
  if (reading.kind !== 'number') return null;
  if (reading.unit === '%') return { value: shiftDecimal(reading.value, -2), unit: null, isShare: true };
  return { value: reading.value, unit: reading.unit, isShare: false };
}
