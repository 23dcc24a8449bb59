// A number as a person types it into a form. Law: digits, one point, a sign, thousands in threes, or no number at all;
// nothing is guessed, so "1,5" is none.

const PLAIN = /^[-+]?\d+(\.\d+)?$/;
const THOUSANDS = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** Null for what is no number, an empty text included. Full-width digits are digits. */
export function parseTypedNumber(text: string): number | null {
  const written = text.normalize('NFKC').replace(/\s+/gu, '').replace('−', '-');
  if (!PLAIN.test(written) && !THOUSANDS.test(written)) return null;
  const value = Number(written.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

/** What parseTypedNumber reads back as the same number. */
export function formatTypedNumber(value: number | null): string {
  if (value === null) return '';
  // Beyond these sizes numbers are written with an exponent, which nobody types.
  return Math.abs(value) < 1e21 && (value === 0 || Math.abs(value) >= 1e-6) ? String(value) : value.toFixed(20);
}
