// How far the bar of a completion reaches on its track. Law: the target stands at the same place on every track, and a
// bar that would go on beyond its track says so.

/** Size of the track and place of the target, in the units of the drawing. */
export const TRACK = { width: 190, target: 148 } as const;

export interface TargetReach {
  readonly width: number;
  /** The completion is more than the track has room for. */
  readonly isBeyond: boolean;
}

/** `completion` in percent; nothing is reached where it is not known or below 0. */
export function targetReach(completion: number | null): TargetReach {
  const wanted = completion === null ? 0 : Math.max(0, (completion / 100) * TRACK.target);
  return { width: Math.min(TRACK.width, wanted), isBeyond: wanted > TRACK.width };
}
