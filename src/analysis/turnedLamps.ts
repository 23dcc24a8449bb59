// Which lamps turned between two states of the workspace, judged on the same day.
import { shownColor } from './lampOverride';
import type { TaskRow } from './tasks';
import type { LampColor, ListRules } from '../model/lampMethod';

export interface TurnedLamp {
  readonly id: string;
  readonly title: string;
  /** Null for a task that was not there before. */
  readonly from: LampColor | null;
  readonly to: LampColor;
  readonly good: ListRules['goodColor'];
}

/** In the order of the rows. */
export function turnedLamps(before: readonly TaskRow[], now: readonly TaskRow[]): TurnedLamp[] {
  const colors = new Map(before.map((row) => [row.task.id, shownColor(row)]));
  return now.flatMap((row) => {
    const [from, to] = [colors.get(row.task.id) ?? null, shownColor(row)];
    return from === to ? [] : [{ id: row.task.id, title: row.task.title, from, to, good: row.rules.goodColor }];
  });
}
