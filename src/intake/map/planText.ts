// A planned course written in one cell: "一季度30%；二季度60%；三季度80%", "6月底前完成10家，年底完成25家".
// Law: every part names a time and an amount, amounts rise, none exceeds the target; else the text is no course.
import { roundHalfAway, shiftDecimal } from '../../model/rounding';
import { type IsoDate, lastDay } from '../../model/period';
import type { CurvePoint, PlannedCurve } from '../../model/target';
import { convertUnit } from '../../model/unit';
import { foldText } from '../notation/cleanText';
import { parseNumberText } from '../notation/parseNumberText';
import { parsePeriodText } from '../notation/parsePeriodText';
import { NO_PERIOD_CONTEXT, type PeriodContext } from '../notation/periodReading';

/** What amounts such as "10家" are parts of; null where the task promises no number. */
export interface PlannedWhole {
  readonly value: number;
  readonly unit: string | null;
}

interface PlanFrame {
  readonly context: PeriodContext;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly whole: PlannedWhole | null;
}

const PART =
  /^(?<when>.+?)(?:底|末)?(?:之?前)?[::]?(?:累计|力争|确保)?(?:完成|达到?|实现|推进到?)?(?:目标的|任务的|总量的)?[::]?(?<amount>\d+(?:\.\d+)?(?:%|[^\d%]{0,6}))$/;

/** Null when the text is no course. */
export function parsePlanText(text: string, frame: PlanFrame): PlannedCurve | null {
  const parts = foldText(text)
    .replace(/\s/g, '')
    .split(/[;,、。]/)
    .filter((part) => part !== '');
  const points: CurvePoint[] = [];
  for (const part of parts) {
    const point = pointOf(part, frame);
    if (point === null) return null;
    points.push(point);
  }
  const course = inSteps(points);
  if (course === null || course.some(({ day }) => !isWithin(day, frame))) return null;
  return asQuarters(course, frame) ?? { kind: 'points', points: course };
}

function pointOf(part: string, { context, whole }: PlanFrame): CurvePoint | null {
  const found = PART.exec(part)?.groups;
  if (found === undefined) return null;
  const period = /^(?:年|全年|年底)$/.test(found.when ?? '') ? yearEnd(context) : dayOf(found.when ?? '', context);
  const reading = parseNumberText(found.amount ?? '');
  if (period === null || reading.kind !== 'number') return null;
  const share = reading.unit === '%' ? shiftDecimal(reading.value, -2) : partOf(reading.value, reading.unit, whole);
  return share === null ? null : { day: period, share };
}

function yearEnd({ year }: PeriodContext): IsoDate | null {
  return year === null ? null : dayOf(`${year}年`, NO_PERIOD_CONTEXT);
}

function dayOf(text: string, context: PeriodContext): IsoDate | null {
  const period = parsePeriodText(text, context)?.period ?? null;
  return period === null ? null : lastDay(period);
}

/** Share of the target; null where the unit is another, or nothing is promised. */
export function partOf(amount: number, unit: string | null, whole: PlannedWhole | null): number | null {
  if (whole === null || whole.value <= 0 || unit === null) return null;
  const value = whole.unit === null || unit === whole.unit ? amount : convertUnit(amount, unit, whole.unit);
  return value === null ? null : roundHalfAway(value / whole.value, 6);
}

/** Shares that rise to at most the whole; single shares that add up to it are summed. Null when they do neither. */
function inSteps(points: readonly CurvePoint[]): readonly CurvePoint[] | null {
  const sorted = [...points].sort((left, right) => (left.day < right.day ? -1 : 1));
  const days = new Set(sorted.map(({ day }) => day));
  if (sorted.length === 0 || days.size !== sorted.length) return null;
  const sums = cumulated(sorted.map(({ share }) => share));
  const rises = sorted.every(({ share }, at) => share <= 1 && share >= (sorted[at - 1]?.share ?? 0));
  if (sums !== null) return sorted.map((point, at) => ({ ...point, share: sums[at] ?? point.share }));
  return rises ? sorted : null;
}

/** Sums of shares of single stretches, which add up to the whole; null for shares that are sums already. */
export function cumulated(shares: readonly number[]): readonly number[] | null {
  const sums = shares.map((_, at) =>
    roundHalfAway(
      shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0),
      6,
    ),
  );
  return shares.length > 1 && sums.at(-1) === 1 && shares.at(-1) !== 1 ? sums : null;
}

function isWithin(day: IsoDate, { firstYear, lastYear }: PlanFrame): boolean {
  const year = Number(day.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

const QUARTER_ENDS = ['-03-31', '-06-30', '-09-30', '-12-31'];

/** Nodes at ends of quarters are steps: nothing more is due between two of them. */
function asQuarters(course: readonly CurvePoint[], { firstYear, lastYear }: PlanFrame): PlannedCurve | null {
  if (firstYear !== lastYear || !course.every(({ day }) => QUARTER_ENDS.includes(day.slice(4)))) return null;
  const by = (quarter: number): number =>
    course.reduce((sum, { day, share }) => (day.slice(4) <= (QUARTER_ENDS[quarter] ?? '') ? share : sum), 0);
  return { kind: 'quarters', shares: [by(0), by(1), by(2), 1] };
}
