// 简报: one page on how a part of the year stood: tasks, what needs attention, and the indicators with targets.
// Law: it keeps to one page; what does not fit is counted and named.
import { shownColor } from '../../analysis/lampOverride';
import { attentionFirst, needsAttention } from '../../analysis/needsAttention';
import type { OverviewRow } from '../../analysis/overview';
import { hasValue } from '../../analysis/reading';
import { listsOfYear } from '../../analysis/taskLists';
import { type TaskRow, taskRows } from '../../analysis/tasks';
import { formatTaskTarget } from '../../chart/sentences/formatTaskTarget';
import { hasDemoData } from '../../model/demoData';
import { lastDay, type Period, yearOf } from '../../model/period';
import { lampName } from '../../words/lampName';
import { nameOf } from '../../words/nameOf';
import { timeName } from '../../words/timeName';
import type { Words } from '../../words/zh';
import { figureRows, figureTable } from './figureTables';
import { standings } from './measuresPart';
import type { Report, ReportBlock } from './report';
import type { ReportAsked } from './reportAsked';
import {
  fixedParagraph,
  generatedParagraph,
  noteParagraph,
  numberPiece,
  type ReportDesk,
  reportDesk,
  wordsPiece,
} from './reportDesk';

const MOST_TASKS = 3;
const MOST_FIGURES = 6;

export function bulletin(asked: ReportAsked, period: Period, words: Words): Report {
  const desk = reportDesk(asked, period, words);
  const { bulletinParts, partTitle } = words.report;
  const blocks: readonly (readonly [string, readonly ReportBlock[]])[] = [
    [bulletinParts.tasks, progressBlocks(desk)],
    [bulletinParts.attention, attentionBlocks(desk)],
    [bulletinParts.figures, shortFigures(desk)],
  ];
  return {
    kind: 'bulletin',
    title: [wordsPiece(words.report.bulletinTitle(asked.office))],
    subtitle: words.report.bulletinSubtitle(timeName(period, words), words.formatDate(asked.today)),
    opening: [],
    parts: blocks.map(([title, inside], at) => ({ title: [wordsPiece(partTitle(at + 1, title))], blocks: inside })),
    signature: [],
    attachments: [],
    warning: hasDemoData(asked.imports) ? words.charts.demo : '',
  };
}

function progressBlocks(desk: ReportDesk): ReportBlock[] {
  const said = standings(desk);
  return said.length === 0 ? [fixedParagraph(wordsPiece(desk.words.report.noTasksNow))] : said;
}

function attentionBlocks(desk: ReportDesk): ReportBlock[] {
  const { asked, words, period } = desk;
  const tasks = listsOfYear(asked.index.known.tasks, yearOf(period)).flatMap((list) => list.tasks);
  const sorted = taskRows(asked.index, tasks, lastDay(period)).filter(needsAttention).sort(attentionFirst);
  if (sorted.length === 0) return [fixedParagraph(wordsPiece(words.report.nothingToWatch))];
  const said = sorted.slice(0, MOST_TASKS).map((row, at) => attention(row, at + 1, desk));
  const more = sorted.slice(MOST_TASKS).map(({ task }) => task.title);
  if (more.length === 0) return said;
  const text = words.report.moreTasks(more.length, more.join(words.common.listSeparator));
  return [...said, noteParagraph(text)];
}

function attention(row: TaskRow, number: number, desk: ReportDesk): ReportBlock {
  const { words, period } = desk;
  const { task, target, judged, lamp } = row;
  const { report } = words;
  const head = report.attention(task.title, lampName(shownColor(row), row.rules.goodColor, words));
  const figures =
    target === null || judged.value === null || lamp.completion === null || lamp.planned === null
      ? ''
      : report.attentionFigures(
          words.formatValue(judged.value, judged.unit, null),
          formatTaskTarget(target, words),
          words.formatPercent(lamp.completion, 1),
          words.formatPercent(lamp.planned, 1),
        );
  const on = [
    { kind: 'tasks' as const, list: task.list, day: lastDay(period) },
    ...(target === null ? [] : [{ kind: 'target' as const, target }]),
  ];
  const pieces = [
    wordsPiece(`${report.item(number)}${head}`),
    ...(figures === '' ? [] : [wordsPiece(words.common.colon), numberPiece(figures, on, desk)]),
    wordsPiece(words.common.sentenceEnd),
  ];
  return generatedParagraph(`attention/${task.id}`, pieces, desk);
}

/** Those with targets first, then those with values, in the order of reporting. */
function shortFigures(desk: ReportDesk): ReportBlock[] {
  const { words, period } = desk;
  const rows = figureRows(desk).filter(({ reading }) => hasValue(reading) && reading.period === period);
  const ordered = [...rows.filter(isAimed), ...rows.filter((row) => !isAimed(row))];
  const table = figureTable(ordered.slice(0, MOST_FIGURES), desk, false);
  const more = ordered.slice(MOST_FIGURES).map(({ indicator }) => nameOf(indicator, words));
  if (ordered.length === 0) return [fixedParagraph(wordsPiece(words.report.noFigures))];
  if (more.length === 0) return [table];
  const note = words.report.moreFigures(more.length, more.join(words.common.listSeparator));
  return [table, noteParagraph(note)];
}

function isAimed({ target }: OverviewRow): boolean {
  return target !== null;
}
