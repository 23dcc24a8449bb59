// What changed since a day as a native table: lamps that turned, then new and revised values.
// Law: as on a wall; nothing is said while what was known then is not known.
import { type ChangesSince, changesSince, type NewReading } from '../../../analysis/changesSince';
import { hasValue } from '../../../analysis/reading';
import type { IsoDate } from '../../../model/period';
import { lampName } from '../../../words/lampName';
import { nameOf } from '../../../words/nameOf';
import type { PlainSlide, TableCell } from '../slide';
import { SIZES } from '../slideLook';
import type { DeckDesk } from './deckDesk';
import { rowFacts } from './rowFacts';
import { tableSlides, textCell } from './tableSlides';
import { nothingCell, readingCell } from './valueCells';

export function changesTable(since: IsoDate, desk: DeckDesk): PlainSlide[] {
  const { index, area, period, rows, asOf, words } = desk;
  const before = desk.earlier.get(since);
  if (before === undefined) return [];
  const changes = changesSince({ before, now: index, rows, area, period, since, asOf });
  const { wall, deck } = words;
  const column = (label: string, weight: number) => ({ label, weight, isNumber: false });
  const table = {
    title: wall.since(words.formatDate(since)),
    subtitle: wall.sinceTally(changes.turned.length, changes.readings.length),
    columns: [column(deck.subject, 50), column(deck.before, 34), column(deck.now, 34)],
    rows: [...lampRows(changes, desk), ...changes.readings.map((one) => readingRow(one, desk))],
    ...rowFacts(
      changes.readings.map(({ row }) => row),
      desk,
    ),
  };
  if (table.rows.length > 0) return tableSlides(table, words, desk.room);
  const text = wall.nothingSince(words.formatDate(since));
  const { title, foot, notes, mark } = table;
  const body = { kind: 'text', paragraphs: [{ text, mark: 'none' }], size: SIZES.label } as const;
  return [{ kind: 'page', title, subtitle: '', foot, notes, mark, body, description: text }];
}

function lampRows({ turned }: ChangesSince, { words }: DeckDesk): TableCell[][] {
  return turned.map(({ title, from, to, good }) => [
    textCell(title),
    from === null ? nothingCell(words) : textCell(lampName(from, good, words)),
    textCell(lampName(to, good, words)),
  ]);
}

function readingRow({ row: { indicator }, before, now }: NewReading, { period, words }: DeckDesk): TableCell[] {
  return [
    textCell(nameOf(indicator, words)),
    hasValue(before) ? readingCell(before, indicator.decimals, period, words) : nothingCell(words),
    readingCell(now, indicator.decimals, period, words),
  ];
}
