// 存在的不足 and 主要安排 out of the task lists: what was not done at the end of the year, with what was found and what was
// done about it, and what the next list asks for. Law: what could not be assessed is counted and named, not a shortcoming.
import { shownColor } from '../../analysis/lampOverride';
import { needsAttention } from '../../analysis/needsAttention';
import { listsOfYear, type TaskListing } from '../../analysis/taskLists';
import { type TaskRow, taskRows } from '../../analysis/tasks';
import { formatTaskTarget } from '../../chart/sentences/formatTaskTarget';
import { missingText } from '../../chart/pointText';
import { lastDay, yearOf } from '../../model/period';
import type { Remedy, Task } from '../../model/task';
import type { Words } from '../../words/zh';
import type { ReportBlock, ReportPiece } from './report';
import { generatedParagraph, numberPiece, type ReportDesk, wordsPiece, writePiece } from './reportDesk';

export function shortcomingsBlocks(desk: ReportDesk): ReportBlock[] {
  const { asked, words, period } = desk;
  const [year, day] = [yearOf(period), lastDay(period)];
  const lists = listsOfYear(asked.index.known.tasks, year);
  if (lists.length === 0)
    return [generatedParagraph('shortcomings', [writePiece(words.report.write.noTasks(year), words)], desk)];
  const rows = lists.flatMap(({ tasks }) => taskRows(asked.index, tasks, day));
  const unmet = rows.filter(needsAttention);
  const grey = rows.filter((row) => shownColor(row) === 'grey');
  const said = unmet.map((row, at) => shortcoming(row, at + 1, desk));
  if (unmet.length === 0)
    said.push(generatedParagraph('shortcomings', [writePiece(words.report.write.shortcomings, words)], desk));
  return grey.length === 0 ? said : [...said, unassessed(grey, lists, desk)];
}

function shortcoming(row: TaskRow, number: number, desk: ReportDesk): ReportBlock {
  const { words } = desk;
  const { report } = words;
  const { task } = row;
  const figures = figuresOf(row, desk);
  const pieces = [
    wordsPiece(`${report.item(number)}${report.unmet(task.title)}`),
    ...(figures === '' ? [] : [numberPiece(figures, basisOf(row, desk), desk)]),
    wordsPiece(words.common.sentenceEnd),
    ...foundPieces(row, words),
    ...remedyPieces(task, row, words),
    ...takenUp(task, desk),
  ];
  return generatedParagraph(`shortcoming/${task.id}`, pieces, desk);
}

function figuresOf({ judged, target, lamp }: TaskRow, { words }: ReportDesk): string {
  if (judged.value === null || target === null) return missingText(lamp.missing, words);
  const value = words.formatValue(judged.value, judged.unit, null);
  const share = lamp.completion === null ? '' : words.report.unmetShare(words.formatPercent(lamp.completion, 1));
  return `${words.report.unmetFigures(value, formatTaskTarget(target, words))}${share}`;
}

function basisOf({ task, target, lamp }: TaskRow, { period }: ReportDesk) {
  const list = { kind: 'tasks' as const, list: task.list, day: lamp.asOf ?? lastDay(period) };
  return target === null ? [list] : [list, { kind: 'target' as const, target }];
}

/** 存在问题 as the list reports it, or a place to write the causes. */
function foundPieces({ actual }: TaskRow, words: Words): ReportPiece[] {
  const problems = actual.news?.problems ?? null;
  return problems === null
    ? [writePiece(words.report.write.causes, words)]
    : [wordsPiece(ended(words.report.problems(problems), words))];
}

function remedyPieces(task: Task, { actual, judged }: TaskRow, words: Words): ReportPiece[] {
  const measured = task.remedies.filter(({ measure }) => measure !== null);
  const said = measured.map((remedy) => wordsPiece(ended(remedyText(remedy, judged.unit, words), words)));
  const next = actual.news?.nextStep ?? null;
  if (next !== null) said.push(wordsPiece(ended(words.report.nextStep(next), words)));
  return said.length === 0 ? [writePiece(words.report.write.remedy, words)] : said;
}

