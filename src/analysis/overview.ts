// One row an indicator: value, change on year, five-year spark, target, completion, lamp.
import type { Indicator } from '../model/indicator';
import { isMissing } from '../model/observation';
import { calendarYear, frequencyOf, type IsoDate, lastDay, type Period, yearOf, yearsEarlier } from '../model/period';
import type { Target } from '../model/target';
import type { LampOverride } from '../model/task';
import { expectedMonth } from './expectedMonth';
import type { Change } from './growth';
import { judgedTarget } from './judgedTarget';
import type { KnownIndex } from './known';
import { type Lamp, lampFor, NO_CIRCUMSTANCES } from './lamp';
import { overrideOn } from './lampOverride';
import { listRules } from './listRules';
import { readChangeOnYear } from './readChange';
import { readIndicator } from './readIndicator';
import { hasValue, type Reading, type ReadMode } from './reading';
import type { TaskActual } from './taskActual';
import { type TaskRow, taskRow } from './tasks';

const SPARK_YEARS = 5;

export interface OverviewRow {
  readonly indicator: Indicator;
  readonly reading: Reading | null;
  readonly change: Change;
  /** The same period of the last five years, oldest first, ending with `reading`. */
  readonly spark: readonly (Reading | null)[];
  readonly target: Target | null;
  /** As computed, whatever a person says. */
  readonly lamp: Lamp;
  readonly override: LampOverride | null;
  /** What the task list reports towards the target, where no table states a value of the indicator itself. */
  readonly reported: TaskActual | null;
}

export interface OverviewGroup {
  readonly category: string | null;
  readonly rows: readonly OverviewRow[];
}

/** Years are read as totals, parts of a year from January to their end. */
export function overviewMode(shown: Period): ReadMode {
  return frequencyOf(shown) === 'year' ? 'total' : 'yearToDate';
}

/**
 * Rows in the order of the indicators; indicators with neither a value in five years nor a target are left out.
 * A period that has ended is judged on its last day, a running one on `today`.
 */
export function overviewRows(index: KnownIndex, area: string, shown: Period, today: IsoDate): OverviewRow[] {
  const asOf = today < lastDay(shown) ? today : lastDay(shown);
  const rows: OverviewRow[] = [];
  for (const indicator of index.known.indicators) {
    const row = overviewRow(index, indicator, area, shown, asOf);
    if (row.target !== null || row.spark.some(hasValue) || row.reading !== null) rows.push(row);
  }
  return rows;
}

/** The row of one indicator, judged on the day `asOf`. */
export function overviewRow(
  index: KnownIndex,
  indicator: Indicator,
  area: string,
  shown: Period,
  asOf: IsoDate,
): OverviewRow {
  const spark = sparkOf(index, indicator, area, shown);
  const reading = spark.at(-1) ?? null;
  const target = targetFor(index, indicator.code, area, shown);
  const listed = target === null || hasValue(reading) ? null : listedTowards(index, target, asOf);
  const owing = target === null ? undefined : index.known.tasks.find((task) => task.target === target.id);
  return {
    indicator,
    reading,
    change: readChangeOnYear(index, indicator, area, reading, overviewMode(shown)),
    spark,
    target,
    reported: listed?.actual ?? null,
    lamp: listed?.lamp ?? lampOfReading(index, indicator, target, reading, owing?.list ?? '', asOf),
    override: owing === undefined ? null : overrideOn(owing, asOf),
  };
}

/** The lamp of what tables state, by the rules of the list that owes the target. */
function lampOfReading(
  index: KnownIndex,
  indicator: Indicator,
  target: Target | null,
  reading: Reading | null,
  list: string,
  asOf: IsoDate,
): Lamp {
  const missing = reading !== null && isMissing(reading.status) ? reading.status : null;
  const [value, unit] = [reading?.value ?? null, reading?.unit ?? indicator.unit];
  const judged = judgedTarget(index, target, {
    value,
    missing,
    unit,
    from: 'indicator',
    reading,
    progress: null,
    news: null,
  });
  return lampFor({
    ...NO_CIRCUMSTANCES,
    target: judged.target,
    value: judged.value,
    unit: judged.unit,
    missing,
    asOf,
    rules: listRules(index.known.lists, list),
    kind: indicator.kind,
    valueOn: hasValue(reading) ? lastDay(reading.period) : null,
    expected: target === null ? null : expectedMonth(indicator, target, asOf),
    refusal: judged.refusal,
  });
}

/** The task that owes a target, when its list reports on it up to a day. */
function listedTowards(index: KnownIndex, target: Target, asOf: IsoDate): TaskRow | null {
  const targets = new Map([[target.id, target]]);
  const rows = index.known.tasks
    .filter((task) => task.target === target.id)
    .map((task) => taskRow(index, targets, task, asOf));
  return rows.find(({ actual }) => actual.from === 'list') ?? null;
}

function sparkOf(index: KnownIndex, indicator: Indicator, area: string, shown: Period): (Reading | null)[] {
  const mode = overviewMode(shown);
  return Array.from({ length: SPARK_YEARS }, (_, at) => {
    const then = yearsEarlier(shown, SPARK_YEARS - 1 - at);
    return then === null ? null : readIndicator(index, indicator, area, then, mode);
  });
}

/** The target of exactly this period, else of its year. */
export function targetFor(index: KnownIndex, indicator: string, area: string, shown: Period): Target | null {
  const targets = (index.targetsByIndicator.get(indicator) ?? []).filter((target) => target.area === area);
  const year = calendarYear(yearOf(shown));
  return targets.find((target) => target.period === shown) ?? targets.find((target) => target.period === year) ?? null;
}

/** Rows under their categories, both in the order in which they come. */
export function groupByCategory(rows: readonly OverviewRow[]): OverviewGroup[] {
  const groups = new Map<string | null, OverviewRow[]>();
  for (const row of rows) {
    const group = groups.get(row.indicator.category);
    if (group === undefined) groups.set(row.indicator.category, [row]);
    else group.push(row);
  }
  return [...groups].map(([category, members]) => ({ category, rows: members }));
}
