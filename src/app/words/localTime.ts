// Moments in the reader's own time zone.
import type { IsoDate } from '../../model/period';
import { localDay } from '../../words/localDay';

export function todayIso(): IsoDate {
  return localDay(new Date());
}

/** "2024-01-10 09:12". */
export function localStamp(moment: Date): string {
  return `${localDay(moment)} ${localClock(moment)}`;
}

/** The moment in ms as if the reader's clock showed UTC, for axes that know no time zones. */
export function clockMsOf(moment: Date): number {
  return moment.getTime() - moment.getTimezoneOffset() * 60_000;
}

/** "09:12". */
export function localClock(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()].map(pad).join(':');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
