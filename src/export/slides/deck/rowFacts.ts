// What the foot and the notes of a table of indicators say: who states the figures, up to when, in which state.
import { hasDemoSource, sourceFiles, sourceLineOf } from '../../../chart/sourceLine';
import type { OverviewRow } from '../../../analysis/overview';
import { hasValue } from '../../../analysis/reading';
import { isMissing } from '../../../model/observation';
import { lastDay } from '../../../model/period';
import { definitions } from '../chartSlide';
import type { DeckTable } from './tableSlides';
import type { DeckDesk } from './deckAsked';

type Facts = Pick<DeckTable, 'foot' | 'notes' | 'mark'>;

export function rowFacts(rows: readonly OverviewRow[], { log, words, asOf }: DeckDesk): Facts {
  const present = rows.flatMap(({ indicator, reading }) => (hasValue(reading) ? [{ indicator, reading }] : []));
  const cells = present.flatMap(({ reading }) => reading.observations.map(({ source }) => source));
  const isDemo = hasDemoSource(cells, log);
  const until = present
    .map(({ reading }) => lastDay(reading.period))
    .filter((day) => day <= asOf)
    .sort()
    .at(-1);
  const states = new Set(
    present.flatMap(({ reading }) =>
      reading.status === 'normal' || isMissing(reading.status) ? [] : [reading.status],
    ),
  );
  const files = sourceFiles(cells, log);
  const foot = [
    sourceLineOf(
      present.map(({ indicator }) => indicator),
      cells,
      log,
      words,
    ),
    until === undefined ? '' : words.overview.dataUntil(words.formatDate(until)),
    states.size === 0
      ? ''
      : words.wall.states([...states].map((status) => words.statuses[status]).join(words.common.listSeparator)),
    isDemo ? words.charts.demo : '',
  ];
  return {
    foot: foot.filter((part) => part !== '').join('　'),
    notes: [
      ...definitions(rows, words),
      ...(files.length === 0 ? [] : [words.slides.files(files.join(words.common.listSeparator))]),
    ],
    mark: isDemo ? words.app.demoShort : '',
  };
}
