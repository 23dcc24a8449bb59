// Numbers for readers: grouped digits of the locale, rounded half away from zero, a true minus sign.
import { roundHalfAway } from '../model/rounding';

const MINUS = '−';
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, decimals: number | null): Intl.NumberFormat {
  const key = `${locale} ${decimals ?? 'all'}`;
  const known = formats.get(key);
  if (known) return known;
  const digits =
    decimals === null
      ? { maximumFractionDigits: 12 }
      : { minimumFractionDigits: Math.max(0, decimals), maximumFractionDigits: Math.max(0, decimals) };
  const made = new Intl.NumberFormat(locale, digits);
  formats.set(key, made);
  return made;
}

/** "36,280", "−0.5"; `decimals` null shows what the value needs. */
export function formatNumber(value: number, decimals: number | null, locale: string): string {
  const rounded = decimals === null ? value : roundHalfAway(value, decimals);
  return formatOf(locale, decimals).format(rounded).replace('-', MINUS);
}

/** Like formatNumber, with a sign before positive values too: "+23.6", "−0.8", "0.0". */
export function formatSigned(value: number, decimals: number | null, locale: string): string {
  const text = formatNumber(value, decimals, locale);
  const shown = decimals === null ? value : roundHalfAway(value, decimals);
  return shown > 0 ? `+${text}` : text;
}
