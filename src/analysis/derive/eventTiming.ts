// Rows whose day lies in a period. Law: a row of which only the month or year is known is in when all of that lies in the
// period, out when none does, and else left out.
import { BAD_DAY, type DayColumn, NO_DAY } from './dayColumn';
import { IN, leftOutFor, OUT, type Verdict } from './verdict';
import type { Window } from './window';

export function judgeEvent({ first, last }: DayColumn, row: number, window: Window): Verdict {
  const [from, until] = [first[row] as number, last[row] as number];
  if (from === NO_DAY) return leftOutFor('dateMissing');
  if (from === BAD_DAY) return leftOutFor('dateUnreadable');
  if (until < window.first || from > window.last) return OUT;
  return from >= window.first && until <= window.last ? IN : leftOutFor('dateInexact');
}
