// What the registers are asked for the readings: rules and registers, the indicators wanted, and as of when.
import type { Indicator } from '../../model/indicator';
import type { IsoDate } from '../../model/period';
import type { DerivationDesk } from './deriveRule';

export interface DerivedRequest {
  readonly desk: DerivationDesk;
  readonly indicators: readonly Indicator[];
  readonly home: string;
  readonly today: IsoDate;
  /** The day on which the rows of a register came in last, by its id. */
  readonly cameIn: ReadonlyMap<string, IsoDate>;
  /** Rule whose rows are renewals of a stock's, where there is one. */
  readonly renewalOf: (stock: string) => string | null;
}
