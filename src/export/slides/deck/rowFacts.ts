// What the foot and the notes of a table of indicators say: who states the figures, up to when, in which state.
import { hasDemoReading, sourceFiles, sourceLineOf } from '../../../chart/sourceLine';
import type { OverviewRow } from '../../../analysis/overview';
import { hasValue } from '../../../analysis/reading';
import { isMissing } from '../../../model/observation';
import { lastDay } from '../../../model/period';
import { definitions } from '../chartSlide';
import { footOf } from '../footOf';
import type { DeckTable } from './tableSlides';
import type { DeckDesk } from './deckDesk';

type Facts = Pick<DeckTable, 'foot' | 'notes' | 'mark'>;

export function rowFacts(rows: readonly OverviewRow[], { imports, log, words, asOf }: DeckDesk): Facts {
  const known = rows.filter(({ reading }) => hasValue(reading));
  const readings = known.flatMap(({ reading }) => (hasValue(reading) ? [reading] : []));
  const cells = readings.flatMap(({ observations }) => observations.map(({ source }) => source));
  const isDemo = hasDemoReading(readings, imports);
  const until = readings
    .map(({ period }) => lastDay(period))
    .filter((day) => day <= asOf)
    .sort()
    .at(-1);
  const states = new Set(readings.flatMap(({ status }) => (status === 'normal' || isMissing(status) ? [] : [status])));
  const files = sourceFiles(cells, log);
  const foot = [
    sourceLineOf(
      known.map(({ indicator }) => indicator),
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
    foot: footOf(foot),
    notes: [
      ...definitions(rows, words),
      ...(files.length === 0 ? [] : [words.slides.files(files.join(words.common.listSeparator))]),
    ],
    mark: isDemo ? words.app.demoShort : '',
  };
}
