// What changed between two states as a person reads it: lamps first, then tasks and targets, values indicator by
// indicator, registers, and how many definitions. Law: a section keeps its first rows and counts all of them.
import type { ChangesBetween, KnownState } from '../../analysis/changesBetween';
import { withDerived } from '../../analysis/derive/withDerived';
import type { Area } from '../../model/area';
import type { BlockChange } from '../../model/block';
import { type ChangeRow, changeRows, countBlockChange } from '../../model/changeRows';
import type { EntityChange } from '../../model/change';
import type { ChangeCounts } from '../../model/importRecord';
import type { Indicator } from '../../model/indicator';
import type { TurnedLamp } from '../../analysis/turnedLamps';
import { isMissing, type Observation } from '../../model/observation';
import type { RegisterChange } from '../../model/registerChange';
import { seriesId } from '../../model/series';
import type { Target } from '../../model/target';
import type { Task } from '../../model/task';
import { lampName } from '../../words/lampName';
import { nameOf } from '../../words/nameOf';
import type { Words } from '../../words/zh';

export interface DifferenceRow {
  /** Unique in its section. */
  readonly id: string;
  readonly label: string;
  /** '' where nothing was. */
  readonly before: string;
  /** '' where nothing is any more. */
  readonly after: string;
  readonly remark: string;
  /** Of a lamp that turned, and of a task that is new: its colours. */
  readonly lamp: TurnedLamp | null;
}

export interface DifferenceSection {
  readonly kind: 'lamps' | 'tasks' | 'targets' | 'values' | 'derived' | 'registers' | 'definitions';
  /** Name of the indicator, or of the section. */
  readonly title: string;
  /** Code, of a section of values. */
  readonly indicator: string | null;
  readonly counts: ChangeCounts;
  readonly rows: readonly DifferenceRow[];
}

/** Names of both states, those of the later one first. */
export interface DifferenceNames {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: ReadonlyMap<string, Area>;
}

export function namesOfStates(before: KnownState, after: KnownState): DifferenceNames {
  const known = [before, after].map(({ dataset, derived }) => withDerived(dataset, derived));
  return {
    indicators: new Map(known.flatMap(({ indicators }) => indicators.map((one) => [one.code, one] as const))),
    areas: new Map(known.flatMap(({ areas }) => areas.map((one) => [one.code, one] as const))),
  };
}

/** `most`: rows that a section keeps. */
export function differenceSections(
  { changes, derived, turned }: ChangesBetween,
  names: DifferenceNames,
  words: Words,
  most: number,
): DifferenceSection[] {
  const { differences } = words;
  const section = (
    kind: DifferenceSection['kind'],
    rows: readonly DifferenceRow[],
    counts: ChangeCounts,
  ): DifferenceSection[] =>
    rows.length === 0
      ? []
      : [{ kind, title: differences.sections[kind], indicator: null, counts, rows: rows.slice(0, most) }];
  const lamps = turned
    .filter(({ from }) => from !== null)
    .map((lamp) => ({ id: lamp.id, label: lamp.title, ...lampTexts(lamp, words), remark: '', lamp }));
  return [
    ...section('lamps', lamps, { ...NONE, revised: lamps.length }),
    ...section(
      'tasks',
      changes.tasks.map((change) => taskRow(change, turned, words)),
      countsOf(changes.tasks),
    ),
    ...section(
      'targets',
      changes.targets.map((change) => targetRow(change, names, words)),
      countsOf(changes.targets),
    ),
    ...revisedFirst(changes.blocks.map((change) => valueSection('values', change, names, words, most))),
    ...revisedFirst(derived.map((change) => valueSection('derived', change, names, words, most))),
    ...section(
      'registers',
      changes.registers.map((change) => registerRow(change, words)),
      countsOf(changes.registers),
    ),
    ...section('definitions', definitionRows(changes, words), definitionCounts(changes)),
  ];
}

/** What people knew otherwise stands before what is new. */
function revisedFirst(sections: readonly DifferenceSection[]): DifferenceSection[] {
  const isRevised = ({ counts }: DifferenceSection) => counts.revised + counts.removed > 0;
  return [...sections.filter(isRevised), ...sections.filter((section) => !isRevised(section))];
}

const NONE: ChangeCounts = { added: 0, revised: 0, removed: 0, unchanged: 0 };

function countsOf(changes: readonly EntityChange<unknown>[]): ChangeCounts {
  return {
    added: changes.filter(({ before }) => before === null).length,
    revised: changes.filter(({ before, after }) => before !== null && after !== null).length,
    removed: changes.filter(({ after }) => after === null).length,
    unchanged: 0,
  };
}

function valueSection(
  kind: 'values' | 'derived',
  change: BlockChange,
  { indicators, areas }: DifferenceNames,
  words: Words,
  most: number,
): DifferenceSection {
  const indicator = indicators.get(change.indicator);
  const decimals = indicator?.decimals ?? null;
  const rows = firstRows(change, most).map(({ series, period, before, after }): DifferenceRow => {
    const area = areas.get(series.area);
    const place = area === undefined ? series.area : nameOf(area, words);
    const parts = Object.entries(series.dimensions).map(([name, part]) => `${name}${words.common.colon}${part}`);
    return {
      id: `${seriesId(series)} ${period}`,
      label: [place, ...parts, words.formatPeriod(period, series.form)].filter((part) => part !== '').join(' '),
      before: valueText(before, series.unit, decimals, words),
      after: valueText(after, series.unit, decimals, words),
      remark: before !== null && after !== null && before.status !== after.status ? stateText(after, words) : '',
      lamp: null,
    };
  });
  const title = indicator === undefined ? change.indicator : nameOf(indicator, words);
  return { kind, title, indicator: change.indicator, counts: countBlockChange(change), rows };
}

