// What the pages of a wall are made from, and for which area, period and day.
import type { KnownIndex } from '../../analysis/known';
import type { OverviewGroup } from '../../analysis/overview';
import type { ImportRecord } from '../../model/importRecord';
import type { IsoDate, Period } from '../../model/period';

export interface WallAsked {
  readonly index: KnownIndex;
  readonly groups: readonly OverviewGroup[];
  readonly imports: readonly ImportRecord[];
  readonly area: string;
  readonly period: Period;
  readonly today: IsoDate;
  /** What was known on the days since which pages say what changed; a day that is still read is missing. */
  readonly earlier: ReadonlyMap<IsoDate, KnownIndex>;
  /** Name of the office, or of the area. */
  readonly owner: string;
}
