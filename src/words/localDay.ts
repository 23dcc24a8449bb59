// The day of a moment on the reader's own clock.
import { type IsoDate, isoDate } from '../model/period';

export function localDay(moment: Date): IsoDate {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return isoDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
