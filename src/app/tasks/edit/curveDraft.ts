// What a person drafts of a planned course: percents as typed, of which shares are made exactly.
// Law: shares grow from 0 to 100 percent and days lie within the target's own time; draft and check give back the curve.
import { firstDay, type IsoDate, parseIsoDate, type Period } from '../../../model/period';
import { shiftDecimal } from '../../../model/rounding';
import type { CurvePoint, PlannedCurve } from '../../../model/target';
import type { Fault } from './faults';
import { formatTypedNumber, parseTypedNumber } from './typedNumber';

export interface PointDraft {
  readonly day: string;
  readonly percent: string;
}

export interface CurveDraft {
  readonly curve: PlannedCurve['kind'];
  readonly quarters: readonly [string, string, string, string];
  readonly pastYears: string;
  readonly points: readonly PointDraft[];
}

export const CURVE_KINDS: readonly PlannedCurve['kind'][] = ['linear', 'quarters', 'yearEnd', 'pastYears', 'points'];

const EMPTY: Omit<CurveDraft, 'curve'> = {
  quarters: ['25', '50', '75', '100'],
  pastYears: '3',
  points: [{ day: '', percent: '' }],
};
const MOST_YEARS = 20;

export function curveDraftOf(curve: PlannedCurve): CurveDraft {
  const plain = { ...EMPTY, curve: curve.kind };
  switch (curve.kind) {
    case 'linear':
    case 'yearEnd':
      return plain;
    case 'quarters': {
      const [first, second, third, fourth] = curve.shares;
      return { ...plain, quarters: [percentOf(first), percentOf(second), percentOf(third), percentOf(fourth)] };
    }
    case 'pastYears':
      return { ...plain, pastYears: String(curve.years) };
    case 'points':
      return { ...plain, points: curve.points.map(({ day, share }) => ({ day, percent: percentOf(share) })) };
  }
}

/** The curve, or what is wrong with it. */
export function checkCurve(draft: CurveDraft, time: Period, due: IsoDate | null): PlannedCurve | Fault {
  switch (draft.curve) {
    case 'linear':
    case 'yearEnd':
      return { kind: draft.curve };
    case 'quarters':
      return checkQuarters(draft.quarters);
    case 'pastYears': {
      const years = parseTypedNumber(draft.pastYears);
      const isSound = years !== null && Number.isInteger(years) && years >= 1 && years <= MOST_YEARS;
      return isSound ? { kind: 'pastYears', years } : 'pastYears';
    }
    case 'points':
      return checkPoints(draft.points, time, due);
  }
}

function checkQuarters(texts: CurveDraft['quarters']): PlannedCurve | Fault {
  const shares = texts.map(shareOf);
  const [first, second, third, fourth] = shares;
  if (first == null || second == null || third == null || fourth == null || !isGrowing([first, second, third, fourth]))
    return 'shares';
  return { kind: 'quarters', shares: [first, second, third, fourth] };
}

function checkPoints(drafts: readonly PointDraft[], time: Period, due: IsoDate | null): PlannedCurve | Fault {
  const points = drafts.filter(({ day, percent }) => day !== '' || percent.trim() !== '').map(pointOf);
  const sound = points.filter((point): point is CurvePoint => point !== null);
  if (sound.length === 0 || sound.length < points.length) return 'points';
  const course = sound.sort((left, right) => (left.day < right.day ? -1 : 1));
  if (course.some(({ day }, at) => day === course[at - 1]?.day)) return 'pointTwice';
  if (!isGrowing(course.map(({ share }) => share))) return 'shares';
  const isOutside = course.some(({ day }) => day < firstDay(time) || (due !== null && day > due));
  return isOutside ? 'pointOutside' : { kind: 'points', points: course };
}

function pointOf({ day, percent }: PointDraft): CurvePoint | null {
  const [on, share] = [parseIsoDate(day), shareOf(percent)];
  return on === null || share === null ? null : { day: on, share };
}

function shareOf(text: string): number | null {
  const percent = parseTypedNumber(text);
  return percent === null || percent < 0 || percent > 100 ? null : shiftDecimal(percent, -2);
}

function percentOf(share: number): string {
  return formatTypedNumber(shiftDecimal(share, 2));
}

function isGrowing(shares: readonly number[]): boolean {
  return shares.every((share, at) => at === 0 || share >= (shares[at - 1] ?? 0));
}
