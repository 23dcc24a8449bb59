// Moments in the reader's own time zone.
import { type IsoDate, isoDate } from '../../model/period';

export function todayIso(): IsoDate {
  return isoDate(localDay(new Date()));
}

/** "2024-01-10 09:12". */
export function localStamp(moment: Date): string {
  return `${localDay(moment)} ${localClock(moment)}`;
}

/** "2024-01-10". */
export function localDay(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(pad).join('-');
}

/** "09:12". */
export function localClock(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()].map(pad).join(':');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
