// How far a total may miss the sum of its parts and still fit.

export interface SumParts {
  readonly count: number;
  /** Most decimals seen in a part. */
  readonly decimals: number;
  readonly unit: string | null;
}

/**
 * Things that are counted must add up; what is measured may miss by half a unit of the last digit for each part and
 * for the total (practice 4.3, traps 6 and 31).
 */
export function sumTolerance(parts: SumParts, total: number): number {
  const dust = 1e-9 * Math.abs(total);
  const isCount = parts.decimals === 0 && parts.unit !== null && !/[元十百千万亿]/.test(parts.unit);
  // A total may be printed with one digit less than its parts; what lacks more has lost its zeros, not its digits.
  const printed = Math.max(decimalsOf(total), parts.decimals - 1);
  return isCount ? dust : 0.5 * (10 ** -parts.decimals * parts.count + 10 ** -printed) + dust;
}

/** Whether numbers add up to a total in the same unit. */
export function addUp(values: readonly number[], total: number, unit: string | null): boolean {
  const sum = values.reduce((all, value) => all + value, 0);
  const decimals = Math.max(0, ...values.map(decimalsOf));
  return Math.abs(sum - total) <= sumTolerance({ count: values.length, decimals, unit }, total);
}

export function decimalsOf(value: number): number {
  const [digits, exponent] = String(value).split('e');
  return Math.max(0, (digits!.split('.')[1]?.length ?? 0) - Number(exponent ?? 0));
}
