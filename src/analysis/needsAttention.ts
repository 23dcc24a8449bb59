// Tasks that are behind: those with a red or a yellow lamp, as it shows.
import { shownColor } from './lampOverride';
import type { TaskRow } from './tasks';

export function needsAttention(row: TaskRow): boolean {
  const color = shownColor(row);
  return color === 'red' || color === 'yellow';
}

/** Red before yellow, then the larger gap; equals keep the order of the list. */
export function attentionFirst(left: TaskRow, right: TaskRow): number {
  const [a, b] = [shownColor(left) === 'red' ? 0 : 1, shownColor(right) === 'red' ? 0 : 1];
  return a - b || (right.lamp.gap ?? 0) - (left.lamp.gap ?? 0);
}
