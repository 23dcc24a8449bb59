// By which rule a target is judged, and how the lamps of a list are shown and added up; analysis computes them.
export const LAMP_METHODS = ['scheduleGap', 'achievement', 'baselineDistance', 'growthRate', 'projection'] as const;

export type LampMethod = (typeof LAMP_METHODS)[number];

/** The colours a task can show: blue is done, grey is not assessed. */
/** In what a lamp that is on schedule can show. */
export const GOOD_COLORS = ['green', 'blue'] as const;

export type LampColor = 'green' | 'yellow' | 'red' | 'blue' | 'grey';

/** Points behind plan up to which a lamp is green or yellow, and percent that is near a missed target. */
export interface LampThresholds {
  readonly green: number;
  readonly yellow: number;
  readonly near: number;
}

/** How one task list (清单) is judged. A list without an entry is judged by DEFAULT_LIST_RULES. */
export interface ListRules {
  /** Name of the list. */
  readonly id: string;
  readonly method: LampMethod;
  readonly thresholds: LampThresholds;
  /** The colour of a lamp that is on schedule: green, or blue as some offices have it. Done is blue in both. */
  readonly goodColor: (typeof GOOD_COLORS)[number];
  /** Whether a month that was red and made good later turns yellow in the history, not green. */
  readonly madeGoodIsYellow: boolean;
  readonly rollUp: 'worst' | 'counts';
}

export const DEFAULT_LIST_RULES: Omit<ListRules, 'id'> = {
  method: 'scheduleGap',
  thresholds: { green: 10, yellow: 30, near: 80 },
  goodColor: 'green',
  madeGoodIsYellow: false,
  rollUp: 'counts',
};
