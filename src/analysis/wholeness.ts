// Whether parts make up their whole. Law: what differs is told with its difference; only what rounding explains passes.
import { decimalsOf } from './growth';
import { plainNumber } from './reading';

export type Wholeness =
  | { readonly kind: 'whole' }
  | { readonly kind: 'rounded' | 'differs'; readonly sum: number; readonly total: number }
  | { readonly kind: 'noTotal' }
  | { readonly kind: 'negative' };

/**
 * Whole numbers must add up exactly; with decimals each part may be half a last digit off, and the total too.
 * A part without a value is no zero: then only a sum that fits the total anyway shows that nothing is missing.
 */
export function wholenessOf(parts: readonly number[], total: number | null): Wholeness {
  if (parts.some((part) => part < 0)) return { kind: 'negative' };
  if (total === null || parts.length === 0) return { kind: 'noTotal' };
  const sum = plainNumber(parts.reduce((added, part) => added + part, 0));
  if (sum === total) return { kind: 'whole' };
  const decimals = Math.max(...parts.map(decimalsOf), decimalsOf(total));
  const slack = decimals === 0 ? 0 : (parts.length + 1) * 0.5 * 10 ** -decimals;
  return { kind: Math.abs(plainNumber(sum - total)) <= slack ? 'rounded' : 'differs', sum, total };
}
