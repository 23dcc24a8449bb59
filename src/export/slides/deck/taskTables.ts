// Tables of tasks: a list by its lamps, what stands in the way (存在问题), and what comes next (下一步打算).
// Law: words of the list stand as they were reported; what nobody reported is said to be missing.
import { shownColor } from '../../../analysis/lampOverride';
import { needsAttention } from '../../../analysis/needsAttention';
import { WORST_FIRST } from '../../../analysis/rollUp';
import { latestProgress } from '../../../analysis/taskActual';
import { listsOfYear, type TaskListing, taskLists } from '../../../analysis/taskLists';
import { type TaskRow, taskRows } from '../../../analysis/tasks';
import { missingText } from '../../../chart/pointText';
import { formatTaskTarget } from '../../../chart/sentences/formatTaskTarget';
import { standingSentence } from '../../../chart/sentences/standingSentence';
import { yearOf } from '../../../model/period';
import type { Remedy, Task } from '../../../model/task';
import type { PlainSlide, TableCell, TableColumn } from '../slide';
import { SIZES } from '../slideLook';
import type { DeckDesk } from './deckDesk';
import { footOf } from '../footOf';
import { tableSlides, mutedCell, textCell } from './tableSlides';
import { amountText, completionCell, lampCell, nothingCell } from './valueCells';

function textColumn(label: string, weight: number): TableColumn {
  return { label, isNumber: false, weight };
}

function numberColumn(label: string, weight: number): TableColumn {
  return { label, isNumber: true, weight };
}

function stated(text: string | null, { words }: TaskDesk): TableCell {
  return text === null || text === '' ? nothingCell(words) : textCell(text);
}

/** One list on the day, the worst lamps first. */
export function listTable(list: string, desk: DeckDesk): PlainSlide[] {
  const rows = rowsOf(
    taskLists(desk.index.known.tasks).filter(({ name }) => name === list),
    desk,
  );
  return taskTable(worstFirst(rows), list, desk);
}

/** What tables of tasks need. */
export type TaskDesk = Pick<DeckDesk, 'index' | 'asOf' | 'isDemo' | 'room' | 'words'>;

/** Some tasks on the day, in the order given. */
export function taskTable(rows: readonly TaskRow[], subtitle: string, desk: TaskDesk): PlainSlide[] {
  const { words, asOf } = desk;
  if (rows.length === 0) return [];
  const table = {
    title: standingSentence(rows, asOf, words).replace(/[。.]$/u, ''),
    subtitle,
    columns: [
      textColumn(words.tasks.number, 9),
      textColumn(words.tasks.task, 44),
      textColumn(words.tasks.section, 18),
      numberColumn(words.tasks.target, 18),
      numberColumn(words.tasks.actual, 18),
      numberColumn(words.tasks.completion, 13),
      textColumn(words.tasks.lamp, 20),
    ],
    rows: rows.map((row) => [
      textCell(row.task.number),
      textCell(row.task.title),
      stated(row.task.section, desk),
      row.target === null ? nothingCell(words) : textCell(formatTaskTarget(row.target, words)),
      actualCell(row, desk),
      completionCell(row.lamp, words),
      lampCell(row, words),
    ]),
    ...taskFacts(desk, rows),
  };
  return tableSlides(table, words, desk.room);
}

function actualCell({ actual, task }: TaskRow, { index, words }: TaskDesk): TableCell {
  if (actual.value === null) return mutedCell(missingText(actual.missing, words));
  const decimals = index.indicators.get(task.indicator ?? '')?.decimals ?? null;
  return textCell(amountText(actual.value, actual.unit, decimals, words));
}

function rowsOf(lists: readonly TaskListing[], { index, asOf }: TaskDesk): TaskRow[] {
  return taskRows(
    index,
    lists.flatMap(({ tasks }) => tasks),
    asOf,
  );
}

function runningLists({ index, asOf }: DeckDesk): TaskListing[] {
  return listsOfYear(index.known.tasks, Number(asOf.slice(0, 4)));
}

function worstFirst(rows: readonly TaskRow[]): TaskRow[] {
  const rank = (row: TaskRow) => WORST_FIRST.indexOf(shownColor(row));
  return [...rows].sort((left, right) => rank(left) - rank(right));
}

