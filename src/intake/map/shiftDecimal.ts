// Moves the decimal point of a number as one would on paper.
// Law: shiftDecimal(shiftDecimal(x, n), -n) is x for numbers of up to 15 significant digits, all that tables hold.

/** 0.07 by 2 is 7, not 7.000000000000001. */
export function shiftDecimal(value: number, places: number): number {
  if (places === 0 || value === 0 || !Number.isFinite(value)) return value;
  const [digits, exponent] = String(value).split('e');
  return Number(`${digits}e${Number(exponent ?? 0) + places}`);
}