function remedyText({ shortcoming: what, measure, due, doneOn, before, after }: Remedy, unit: string, words: Words) {
  const { report } = words;
  const dated = report.remedyDates(
    due === null ? null : words.formatDate(due),
    doneOn === null ? null : words.formatDate(doneOn),
  );
  const moved =
    before === null || after === null
      ? ''
      : report.remedyValues(words.formatValue(before, unit, null), words.formatValue(after, unit, null));
  return `${report.remedy(ended(what, words), measure ?? '')}${dated}${moved}`;
}

/** The same indicator on a list of the next year. */
function takenUp({ indicator }: Task, desk: ReportDesk): ReportPiece[] {
  const { asked, words, period } = desk;
  const next = yearOf(period) + 1;
  const again = listsOfYear(asked.index.known.tasks, next)
    .flatMap(({ tasks }) => tasks)
    .find((task) => indicator !== null && task.indicator === indicator && task.year === next);
  if (again === undefined) return [];
  const target = asked.index.known.targets.find(({ id }) => id === again.target) ?? null;
  const goal = target === null ? '' : words.report.takenUpGoal(formatTaskTarget(target, words));
  const text = `${words.report.takenUp(next, again.number, again.title)}${goal}`;
  return [
    numberPiece(text, target === null ? [] : [{ kind: 'target', target }], desk),
    wordsPiece(words.common.sentenceEnd),
  ];
}

function unassessed(rows: readonly TaskRow[], lists: readonly TaskListing[], desk: ReportDesk): ReportBlock {
  const { words, period } = desk;
  const names = rows.map(({ task, lamp }) => words.report.unassessedOne(task.title, missingText(lamp.missing, words)));
  const text = words.report.unassessed(rows.length, names.join(words.common.listSeparator));
  const on = lists.map(({ name }) => ({ kind: 'tasks' as const, list: name, day: lastDay(period) }));
  return generatedParagraph('unassessed', [numberPiece(text, on, desk)], desk);
}

export function plansBlocks(desk: ReportDesk): ReportBlock[] {
  const { asked, words, period } = desk;
  const next = yearOf(period) + 1;
  const tasks = listsOfYear(asked.index.known.tasks, next).flatMap((list) => list.tasks);
  if (tasks.length === 0)
    return [generatedParagraph('plans', [writePiece(words.report.write.plans(next), words)], desk)];
  const targets = new Map(asked.index.known.targets.map((target) => [target.id, target]));
  return tasks.map((task, at) => {
    const target = task.target === null ? null : (targets.get(task.target) ?? null);
    const goal =
      target === null
        ? []
        : [numberPiece(words.report.planGoal(formatTaskTarget(target, words)), [{ kind: 'target', target }], desk)];
    const due = task.due === null ? [] : [words.report.planDue(words.formatDate(task.due))];
    const section = task.section === null ? [] : [words.report.planSection(task.section)];
    const details = [...goal, ...[...due, ...section].map(wordsPiece)];
    const separated = details.flatMap((piece, place) =>
      place === 0 ? [piece] : [wordsPiece(words.common.clauseSeparator), piece],
    );
    const pieces = [
      wordsPiece(`${words.report.item(at + 1)}${words.report.plan(task.title)}`),
      ...(task.content === null ? [] : [wordsPiece(ended(task.content, words))]),
      ...(details.length === 0 ? [] : [...separated, wordsPiece(words.common.sentenceEnd)]),
    ];
    return generatedParagraph(`plan/${task.id}`, pieces, desk);
  });
}

/** Texts of people end as a sentence does, once. */
function ended(text: string, words: Words): string {
  return /[。！？；.!?;]$/u.test(text) ? text : `${text}${words.common.sentenceEnd}`;
}
