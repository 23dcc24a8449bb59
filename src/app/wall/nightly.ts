// What a wall does by the clock: hours of rest, dimmed hours, and shifting the picture by a pixel or two so that nothing
// burns in. Law: each is a function of the time alone, so that a restart changes nothing.

/** "22-6": from the first full hour to the second, over midnight where the second is smaller. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

export function parseHours(text: string): Hours | null {
  const found = /^(\d{1,2})-(\d{1,2})$/.exec(text);
  if (found === null) return null;
  const [from, to] = [Number(found[1]), Number(found[2])];
  return from > 23 || to > 24 || from === to ? null : { from, to };
}

export function isWithin({ from, to }: Hours, hour: number): boolean {
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** Steps around a small square, one every ten minutes; px of a canvas of 1080 lines. */
const SHIFTS = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
] as const;

export function pixelShift(minuteOfDay: number): readonly [number, number] {
  return SHIFTS[Math.floor(minuteOfDay / 10) % SHIFTS.length] ?? SHIFTS[0];
}

/** Milliseconds until the given hour comes next. */
export function untilHour(now: Date, hour: number): number {
  const next = new Date(now);
  next.setHours(hour, 0, 0, 0);
  if (next <= now) next.setDate(next.getDate() + 1);
  return next.getTime() - now.getTime();
}
