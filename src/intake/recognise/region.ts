// Rows of a sheet between which a table is looked for.
import type { Surroundings } from './draft';

export interface Region {
  readonly top: number;
  /** Inclusive. */
  readonly bottom: number;
  /** What was stated around the table before, for one that only goes on with it. */
  readonly before?: Surroundings | null;
  /** The columns of the table before go on here, with a title of their own or without. */
  readonly goesOn?: boolean;
}
