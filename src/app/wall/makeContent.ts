// From the pages of a board to what they say. Law: a page without anything to say is left out, never played empty.
import type { OverviewRow } from '../../analysis/overview';
import { changesSince, type NewReading } from '../../analysis/changesSince';
import { hasValue, type Present } from '../../analysis/reading';
import { rollUp, WORST_FIRST } from '../../analysis/rollUp';
import { shownColor } from '../../analysis/lampOverride';
import { taskRows } from '../../analysis/tasks';
import { cultivationLadder } from '../../catalogue/stockMoves';
import type { BoardPage, PlayedPage, TextPage } from '../../model/board';
import type { ChartSpec } from '../../model/chartSpec';
import { type IsoDate, lastDay, type Period } from '../../model/period';
import { textBlocks } from '../../model/writtenText';
import { hasDemoData } from '../../model/demoData';
import { nameOf } from '../../words/nameOf';
import { readableValue } from '../../words/readableValue';
import { timeName } from '../../words/timeName';
import type { Words } from '../../words/zh';
import { peersSpec } from '../../chart/pageSpecs';
import { lampName, lampNames } from '../../words/lampName';
import { lampRowOf, lampRowOfTask, numeralOf, printChart, truthOf } from './printContent';
import { figureSpecs, figureWords } from './figureUnits';
import type { WallAsked } from './wallAsked';
import type { Count, Figure, LampRow, PlayedContent, WallContent } from './wallContent';

export function makeContent(pages: readonly PlayedPage[], asked: WallAsked, words: Words): PlayedContent[] {
  return pages.flatMap(({ page, title, dwellSeconds }, at) => {
    const content = contentOf(page, asked, words);
    if (content === null) return [];
    // One page may stand at several places of a board.
    return [{ ...content, key: `${at}/${content.key}`, title: title ?? content.title, dwellSeconds }];
  });
}

function contentOf(page: BoardPage, asked: WallAsked, words: Words): WallContent | null {
  switch (page.kind) {
    case 'attainment':
      return attainment(asked, words);
    case 'category':
      return category(page.category, asked, words);
    case 'indicator': {
      const rows = rowsOf(asked).filter(({ indicator }) => indicator.code === page.indicator);
      return figures(
        `indicator/${page.indicator}`,
        rows,
        rows[0] === undefined ? '' : nameOf(rows[0].indicator, words),
        asked,
        words,
      );
    }
    case 'ranking':
      return ranking(page.indicator, asked, words);
    case 'ladder':
      return ladder(asked, words);
    case 'tasksByLamp':
      return tasks(page.list, asked, words);
    case 'text':
      return written(page, words);
    case 'changesSince':
      return changes(page.since, asked, words);
  }
}

function rowsOf({ groups }: WallAsked): OverviewRow[] {
  return groups.flatMap(({ rows }) => rows);
}

/** The words for an indicator wherever it stands. */
function wordsOf(code: string | null, asked: WallAsked, words: Words): Words {
  const row = rowsOf(asked).find(({ indicator }) => indicator.code === code);
  return row === undefined ? words : figureWords(row, asked, words);
}

function subtitleOf({ index, area, period }: WallAsked, words: Words): string {
  const place = index.areas.get(area);
  const named = timeName(period, words);
  return [named, place === undefined ? '' : nameOf(place, words)]
    .filter((part) => part !== '')
    .join(words.wall.separator);
}

/** The worst lamps first, so that lagging rows are seen first. */
function worstFirst(rows: readonly LampRow[]): LampRow[] {
  const rank = ({ color }: LampRow) => WORST_FIRST.indexOf(color);
  return [...rows].sort((left, right) => rank(left) - rank(right) || (left.completion ?? 0) - (right.completion ?? 0));
}

function attainment(asked: WallAsked, words: Words): WallContent | null {
  const owed = rowsOf(asked).filter(({ target }) => target !== null);
  if (owed.length === 0) return null;
  const { counts, total } = rollUp(owed);
  const named: readonly Count[] = [
    { color: 'blue', word: words.wall.met, count: counts.blue },
    { color: 'green', word: words.overview.onTrack, count: counts.green },
    { color: 'yellow', word: words.overview.near, count: counts.yellow },
    { color: 'red', word: words.overview.behind, count: counts.red },
    { color: 'grey', word: words.overview.notAssessed, count: counts.grey },
  ];
  return {
    kind: 'lamps',
    key: 'attainment',
    title: words.wall.attainmentTitle(asked.owner),
    subtitle: [subtitleOf(asked, words), words.wall.againstTargets].join(words.wall.separator),
    truth: truthOf(owed, asked),
    heading: words.wall.targetsMet,
    done: counts.blue,
    total,
    counts: named.filter(({ count }) => count > 0),
    nameHead: words.overview.indicator,
    valueHead: timeName(asked.period, words),
    rows: worstFirst(owed.map((row) => lampRowOf(row, asked, figureWords(row, asked, words)))),
  };
}

function category(named: string | null, asked: WallAsked, words: Words): WallContent | null {
  const rows = asked.groups.find((group) => group.category === named)?.rows ?? [];
  const title = named === null ? words.overview.withoutCategory : words.shell.categoryName(named);
  return figures(
    `category/${named ?? ''}`,
    rows.filter((row) => hasValue(row.reading)),
    title,
    asked,
    words,
  );
}

