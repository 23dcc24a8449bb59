// The value axis. Law: bars start at zero; a line may start higher, and then the axis says where.

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A spread that no figure of a table has. */
const NOTHING = 1e-12;
const STEPS = [1, 2, 2.5, 5, 10];
/** Values that spread over less than this share of the largest are looked at more closely. */
const CLOSE_SPREAD = 0.5;

/** Round limits and steps around values; `fromZero` for bars. */
export function valueAxis(values: readonly number[], fromZero: boolean, wantedSteps = 4): ValueAxis {
  const [lowest, highest] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const isClose = !fromZero && lowest > 0 && lowest / highest > CLOSE_SPREAD;
  const from = isClose ? lowest : Math.min(0, lowest);
  const to = Math.max(isClose ? highest : 0, highest);
  const step = roundStep((to - from > NOTHING ? to - from : 1) / wantedSteps);
  const min = Math.floor(from / step + 1e-9) * step;
  const max = Math.ceil(to / step - 1e-9) * step;
  return { min: tidy(min), max: tidy(max === min ? min + step : max), step };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return tidy(factor * power);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Decimals that the steps of an axis need. */
export function axisDecimals(axis: ValueAxis): number {
  const text = String(axis.step);
  return text.includes('e-') ? Number(text.split('e-')[1]) : (text.split('.')[1] ?? '').length;
}
