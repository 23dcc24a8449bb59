// Thrown when a change no longer fits: its `before` is not what is stored. The plan must be made again.
import type { SeriesKey } from './series';

/** Where the first difference was met. */
export type StalePlace =
  | { readonly kind: 'observation'; readonly indicator: string; readonly series: SeriesKey; readonly period: string }
  | { readonly kind: 'entity'; readonly table: string; readonly key: string };

export class StaleChange extends Error {
  override readonly name = 'StaleChange';
  readonly place: StalePlace;

  constructor(place: StalePlace) {
    super(`the stored data changed since this was planned: ${JSON.stringify(place)}`);
    this.place = place;
  }
}