function figures(
  key: string,
  rows: readonly OverviewRow[],
  title: string,
  asked: WallAsked,
  words: Words,
): WallContent | null {
  if (rows.length === 0) return null;
  return {
    kind: 'figures',
    key,
    title,
    subtitle: subtitleOf(asked, words),
    truth: truthOf(rows, asked),
    figures: rows.map((row) => figureOf(row, asked, words)),
  };
}

function figureOf(row: OverviewRow, asked: WallAsked, plain: Words): Figure {
  const words = figureWords(row, asked, plain);
  const charts = figureSpecs(row, asked).map((spec) => printChart(spec, asked.index, words));
  return { numeral: numeralOf(row, asked, words), charts: charts.filter((chart) => chart !== null) };
}

function ranking(code: string, asked: WallAsked, words: Words): WallContent | null {
  const indicator = asked.index.indicators.get(code);
  if (indicator === undefined) return null;
  const spec = peersSpec(asked.index, code, asked.area, asked.period);
  return chartPage(`ranking/${code}`, nameOf(indicator, words), spec, [code], asked, wordsOf(code, asked, words));
}

function ladder(asked: WallAsked, words: Words): WallContent | null {
  const { area, period } = asked;
  const codes = cultivationLadder.map(({ indicator }) => indicator);
  const spec: ChartSpec = { kind: 'ladder', area, period, steps: cultivationLadder };
  return chartPage('ladder', words.wall.ladder, spec, codes, asked, words);
}

function chartPage(
  key: string,
  title: string,
  spec: ChartSpec,
  codes: readonly string[],
  asked: WallAsked,
  words: Words,
): WallContent | null {
  const chart = printChart(spec, asked.index, words);
  if (chart === null) return null;
  const rows = rowsOf(asked).filter(({ indicator }) => codes.includes(indicator.code));
  return {
    kind: 'chart',
    key,
    title,
    subtitle: subtitleOf(asked, words),
    truth: truthOf(rows, asked),
    chart,
  };
}

/** A list on the last day of the period, or today while it runs. */
function tasks(list: string, asked: WallAsked, words: Words): WallContent | null {
  const { index, period, today } = asked;
  const asOf = today < lastDay(period) ? today : lastDay(period);
  const owed = taskRows(
    index,
    index.known.tasks.filter((task) => task.list === list),
    asOf,
  );
  if (owed.length === 0) return null;
  const { counts, total, goods } = rollUp(owed);
  const days = owed.flatMap(({ task }) => task.progress.map((one) => one.asOf)).filter((day) => day <= asOf);
  return {
    kind: 'lamps',
    key: `tasks/${list}`,
    title: list,
    subtitle: words.wall.asOf(words.formatDate(asOf)),
    truth: {
      until: days.sort().at(-1) ?? null,
      states: [],
      overdue: 0,
      derived: 0,
      isDemo: hasDemoData(asked.imports),
      writtenOn: null,
    },
    heading: words.wall.tasksDone,
    done: owed.filter((row) => shownColor(row) === 'blue').length,
    total,
    counts: WORST_FIRST.map((color) => ({ color, word: lampNames(color, goods, words), count: counts[color] })).filter(
      ({ count }) => count > 0,
    ),
    nameHead: words.tasks.task,
    valueHead: words.wall.actual,
    rows: worstFirst(owed.map((row) => lampRowOfTask(row, index, wordsOf(row.task.indicator, asked, words)))),
  };
}

function written({ title, text, writtenOn }: TextPage, words: Words): WallContent | null {
  const blocks = textBlocks(text);
  if (blocks.length === 0) return null;
  return {
    kind: 'text',
    key: 'text',
    title: title === '' ? words.wall.textPage : title,
    subtitle: '',
    truth: { until: null, states: [], overdue: 0, derived: 0, isDemo: false, writtenOn },
    blocks,
  };
}

/** Null while what was known then is still read. */
function changes(since: IsoDate, asked: WallAsked, words: Words): WallContent | null {
  const { index, area, period, today } = asked;
  const before = asked.earlier.get(since);
  if (before === undefined) return null;
  const rows = rowsOf(asked);
  const asOf = today < lastDay(period) ? today : lastDay(period);
  const { turned, readings } = changesSince({ before, now: index, rows, area, period, since, asOf });
  const { wall } = words;
  const day = words.formatDate(since);
  const points = [
    ...turned.map(({ title, from, to, good }) =>
      wall.turnedLamp(title, from === null ? '' : lampName(from, good, words), lampName(to, good, words)),
    ),
    ...readings.map((one) => newReading(one, period, figureWords(one.row, asked, words))),
  ];
  const tally = points.length === 0 ? wall.nothingSince(day) : wall.sinceTally(turned.length, readings.length);
  return {
    kind: 'text',
    key: `changes/${since}`,
    title: wall.since(day),
    subtitle: subtitleOf(asked, words),
    truth: truthOf(
      readings.map(({ row }) => row),
      asked,
    ),
    blocks: [{ isPoint: false, text: tally }, ...points.map((text) => ({ isPoint: true, text }))],
  };
}

/** The period is named where it is not that of the page. */
function newReading({ row: { indicator }, before, now }: NewReading, shown: Period, words: Words): string {
  const printed = ({ value, unit, period, form }: Present): string => {
    const readable = readableValue(value, unit, indicator.decimals, words);
    const text = words.differences.value(readable.number, readable.unit);
    return period === shown ? text : `${words.formatPeriod(period, form)} ${text}`;
  };
  const name = nameOf(indicator, words);
  if (before === null) return words.wall.newValue(name, printed(now));
  return words.wall.revisedValue(name, printed(before), printed(now));
}
