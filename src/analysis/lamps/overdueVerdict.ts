// From the due date on a missed target is missed: near it yellow, else red (demo: section 6), by whichever method it was
// judged before. Null while there is time.
import { type LampCase, type Verdict, verdictOf } from './lampCase';

export function overdueVerdict({ asOf, target, completion, thresholds }: LampCase): Verdict | null {
  if (asOf < target.due) return null;
  return completion.percent >= thresholds.near
    ? verdictOf('yellow', 'overdueNear', completion.percent)
    : verdictOf('red', 'overdue', completion.percent);
}
