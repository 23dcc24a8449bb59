// What the foot of every page says of its figures: how far they reach, how old they are, their states, what is due, and
// whether they are demo data. Law: what is true of the figures of a page is on that page.
import type { ImportRecord } from '../../model/importRecord';
import { daysBetween } from '../../analysis/calendar';
import { isMissing } from '../../model/observation';
import type { IsoDate } from '../../model/period';
import type { Publication } from '../../model/publication';
import type { Words } from '../../words/zh';
import { localClock, localStamp } from '../words/localTime';
import { localDay } from '../../words/localDay';
import type { Truth } from './wallContent';

export interface Freshness {
  readonly imports: readonly ImportRecord[];
  readonly now: Date;
  /** Names of what changed a short while ago; '' for nothing. */
  readonly changed: string;
  /** What is shown, in a window that follows a publication; null in any other. */
  readonly publication: Publication | null;
  /** Why there may be newer figures that are not shown; '' for nothing. */
  readonly trouble: string;
}

/** One by one, the weightiest first. */
export function truthFacts(
  truth: Truth,
  { imports, now, changed, publication, trouble }: Freshness,
  words: Words,
): string[] {
  const { wall } = words;
  const states = truth.states.flatMap((state) => (isMissing(state) ? [] : [words.statuses[state]]));
  const parts = [
    truth.isDemo ? words.app.demoBadge : '',
    truth.until === null ? '' : words.overview.dataUntil(truth.until),
    truth.writtenOn !== null
      ? wall.written(words.formatDate(truth.writtenOn), ageOf(truth.writtenOn, now, words))
      : publication === null
        ? updatedText(imports, now, words)
        : wall.published(...whenAndAge(new Date(publication.at), now, words)),
    trouble,
    states.length === 0 ? '' : wall.states(states.join(words.common.listSeparator)),
    truth.derived === 0 ? '' : wall.derivedCount(truth.derived),
    truth.overdue === 0 ? '' : wall.overdueCount(truth.overdue),
    changed === '' || truth.writtenOn !== null ? '' : wall.justChanged(changed),
  ];
  return parts.filter((part) => part !== '');
}

function updatedText(imports: readonly ImportRecord[], now: Date, words: Words): string {
  const newest = imports.reduce<string | null>(
    (latest, { at }) => (latest === null || at > latest ? at : latest),
    null,
  );
  return newest === null ? '' : words.wall.updated(...whenAndAge(new Date(newest), now, words));
}

function ageOf(day: IsoDate, now: Date, words: Words): string {
  const days = daysBetween(day, localDay(now));
  return days > 0 ? words.wall.daysAgo(days) : '';
}

function whenAndAge(moment: Date, now: Date, words: Words): [string, string] {
  const days = daysBetween(localDay(moment), localDay(now));
  return days === 0 ? [words.wall.today(localClock(moment)), ''] : [localStamp(moment), words.wall.daysAgo(days)];
}
