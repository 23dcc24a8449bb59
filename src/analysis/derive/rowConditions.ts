// Which rows meet the conditions of a rule whatever the period is. Each different text is looked at once.
// Law: a day that cannot be read leaves its row out with the reason; a condition that fails otherwise puts it out.
import type { RowCondition } from '../../model/derivationRule';
import { BAD_DAY, dayColumn, NO_DAY } from './dayColumn';
import { dayNumber } from './dayRange';
import { isoDate } from '../../model/period';
import { columnOf, hasFieldColumn, type RegisterSource } from '../../model/registerSource';
import { IN, leftOutFor, OUT, type Verdict } from './verdict';
import { countWorkingDays } from './workingDays';

/** By row. */
export type RowTest = (row: number) => Verdict;

/** Fields without which the conditions cannot be judged; 'yearOfPeriod' is judged with the period. */
export function fieldsNeeded(condition: RowCondition): readonly string[] {
  switch (condition.test) {
    case 'oneOf':
    case 'contains':
      return condition.needed ? [condition.field] : [];
    case 'filled':
    case 'yearOfPeriod':
      return [condition.field];
    case 'withinWorkingDays':
      return [condition.field, condition.until];
    case 'noneOf':
    case 'containsNone':
    case 'empty':
    case 'notAfter':
      return [];
  }
}

export function judgeRows(source: RegisterSource, conditions: readonly RowCondition[]): Uint8Array {
  const verdicts = new Uint8Array(source.rows.keys.length).fill(IN);
  for (const condition of conditions) {
    const test = rowTest(source, condition);
    verdicts.forEach((before, row) => {
      const found = test(row);
      if (before !== OUT && (found === OUT || before === IN)) verdicts[row] = found;
    });
  }
  return verdicts;
}

function rowTest(source: RegisterSource, condition: RowCondition): RowTest {
  switch (condition.test) {
    case 'oneOf':
    case 'noneOf':
    case 'contains':
    case 'containsNone':
      return textTest(source, condition);
    case 'filled':
    case 'empty':
      return cellTest(source, condition.field, (text) => (text === '') === (condition.test === 'empty'));
    case 'notAfter':
      return notAfterTest(source, condition.field, condition.other);
    case 'withinWorkingDays':
      return workingDaysTest(source, condition);
    case 'yearOfPeriod':
      return () => IN;
  }
}

type TextCondition = Extract<RowCondition, { readonly needed: boolean }>;

function textTest(source: RegisterSource, { field, test, texts, needed }: TextCondition): RowTest {
  const wanted = texts.map(folded);
  return cellTest(source, field, (text) => {
    if (text === '') return test === 'noneOf' || test === 'containsNone' || !needed;
    const has =
      test === 'oneOf' || test === 'noneOf' ? wanted.includes(text) : wanted.some((one) => text.includes(one));
    return has === (test === 'oneOf' || test === 'contains');
  });
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** A register without the column has an empty cell in each row. */
function cellTest(source: RegisterSource, field: string, holds: (text: string) => boolean): RowTest {
  const column = columnOf(source, field);
  if (column === null) {
    const isIn = holds('') || (field === 'firm' && hasFieldColumn(source, field));
    return () => (isIn ? IN : OUT);
  }
  const found = column.values.map((text) => (holds(folded(text)) ? IN : OUT));
  return (row) => found[column.at[row] as number] as Verdict;
}

function notAfterTest(source: RegisterSource, field: string, other: string): RowTest {
  const days = dayColumn(source, [field]);
  if (days === null) return () => IN;
  const limits = dayColumn(source, [other]) ?? { first: new Int32Array(days.first.length), last: days.last };
  return (row) => {
    const [first, last] = [days.first[row] as number, days.last[row] as number];
    const limit = limits.first[row] as number;
    if (first === NO_DAY) return IN;
    if (limit === NO_DAY) return leftOutFor('dateMissing');
    if (first === BAD_DAY || limit === BAD_DAY) return leftOutFor('dateUnreadable');
    if (last <= limit) return IN;
    return first > (limits.last[row] as number) ? OUT : leftOutFor('dateInexact');
  };
}

function workingDaysTest(
  source: RegisterSource,
  { field, until, days, holidays }: Extract<RowCondition, { readonly test: 'withinWorkingDays' }>,
): RowTest {
  const between = workingDaysOf(source, field, until, holidays);
  return (row) => {
    const found = between(row);
    return typeof found === 'number' ? (found <= days ? IN : OUT) : leftOutFor(found);
  };
}

type DaysBetween = number | 'dateMissing' | 'dateUnreadable' | 'dateInexact' | 'daysReversed';

/** By row: working days from one field to another, or why there is no number. */
export function workingDaysOf(
  source: RegisterSource,
  from: string,
  until: string,
  holidays: readonly string[],
): (row: number) => DaysBetween {
  const [start, end] = [dayColumn(source, [from]), dayColumn(source, [until])];
  const free = new Set(holidays.map((day) => dayNumber(isoDate(day))));
  if (start === null || end === null) return () => 'dateMissing';
  return (row) => {
    const [one, other] = [start.first[row] as number, end.first[row] as number];
    if (one === NO_DAY || other === NO_DAY) return 'dateMissing';
    if (one === BAD_DAY || other === BAD_DAY) return 'dateUnreadable';
    if (one !== start.last[row] || other !== end.last[row]) return 'dateInexact';
    return countWorkingDays(one, other, free) ?? 'daysReversed';
  };
}