/** Revised and removed values, then new ones. */
function firstRows(change: BlockChange, most: number): ChangeRow[] {
  const [known, fresh]: [number[], number[]] = [[], []];
  for (let i = 0; i < change.period.length; i += 1) {
    if (change.before !== null && change.before.status[i] !== 0) known.push(i);
    else if (fresh.length < most) fresh.push(i);
  }
  return [...known, ...fresh].slice(0, most).flatMap((at) => changeRows(change, at, 1));
}

function valueText(observation: Observation | null, unit: string, decimals: number | null, words: Words): string {
  if (observation === null) return '';
  if (observation.value === null) return stateText(observation, words);
  return words.differences.value(words.formatNumber(observation.value, decimals), words.formatUnit(unit));
}

function stateText({ status }: Observation, words: Words): string {
  return isMissing(status) ? words.missing[status] : words.statuses[status];
}

function textRow(id: string, label: string, remark: string): DifferenceRow {
  return { id, label, before: '', after: '', remark, lamp: null };
}

function lampTexts({ from, to, good }: TurnedLamp, words: Words): Pick<DifferenceRow, 'before' | 'after'> {
  return { before: from === null ? '' : lampName(from, good, words), after: lampName(to, good, words) };
}

function taskRow(
  { key, before, after }: EntityChange<Task>,
  turned: readonly TurnedLamp[],
  words: Words,
): DifferenceRow {
  const { differences } = words;
  const label = (after ?? before)?.title ?? '';
  if (before === null) {
    const lamp = turned.find(({ id }) => id === key);
    return lamp === undefined
      ? textRow(key, label, differences.added)
      : { id: key, label, ...lampTexts(lamp, words), remark: differences.added, lamp };
  }
  if (after === null) return textRow(key, label, differences.removed);
  const known = new Set(before.progress.map((one) => JSON.stringify(one)));
  const reports = after.progress.filter((one) => !known.has(JSON.stringify(one)));
  const isDone =
    reports.some(({ doneOn }) => doneOn !== null) && before.progress.every(({ doneOn }) => doneOn === null);
  const remark = differences.task(
    reports.length,
    isDone,
    reports.map(({ note }) => note ?? '').find((note) => note !== ''),
  );
  return textRow(key, label, remark);
}

function targetRow(
  { key, before, after }: EntityChange<Target>,
  { indicators, areas }: DifferenceNames,
  words: Words,
): DifferenceRow {
  const target = after ?? before!;
  const indicator = target.indicator === null ? undefined : indicators.get(target.indicator);
  const area = areas.get(target.area);
  const name = indicator === undefined ? (target.indicator ?? target.origin) : nameOf(indicator, words);
  const text = (one: Target | null) =>
    one === null
      ? ''
      : words.differences.target(
          one.operator,
          words.differences.value(
            words.formatNumber(one.value, indicator?.decimals ?? null),
            words.formatUnit(one.unit, one.value),
          ),
        );
  const isSame = text(before) === text(after);
  return {
    id: key,
    label: [
      name,
      area === undefined ? target.area : nameOf(area, words),
      words.formatPeriod(target.period, 'period'),
    ].join(' '),
    before: text(before),
    after: text(after),
    remark: isSame ? words.differences.otherParts : '',
    lamp: null,
  };
}

function registerRow({ key, before, after }: RegisterChange, { differences }: Words): DifferenceRow {
  const old = new Set(before?.rows.keys ?? []);
  const next = new Set(after?.rows.keys ?? []);
  const revised = [...next].filter((key) => old.has(key)).length;
  return textRow(
    key,
    (after ?? before)?.name ?? '',
    differences.rows(next.size - revised, revised, old.size - revised),
  );
}

const DEFINITIONS = ['indicators', 'areas', 'lists', 'rules', 'annotations', 'sentences', 'boards'] as const;

function definitionRows(changes: ChangesBetween['changes'], { differences }: Words): DifferenceRow[] {
  return DEFINITIONS.filter((table) => changes[table].length > 0).map((table) => {
    const { added, revised, removed } = countsOf(changes[table]);
    return textRow(table, differences.definitions[table], differences.counts(added, revised, removed));
  });
}

function definitionCounts(changes: ChangesBetween['changes']): ChangeCounts {
  return countsOf(DEFINITIONS.flatMap((table): readonly EntityChange<unknown>[] => changes[table]));
}

/** What a leader reads first: how many lamps turned, and what else there is. */
export function differenceHeadline({ changes, derived, turned }: ChangesBetween, { differences }: Words): string {
  const values = [...changes.blocks, ...derived].map(countBlockChange);
  const sum = (of: 'added' | 'revised' | 'removed') => values.reduce((total, counts) => total + counts[of], 0);
  return differences.headline({
    lamps: turned.filter(({ from }) => from !== null).length,
    added: sum('added'),
    revised: sum('revised'),
    removed: sum('removed'),
    tasks: changes.tasks.length,
    targets: changes.targets.length,
    registers: changes.registers.length,
    definitions: DEFINITIONS.reduce((total, table) => total + changes[table].length, 0),
  });
}
