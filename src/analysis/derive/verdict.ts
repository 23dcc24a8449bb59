// What a row is for a rule in a period: in, out, or left out although it is in question, for a reason that is named.

export const LEFT_OUT_REASONS = [
  'dateMissing',
  'dateUnreadable',
  'dateInexact',
  'endMissing',
  'endUnreadable',
  'endedEarly',
  'numberMissing',
  'numberUnreadable',
  'otherUnit',
  'daysReversed',
  'nothingNamed',
  'areaMissing',
  'areaUnknown',
  'areaOutside',
] as const;

export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** IN, OUT, or LEFT_OUT and the position of the reason. */
export type Verdict = number;

export const OUT: Verdict = 0;
export const IN: Verdict = 1;
const LEFT_OUT = 2;

export function leftOutFor(reason: LeftOutReason): Verdict {
  return LEFT_OUT + LEFT_OUT_REASONS.indexOf(reason);
}

/** Null for rows in and out. */
export function reasonOf(verdict: Verdict): LeftOutReason | null {
  return LEFT_OUT_REASONS[verdict - LEFT_OUT] ?? null;
}