/** Tasks that lag, and whatever shortcoming was reported of the others. */
export function shortcomingTable(desk: DeckDesk): PlainSlide[] {
  const { words, asOf } = desk;
  const running = rowsOf(runningLists(desk), desk);
  if (running.length === 0) return [];
  const behind = running.filter(needsAttention);
  const reported = running.filter((row) => !behind.includes(row) && problemsOf(row.task, desk).length > 0);
  const day = words.formatDate(asOf);
  const table = {
    title: behind.length === 0 ? words.deck.noneBehind(day) : words.deck.behind(day, behind.length),
    subtitle: words.deck.shortcomings,
    columns: [
      textColumn(words.tasks.task, 34),
      textColumn(words.tasks.lamp, 17),
      textColumn(words.deck.problems, 42),
      textColumn(words.deck.measures, 42),
    ],
    rows: [...worstFirst(behind), ...reported].map((row) => [
      textCell(row.task.title),
      lampCell(row, words),
      orNotReported(problemsOf(row.task, desk), desk),
      orNotReported(measuresOf(row.task, desk), desk),
    ]),
    ...taskFacts(desk, running),
  };
  if (table.rows.length > 0) return tableSlides(table, words, desk.room);
  const { columns: _, rows: __, ...page } = table;
  const body = { kind: 'text', paragraphs: [{ text: page.title, mark: 'none' }], size: SIZES.label } as const;
  return [{ kind: 'page', ...page, body, description: page.title }];
}

function orNotReported(lines: readonly string[], { words }: DeckDesk): TableCell {
  return lines.length === 0 ? mutedCell(words.deck.noProblems) : textCell(lines.join('\n'));
}

function problemsOf(task: Task, { asOf }: DeckDesk): string[] {
  const problems = latestProgress(task, asOf)?.problems ?? null;
  return [...(problems === null ? [] : [problems]), ...task.remedies.map(({ shortcoming }) => shortcoming)];
}

function measuresOf(task: Task, desk: DeckDesk): string[] {
  const next = latestProgress(task, desk.asOf)?.nextStep ?? null;
  return [...task.remedies.flatMap((remedy) => measureOf(remedy, desk)), ...(next === null ? [] : [next])];
}

function measureOf({ measure, due, doneOn }: Remedy, { words, asOf }: DeckDesk): string[] {
  if (measure === null) return [];
  if (doneOn !== null && doneOn <= asOf)
    return [words.charts.marked(measure, words.deck.remedyDone(words.formatDate(doneOn)))];
  return [due === null ? measure : words.charts.marked(measure, words.deck.remedyDue(words.formatDate(due)))];
}

/** The lists of the year to come; before there are any, what the running ones still have to finish. */
export function planTable(desk: DeckDesk): PlainSlide[] {
  const { words, index, asOf, period } = desk;
  const coming = taskLists(index.known.tasks).filter(({ year }) => year === yearOf(period) + 1);
  const lists = coming.length > 0 ? coming : runningLists(desk);
  const rows = rowsOf(lists, desk).filter((row) => coming.length > 0 || shownColor(row) !== 'blue');
  if (rows.length === 0) return [];
  const title =
    coming.length > 0
      ? words.deck.planned(lists.map(({ name }) => name).join(words.common.listSeparator), rows.length)
      : words.deck.toFinish(words.formatDate(asOf), rows.length);
  const table = {
    title,
    subtitle: words.deck.plans,
    columns: [
      textColumn(words.tasks.number, 9),
      textColumn(words.tasks.task, 52),
      numberColumn(words.tasks.target, 20),
      textColumn(words.tasks.due, 26),
      textColumn(words.tasks.section, 22),
    ],
    rows: rows.map(({ task, target }) => [
      textCell(task.number),
      textCell(task.title),
      target === null ? nothingCell(words) : textCell(formatTaskTarget(target, words)),
      task.due === null ? nothingCell(words) : textCell(words.formatDate(task.due)),
      stated(task.section, desk),
    ]),
    ...taskFacts(desk, rows),
  };
  return tableSlides(table, words, desk.room);
}

/** A list says its own name as its source. */
function taskFacts({ words, asOf, isDemo }: TaskDesk, rows: readonly TaskRow[]) {
  const lists = [...new Set(rows.map(({ task }) => task.list))];
  const foot = [
    words.charts.sourceLine(lists.join(words.common.listSeparator)),
    words.wall.asOf(words.formatDate(asOf)),
    isDemo ? words.charts.demo : '',
  ];
  return { foot: footOf(foot), notes: [], mark: isDemo ? words.app.demoShort : '' };
}
