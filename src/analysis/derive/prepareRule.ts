// A rule held against a register once, so that many periods and areas can be asked of it quickly.
// Law: a register without a field that the rule needs is not asked at all, and the fields are named.
import type { Area } from '../../model/area';
import type { RowRule, Validity } from '../../model/derivationRule';
import { type DayColumn, dayColumn } from './dayColumn';
import { judgeEvent } from './eventTiming';
import { hasFieldColumn, type RegisterSource } from '../../model/registerSource';
import { type RowAreas, rowAreas } from './rowAreas';
import { reachOf } from './reach';
import { fieldsNeeded, judgeRows } from './rowConditions';
import { fieldsOfMeasure, type RowMeasure, rowMeasure } from './rowMeasure';
import { judgeEnding, judgeValid, type Lifetimes, lifetimes } from './validity';
import { IN, type Verdict } from './verdict';
import type { Window } from './window';

export interface PreparedRule {
  readonly rule: RowRule;
  readonly source: RegisterSource;
  readonly areas: ReadonlyMap<string, Area>;
  readonly places: RowAreas;
  /** By row, whatever the period. */
  readonly conditions: Uint8Array;
  readonly lifetimes: Lifetimes | null;
  /** The years that a register of events tells of; 'always' for what is valid or runs out. */
  readonly reach: Window | null | 'always';
  readonly judgeTime: (row: number, window: Window) => Verdict;
  readonly measure: RowMeasure;
}

export type Preparation =
  | { readonly kind: 'prepared'; readonly prepared: PreparedRule }
  /** Groups of fields of which one must be there each. */
  | { readonly kind: 'noField'; readonly fields: readonly (readonly string[])[] };

export function prepareRule(rule: RowRule, source: RegisterSource, areas: ReadonlyMap<string, Area>): Preparation {
  const missing = missingFields(rule, source);
  if (missing.length > 0) return { kind: 'noField', fields: missing };
  const time = timeOf(rule, source);
  const prepared: PreparedRule = {
    rule,
    source,
    areas,
    places: rowAreas(source, rule.area),
    conditions: judgeRows(source, rule.where),
    lifetimes: time.lifetimes,
    reach: time.reach,
    judgeTime: withYears(rule, source, time.judgeTime),
    measure: rowMeasure(source, rule.measure, rule.unit),
  };
  return { kind: 'prepared', prepared };
}

function missingFields(rule: RowRule, source: RegisterSource): readonly (readonly string[])[] {
  const groups = [
    ...rule.where.flatMap((condition) => fieldsNeeded(condition).map((field) => [field])),
    ...fieldsOfMeasure(rule.measure),
    ...(rule.timing.kind === 'event' ? [rule.timing.dates] : fieldsOfValidity(rule.timing.validity)),
    ...(rule.area.needed ? [rule.area.fields] : []),
  ];
  return groups.filter((group) => !group.some((field) => hasFieldColumn(source, field)));
}

function fieldsOfValidity({ from, until }: Validity): readonly (readonly string[])[] {
  return [from, until.map(({ field }) => field)].filter((group) => group.length > 0);
}

/** Columns of days are read once, for the judging and for what else speaks of them; none of them is missing. */
function timeOf({ timing }: RowRule, source: RegisterSource): Pick<PreparedRule, 'lifetimes' | 'reach' | 'judgeTime'> {
  if (timing.kind === 'event') {
    const days = dayColumn(source, timing.dates) as DayColumn;
    return { lifetimes: null, reach: reachOf(days), judgeTime: (row, window) => judgeEvent(days, row, window) };
  }
  const lives = lifetimes(source, timing.validity) as Lifetimes;
  const judge = timing.kind === 'valid' ? judgeValid : judgeEnding;
  return { lifetimes: lives, reach: 'always', judgeTime: (row, window) => judge(lives, row, window) };
}

/** Conditions on the year of the period, after the timing itself. */
function withYears(rule: RowRule, source: RegisterSource, judge: PreparedRule['judgeTime']): PreparedRule['judgeTime'] {
  const years = rule.where.flatMap((condition) => {
    const days = condition.test === 'yearOfPeriod' ? dayColumn(source, [condition.field]) : null;
    return days === null || condition.test !== 'yearOfPeriod' ? [] : [{ days, earlier: condition.earlier }];
  });
  if (years.length === 0) return judge;
  return (row, window) => {
    const verdict = judge(row, window);
    if (verdict !== IN) return verdict;
    const year = Math.floor(window.last / 10_000);
    for (const { days, earlier } of years) {
      const start = (year - earlier) * 10_000;
      const found = judgeEvent(days, row, { first: start + 101, last: start + 1231 });
      if (found !== IN) return found;
    }
    return IN;
  };
}
