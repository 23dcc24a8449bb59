// Rounding as statistical offices do it (四舍五入): half away from zero, on the decimal text that people see,
// so that 1.005 gives 1.01 and (0.5 - 0.4) * 100 gives 10.0. Law: rounding twice to the same place changes nothing.

/** Rounds to `decimals` places (negative: tens, hundreds …). Throws on anything that is not a finite number. */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  // Fifteen digits are what a double carries for certain; the sixteenth is the noise of 9.999999999999998.
  const shifted = shiftDecimal(Number(Math.abs(value).toPrecision(15)), decimals);
  const rounded = Math.sign(value) * shiftDecimal(Math.floor(shifted + 0.5), -decimals);
  return rounded === 0 ? 0 : rounded;
}

/**
 * value × 10^places on the decimal text, so that 1.005 × 100 is 100.5 and not 100.49999999999999.
 * There and back is the same number for up to 15 significant digits, all that tables hold.
 */
export function shiftDecimal(value: number, places: number): number {
  if (places === 0 || value === 0 || !Number.isFinite(value)) return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
