// A period as a number, so that dictionaries of periods sort and merge without comparing text.
// Law: comparePeriods(a, b) has the sign of periodRank(a) - periodRank(b).
import { firstDay, lastDay, period } from './period';
import { remembered } from './remembered';

/** More than the days any calendar position can have, so that the first day only breaks ties. */
const TIE_SPAN = 4_000_000;

/** A hundred years of months and more; every block of an import asks for the same few. */
const MOST_RANKS = 2048;

/** Rank of canonical period text: by last day, then the longer one last. Throws on text that is no period. */
export const periodRank = remembered((text): number => {
  const checked = period(text);
  return dayNumber(lastDay(checked)) * TIE_SPAN - dayNumber(firstDay(checked));
}, MOST_RANKS);

function dayNumber(day: string): number {
  return (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) * 31 + Number(day.slice(8)) - 1;
}
