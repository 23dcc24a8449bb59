// What is new since a day, as a meeting asks: lamps that turned, indicators with new or revised values.
// Law: tasks are judged on that day then and on the day of the page now, so that a lamp may turn by time too; what only
// registers say is not compared, as nobody knows what they would have said.
import type { IsoDate, Period } from '../model/period';
import type { KnownIndex } from './known';
import { type OverviewRow, overviewRow } from './overview';
import { hasValue, type Present } from './reading';
import { taskRows } from './tasks';
import { type TurnedLamp, turnedLamps } from './turnedLamps';

export interface NewReading {
  readonly row: OverviewRow;
  /** Null: there was none in this period. */
  readonly before: Present | null;
  readonly now: Present;
}

export interface ChangesSince {
  readonly turned: readonly TurnedLamp[];
  readonly readings: readonly NewReading[];
}

export interface SinceAsked {
  /** What was known on that day. */
  readonly before: KnownIndex;
  readonly now: KnownIndex;
  /** Rows of the page as they are now. */
  readonly rows: readonly OverviewRow[];
  readonly area: string;
  readonly period: Period;
  readonly since: IsoDate;
  readonly asOf: IsoDate;
}

export function changesSince({ before, now, rows, area, period, since, asOf }: SinceAsked): ChangesSince {
  const turned = turnedLamps(taskRows(before, before.known.tasks, since), taskRows(now, now.known.tasks, asOf)).filter(
    ({ from }) => from !== null,
  );
  const readings = rows.flatMap((row): NewReading[] => {
    const { reading } = row;
    if (!hasValue(reading) || reading.how === 'derived') return [];
    const then = overviewRow(before, row.indicator, area, period, asOf).reading;
    const old = hasValue(then) && then.how !== 'derived' ? then : null;
    return old !== null && isSame(old, reading) ? [] : [{ row, before: old, now: reading }];
  });
  return { turned, readings };
}

function isSame(left: Present, right: Present): boolean {
  return left.period === right.period && left.value === right.value && left.status === right.status;
}
