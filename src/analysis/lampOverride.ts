// A person's colour in place of the computed one (人工判定). Law: it shows from its first to its last day and changes
// nothing that was computed.
import type { LampColor } from '../model/lampMethod';
import type { IsoDate } from '../model/period';
import type { LampOverride, Task } from '../model/task';

/** The one that shows on a day; of several the one that was set last. */
export function overrideOn(task: Pick<Task, 'overrides'>, day: IsoDate): LampOverride | null {
  return [...task.overrides].reverse().find(({ from, until }) => from <= day && day <= until) ?? null;
}

/** What a place shows: the computed colour, or that of a person. */
export function shownColor(one: {
  readonly lamp: { readonly color: LampColor };
  readonly override: LampOverride | null;
}): LampColor {
  return one.override?.color ?? one.lamp.color;
}
