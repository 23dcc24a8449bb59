// Another unit for stated values, and what was settled for everything that stands together.

/** value × 10^−shift in `unit`. */
export interface UnitStep {
  readonly unit: string;
  readonly shift: number;
}

/** By stated unit: the larger one that was chosen, or null where the stated one stays. */
export type SettledUnits = Readonly<Record<string, UnitStep | null>>;
