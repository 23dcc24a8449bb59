// Flows of months, quarters and halves whose file does not say whether they count for the period alone or from January on, and
// values "截至6月底" of names that nobody described.
// Law: what the values themselves show decides; what neither file nor values show of a known flow is asked, once a table.
import type { Indicator } from '../../model/indicator';
import type { Question } from '../../model/issue';
import type { ValueForm } from '../../model/observation';
import { yearOf } from '../../model/period';
import type { Period } from '../../model/period';
import type { MappedTable } from '../map/mappedTable';
import { isEitherUpTo } from './decideForm';

const MOST_SERIES = 200;
const MOST_ENTRIES = 5_000;
const WITHIN_YEAR: ReadonlySet<string> = new Set(['month', 'quarter', 'half']);
/** One fall in ten may be a correction. */
const RISES_A_FALL = 10;

interface Planned {
  readonly indicator: Pick<Indicator, 'kind' | 'origin'>;
  /** Nothing in the file says whether its values count from January on. */
  readonly isFormAssumed: boolean;
}

/**
 * None where no form was assumed, where the first period of the year is all there is, and where values fall within a year.
 * Names that nobody described may count anything, a state as well: of these only values that climb and start anew each
 * January are asked about.
 */
export function askForm(table: MappedTable, planned: readonly (Planned | null)[]): readonly Question[] {
  const upTo = planned.flatMap((plan, at) =>
    plan !== null && isEitherUpTo(table.series[at]!, plan.indicator) ? [at] : [],
  );
  return upTo.length > 0 ? [questionOf(table, upTo, ['end', 'cumulative'])] : askSingle(table, planned);
}

function questionOf(table: MappedTable, asked: readonly number[], suggestions: readonly ValueForm[]): Question {
  return {
    kind: 'form',
    file: table.file,
    sheet: table.sheet,
    table: table.tableIndex,
    columns: [],
    cells: [],
    suggestions,
    params: { count: asked.length, name: table.series[asked[0]!]!.indicator },
  };
}

function askSingle(table: MappedTable, planned: readonly (Planned | null)[]): readonly Question[] {
  const open = planned.flatMap((plan, at) => (plan?.isFormAssumed === true && isWithinYear(table, at) ? [at] : []));
  if (open.length === 0) return [];
  const known = open.filter((at) => planned[at]?.indicator.origin !== 'import');
  const asked = known.length > 0 ? known : open;
  const course = courseOf(table, new Set(asked.slice(0, MOST_SERIES)));
  if (course.isOnlyFirst || (known.length > 0 ? isSingle(course) : !startsAnew(course))) return [];
  const likelier = isClimbing(course) && course.rises > 1;
  return [questionOf(table, asked, likelier ? ['cumulative', 'period'] : ['period', 'cumulative'])];
}

function isWithinYear({ series }: MappedTable, at: number): boolean {
  return WITHIN_YEAR.has(series[at]!.frequency);
}

/** How values go from one period to the next. */
interface Course {
  readonly rises: number;
  readonly falls: number;
  /** First value of a year against the last one of the year before. */
  readonly startsLower: number;
  readonly goesOn: number;
  /** No value is of a later period than the first of its year. */
  readonly isOnlyFirst: boolean;
}

function courseOf(table: MappedTable, wanted: ReadonlySet<number>): Course {
  const course = { rises: 0, falls: 0, startsLower: 0, goesOn: 0, isOnlyFirst: true };
  for (const points of pointsBySeries(table, wanted)) {
    // Periods of one frequency stand in the order of their texts.
    points.sort((left, right) => (left.period < right.period ? -1 : 1));
    for (const [index, { period, value }] of points.entries()) {
      course.isOnlyFirst &&= /-(01|Q1|H1)$/.test(period);
      const before = points[index - 1];
      if (before === undefined || before.value === value) continue;
      const isSameYear = yearOf(before.period) === yearOf(period);
      if (isSameYear) course[value > before.value ? 'rises' : 'falls'] += 1;
      else course[value > before.value ? 'goesOn' : 'startsLower'] += 1;
    }
  }
  return course;
}

interface Point {
  readonly period: Period;
  readonly value: number;
}

function pointsBySeries({ entries, periods }: MappedTable, wanted: ReadonlySet<number>): Iterable<Point[]> {
  const found = new Map<number, Point[]>();
  const most = Math.min(entries.count, MOST_ENTRIES);
  for (let at = 0; at < most; at += 1) {
    const series = entries.seriesOf[at]!;
    const value = entries.value[at]!;
    if (!wanted.has(series) || Number.isNaN(value)) continue;
    const points = found.get(series) ?? [];
    points.push({ period: periods[entries.period[at]!]!, value });
    found.set(series, points);
  }
  return found.values();
}

function isClimbing({ rises, falls }: Course): boolean {
  return falls * RISES_A_FALL <= rises;
}

/** Values that fall within a year, or never start anew, are no sums from January on. */
function isSingle(course: Course): boolean {
  const isFalling = course.rises + course.falls > 0 && !isClimbing(course);
  return isFalling || (course.goesOn > 0 && course.startsLower === 0);
}

function startsAnew(course: Course): boolean {
  return (
    isClimbing(course) &&
    course.rises >= 3 &&
    course.startsLower > 0 &&
    course.goesOn * RISES_A_FALL <= course.startsLower
  );
}
