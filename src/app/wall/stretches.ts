// A spliced wall along one side: what stands on it stands between two seams. Law: nothing is nearer to a seam than half a gap.

/** A part of one side of the canvas, in px from its left or its top. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stretches in order; one without seams. `gap`: half of it stays free at each side of a seam. */
export function stretchesBetween({ from, to }: Stretch, seams: readonly number[], gap: number): Stretch[] {
  const inside = seams.filter((seam) => seam > from && seam < to).sort((one, other) => one - other);
  const starts = [from, ...inside.map((seam) => seam + gap / 2)];
  const ends = [...inside.map((seam) => seam - gap / 2), to];
  return starts.map((start, at) => ({ from: start, to: Math.max(start, ends[at] ?? to) }));
}

export function lengthOf({ from, to }: Stretch): number {
  return to - from;
}

/** Those that are long enough; where none is, the longest alone. */
export function longEnough(stretches: readonly Stretch[], least: number): Stretch[] {
  const enough = stretches.filter((one) => lengthOf(one) >= least);
  if (enough.length > 0) return enough;
  const longest = Math.max(...stretches.map(lengthOf));
  return stretches.filter((one) => lengthOf(one) === longest).slice(0, 1);
}

/** Places of seams between `panels` panels of one size. */
export function evenSeams(length: number, panels: number): number[] {
  return Array.from({ length: panels - 1 }, (_, at) => Math.round((length * (at + 1)) / panels));
}
