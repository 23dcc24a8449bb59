// What a plan changes, indicator by indicator and value by value, in pages.
// Law: what is left out stays in the lists, marked as such; a page costs a page, however many values change.
import type { IndicatorCounts, Plan } from '../../intake/plan';
import { cellName } from '../../model/cellName';
import type { BlockChange } from '../../model/block';
import { changeRows } from '../../model/changeRows';
import type { Issue } from '../../model/issue';
import { seriesId } from '../../model/series';
import { choiceTest } from '../../model/withoutChanges';
import { PENDING_IMPORT } from '../../model/numberChangeSet';
import type { PlannedDraft } from './draft';
import { entityNames, type EntityNames } from './entityNames';
import { remarksOf, remarksOfTable } from './remarksOf';
import type { ChangedValue, ChangeFilter, IndicatorChange, Listing } from './review';

/** The change of one indicator with the positions that each filter shows. */
interface Entry extends IndicatorCounts {
  /** Null where the files bring nothing new. */
  readonly change: BlockChange | null;
  readonly remarked: readonly number[];
}

const entriesByPlan = new WeakMap<Plan, readonly Entry[]>();

/** Sorted once a plan: what has remarks first, then what is revised, then what is new. */
function entriesOf(whole: Plan): readonly Entry[] {
  let entries = entriesByPlan.get(whole);
  if (entries === undefined) {
    const changes = new Map(whole.changeSet.blocks.map((change) => [change.indicator, change]));
    entries = whole.byIndicator
      .map((one) => entryOf(one, changes.get(one.indicator) ?? null, whole))
      .sort((left, right) => rankOf(left) - rankOf(right));
    entriesByPlan.set(whole, entries);
  }
  return entries;
}

function entryOf(one: IndicatorCounts, change: BlockChange | null, whole: Plan): Entry {
  return { ...one, change, remarked: change === null ? [] : remarkedIn(whole, change) };
}

function remarkedIn(whole: Plan, { after, sources }: BlockChange): number[] {
  const remarks = sources.map((source) =>
    source.import === PENDING_IMPORT ? remarksOfTable(whole, source.table) : null,
  );
  const remarked: number[] = [];
  if (after === null || remarks.every((one) => one === null)) return remarked;
  const { source, row, column } = after;
  for (let i = 0; i < source.length; i += 1) {
    const ofSheet = remarks[source[i]!];
    if (ofSheet?.has(row[i]!) === true && ofSheet.at(row[i]!, column[i]!).length > 0) remarked.push(i);
  }
  return remarked;
}

function rankOf({ counts, remarked }: Entry): number {
  if (remarked.length > 0) return 0;
  if (counts.revised > 0) return 1;
  return counts.added > 0 ? 2 : 3;
}

function remarksAt(whole: Plan, { after, sources }: BlockChange, at: number): readonly Issue[] {
  const source = after === null ? undefined : sources[after.source[at] as number];
  if (after === null || source?.import !== PENDING_IMPORT) return [];
  return remarksOf(whole, source.table, after.row[at] as number, after.column[at] as number);
}

/** How many changed values each filter shows. */
export function countChangedValues({ whole }: PlannedDraft): Record<ChangeFilter, number> {
  const sum = (count: (entry: Entry) => number) => entriesOf(whole).reduce((total, entry) => total + count(entry), 0);
  return {
    all: sum(({ change }) => change?.period.length ?? 0),
    revised: sum(({ counts }) => counts.revised),
    added: sum(({ counts }) => counts.added),
    remarked: sum(({ remarked }) => remarked.length),
  };
}

/** Indicators [from, from + count) of those that have something to show. */
export function indicatorChanges(
  planned: PlannedDraft,
  filter: ChangeFilter,
  from: number,
  count: number,
): Listing<IndicatorChange> {
  const shown = entriesOf(planned.whole).filter((entry) => filter === 'all' || sizeOf(entry, filter) > 0);
  const names = entityNames(planned);
  const leftOut = leftOutByIndicator(planned);
  const first = shown.slice(from, from + count).map(({ indicator, change, counts, remarked }) => ({
    code: indicator,
    name: names.indicator(indicator),
    unit: change?.series[0]?.unit ?? '',
    counts,
    remarked: remarked.length,
    leftOut: leftOut.get(indicator) ?? 0,
    taken: !planned.draft.leftOut.some((choice) => choice.indicator === indicator && choice.at === null),
  }));
  return { total: shown.length, first };
}

function leftOutByIndicator({ plan }: PlannedDraft): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { indicator, count } of plan.record.leftOut) counts.set(indicator, (counts.get(indicator) ?? 0) + count);
  return counts;
}

function sizeOf({ change, counts, remarked }: Entry, filter: ChangeFilter): number {
  switch (filter) {
    case 'all':
      return change?.period.length ?? 0;
    case 'revised':
      return counts.revised;
    case 'added':
      return counts.added;
    case 'remarked':
      return remarked.length;
  }
}

/** Changed values [from, from + count) of one indicator, in the order of its block. */
export function changedValues(
  planned: PlannedDraft,
  indicator: string,
  filter: ChangeFilter,
  from: number,
  count: number,
): Listing<ChangedValue> {
  const entry = entriesOf(planned.whole).find((one) => one.indicator === indicator);
  if (entry === undefined || entry.change === null) return { total: 0, first: [] };
  const { change } = entry;
  const positions = pageOf(positionsOf(entry, change, filter), from, count);
  const names = entityNames(planned);
  const isLeftOut = choiceTest(planned.draft.leftOut.filter((choice) => choice.indicator === indicator));
  const first = positions.map((at) => changedValue(planned.whole, change, at, names, isLeftOut));
  return { total: sizeOf(entry, filter), first };
}

function* positionsOf({ remarked }: Entry, change: BlockChange, filter: ChangeFilter): Generator<number> {
  if (filter === 'remarked') return yield* remarked;
  for (let i = 0; i < change.period.length; i += 1) {
    const isRevised = change.before !== null && change.before.status[i] !== 0;
    if (filter === 'all' || isRevised === (filter === 'revised')) yield i;
  }
}

function pageOf(positions: Generator<number>, from: number, count: number): number[] {
  const page: number[] = [];
  let skipped = 0;
  for (const position of positions) {
    if (skipped < from) skipped += 1;
    else if (page.push(position) === count) break;
  }
  return page;
}

function changedValue(
  whole: Plan,
  change: BlockChange,
  at: number,
  names: EntityNames,
  isLeftOut: ReturnType<typeof choiceTest>,
): ChangedValue {
  const [row] = changeRows(change, at, 1);
  if (row === undefined || row.after === null) throw new Error(`${change.indicator} has no new value at ${at}`);
  const { series, period, before, after } = row;
  const table = whole.tables[after.source.table];
  return {
    area: names.area(series.area),
    series,
    period,
    before,
    after,
    file: table?.file ?? '',
    sheet: table?.sheet ?? '',
    cell: cellName(after.source.row, after.source.column),
    remarks: remarksAt(whole, change, at),
    taken: !isLeftOut(seriesId(series), period),
  };
}
