// Numbers for readers: grouped digits of the locale, rounded half away from zero, a true minus sign.
import { roundHalfAway } from '../model/rounding';

const MINUS = '−';

/** Significant digits behind the point where nobody said how many decimals are published; files keep them all. */
const UNSTATED_DIGITS = 4;

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, decimals: number | null): Intl.NumberFormat {
  const key = `${locale} ${decimals ?? 'all'}`;
  const known = formats.get(key);
  if (known) return known;
  const digits =
    decimals === null
      ? { maximumFractionDigits: 20 }
      : { minimumFractionDigits: Math.max(0, decimals), maximumFractionDigits: Math.max(0, decimals) };
  const made = new Intl.NumberFormat(locale, digits);
  formats.set(key, made);
  return made;
}

/** Decimals a value is shown with where none are stated: 1.6893, 0.00006723, 36,280.5. */
function unstatedDecimals(value: number): number {
  const size = Math.abs(value);
  return size === 0 || size >= 1 ? UNSTATED_DIGITS : UNSTATED_DIGITS - 1 - Math.floor(Math.log10(size));
}

/** "36,280", "−0.5"; `decimals` null shows what the value needs, up to four significant digits behind the point. */
export function formatNumber(value: number, decimals: number | null, locale: string): string {
  const rounded = roundHalfAway(value, decimals ?? unstatedDecimals(value));
  return formatOf(locale, decimals).format(rounded).replace('-', MINUS);
}

/** Like formatNumber, with a sign before positive values too: "+23.6", "−0.8", "0.0". */
export function formatSigned(value: number, decimals: number | null, locale: string): string {
  const text = formatNumber(value, decimals, locale);
  const shown = decimals === null ? value : roundHalfAway(value, decimals);
  return shown > 0 ? `+${text}` : text;
}
