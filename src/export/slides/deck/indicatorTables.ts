// Tables of indicators: all targets beside their values, the figures of one category, and what each of them means.
import type { OverviewRow } from '../../../analysis/overview';
import { hasValue } from '../../../analysis/reading';
import { rollUp } from '../../../analysis/rollUp';
import type { LampColor } from '../../../model/lampMethod';
import { lampNames } from '../../../words/lampName';
import { nameOf } from '../../../words/nameOf';
import type { PlainSlide, TableCell, TableColumn } from '../slide';
import type { DeckDesk } from './deckDesk';
import { rowFacts } from './rowFacts';
import { tableSlides, textCell } from './tableSlides';
import { changeCell, completionCell, lampCell, nothingCell, targetCell, valueCell } from './valueCells';

const BEST_FIRST: readonly LampColor[] = ['blue', 'green', 'yellow', 'red', 'grey'];

/** Targets of the time beside their values; without any, the values alone. */
export function overviewTable(desk: DeckDesk): PlainSlide[] {
  const { words, rows, time } = desk;
  const owed = rows.filter(({ target }) => target !== null);
  const known = rows.filter(({ reading }) => hasValue(reading));
  const shown = owed.length > 0 ? owed : known;
  if (shown.length === 0) return [];
  const { counts } = rollUp(owed);
  const goods = owed.map(({ lamp }) => lamp.rules.goodColor);
  const parts = BEST_FIRST.filter((color) => counts[color] > 0).map((color) =>
    words.tasks.partCount(lampNames(color, goods, words), counts[color]),
  );
  const title =
    owed.length > 0
      ? words.deck.attained(time, owed.length, parts.join(words.taskPage.partSeparator))
      : words.deck.figures(time, known.length);
  return figureTable(title, shown, desk, unknownNote(desk));
}

/** Figures of one category. */
export function categoryTable(category: string | null, desk: DeckDesk): PlainSlide[] {
  const { words, rows } = desk;
  const shown = rows.filter((row) => row.indicator.category === category && hasValue(row.reading));
  if (shown.length === 0) return [];
  const name = category === null ? words.overview.withoutCategory : words.shell.categoryName(category);
  const owed = shown.filter(({ target }) => target !== null);
  const title =
    owed.length === 0
      ? words.deck.category(name, shown.length)
      : words.deck.categoryAttained(name, shown.length, owed.length, rollUp(owed).counts.blue);
  return figureTable(title, shown, desk, []);
}

function figureTable(
  title: string,
  rows: readonly OverviewRow[],
  desk: DeckDesk,
  further: readonly string[],
): PlainSlide[] {
  const { words, time, index, area, period } = desk;
  const { overview } = words;
  const hasTargets = rows.some(({ target }) => target !== null);
  const place = index.areas.get(area);
  const column = (label: string, weight: number, isNumber = true): TableColumn => ({ label, isNumber, weight });
  const facts = rowFacts(rows, desk);
  const table = {
    title,
    subtitle: [place === undefined ? '' : nameOf(place, words), time]
      .filter((part) => part !== '')
      .join(words.wall.separator),
    columns: [
      column(overview.indicator, 34, false),
      ...(hasTargets ? [column(overview.target, 18)] : []),
      column(time, 26),
      column(overview.change, 18),
      ...(hasTargets ? [column(overview.completion, 13), column(overview.lamp, 19, false)] : []),
    ],
    rows: rows.map((row): TableCell[] => [
      textCell(nameOf(row.indicator, words)),
      ...(hasTargets ? [targetCell(row.target, words)] : []),
      valueCell(row, period, words),
      changeCell(row, words),
      ...(hasTargets
        ? [completionCell(row.lamp, words), row.target === null ? nothingCell(words) : lampCell(row, words)]
        : []),
    ]),
    ...facts,
    notes: [...further, ...facts.notes],
  };
  return tableSlides(table, words, desk.room);
}

/** Indicators of the office without a value at the time, by name: a deck says what it leaves out. */
function unknownNote({ rows, words }: DeckDesk): string[] {
  const unknown = rows.filter(({ reading, target }) => !hasValue(reading) && target === null);
  const names = unknown.map(({ indicator }) => nameOf(indicator, words));
  return names.length === 0 ? [] : [words.deck.leftOut(names.length, names.join(words.common.listSeparator))];
}

/** What the indicators of the deck mean and who states them. */
export function definitionTable(desk: DeckDesk): PlainSlide[] {
  const { words, rows } = desk;
  const shown = rows.filter(({ reading, target }) => hasValue(reading) || target !== null);
  if (shown.length === 0) return [];
  const table = {
    title: words.deck.explained(shown.length),
    subtitle: '',
    columns: [
      { label: words.overview.indicator, isNumber: false, weight: 26 },
      { label: words.deck.meaning, isNumber: false, weight: 66 },
      { label: words.deck.source, isNumber: false, weight: 28 },
    ],
    rows: shown.map(({ indicator }) => [
      textCell(nameOf(indicator, words)),
      indicator.definition === null ? nothingCell(words) : textCell(words.shippedText(indicator.definition)),
      indicator.source === null ? nothingCell(words) : textCell(words.shippedText(indicator.source)),
    ]),
    foot: '',
    notes: [],
    mark: '',
  };
  return tableSlides(table, words, desk.room);
}
