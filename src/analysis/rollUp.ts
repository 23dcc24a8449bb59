// How a section, a leader or a list stands: the counts of its lamps as shown, and its worst one.
// Law: never a mean; grey is counted and hides no other colour.
import type { LampColor, ListRules } from '../model/lampMethod';
import type { LampOverride } from '../model/task';
import { type LampCounts, countLamps } from './lamp';
import { shownColor } from './lampOverride';

export interface RollUp {
  readonly counts: LampCounts;
  readonly total: number;
  /** Null where there are no tasks; grey only where none is assessed. */
  readonly worst: LampColor | null;
  /** How many of the colours a person set. */
  readonly overridden: number;
  /** The colours in which their lists show what is on schedule, each once. */
  readonly goods: readonly ListRules['goodColor'][];
}

export const WORST_FIRST: readonly LampColor[] = ['red', 'yellow', 'green', 'blue', 'grey'];

interface Shown {
  readonly lamp: { readonly color: LampColor; readonly rules: Pick<ListRules, 'goodColor'> };
  readonly override: LampOverride | null;
}

export function rollUp(rows: readonly Shown[]): RollUp {
  const counts = countLamps(rows.map((row) => ({ color: shownColor(row) })));
  return {
    counts,
    total: rows.length,
    worst: WORST_FIRST.find((color) => counts[color] > 0) ?? null,
    overridden: rows.filter(({ override }) => override !== null).length,
    goods: [...new Set(rows.map(({ lamp }) => lamp.rules.goodColor))],
  };
}
