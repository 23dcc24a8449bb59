// Rows of a sheet between which a table is looked for.

export interface Region {
  readonly top: number;
  /** Inclusive. */
  readonly bottom: number;
}
