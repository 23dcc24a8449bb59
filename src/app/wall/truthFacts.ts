// What the foot of every page says of its figures: how far they reach, how old they are, their states, what is due, and
// whether they are demo data. Law: what is true of the figures of a page is on that page.
import type { ImportRecord } from '../../model/importRecord';
import { daysBetween } from '../../analysis/calendar';
import { isMissing } from '../../model/observation';
import { isoDate } from '../../model/period';
import type { Words } from '../../words/zh';
import { localClock, localDay, localStamp } from '../words/localTime';
import type { Truth } from './wallContent';

export interface Freshness {
  readonly imports: readonly ImportRecord[];
  readonly now: Date;
  /** Names of what changed a short while ago; '' for nothing. */
  readonly changed: string;
}

/** One by one, the weightiest first. */
export function truthFacts(truth: Truth, { imports, now, changed }: Freshness, words: Words): string[] {
  const { wall } = words;
  const states = truth.states.flatMap((state) => (isMissing(state) ? [] : [words.statuses[state]]));
  const parts = [
    truth.isDemo ? words.app.demoBadge : '',
    truth.until === null ? '' : words.overview.dataUntil(truth.until),
    updatedText(imports, now, words),
    states.length === 0 ? '' : wall.states(states.join(words.common.listSeparator)),
    truth.derived === 0 ? '' : wall.derivedCount(truth.derived),
    truth.overdue === 0 ? '' : wall.overdueCount(truth.overdue),
    changed === '' ? '' : wall.justChanged(changed),
  ];
  return parts.filter((part) => part !== '');
}

function updatedText(imports: readonly ImportRecord[], now: Date, words: Words): string {
  const newest = imports.reduce<string | null>(
    (latest, { at }) => (latest === null || at > latest ? at : latest),
    null,
  );
  if (newest === null) return '';
  const moment = new Date(newest);
  const days = daysBetween(isoDate(localDay(moment)), isoDate(localDay(now)));
  return days === 0
    ? words.wall.updated(words.wall.today(localClock(moment)), '')
    : words.wall.updated(localStamp(moment), words.wall.daysAgo(days));
}
