// Numbers for readers: grouped digits, rounded half away from zero, a true minus sign.
import { roundHalfAway } from '../model/rounding';

const MINUS = '−';

/** Significant digits behind the point where nobody said how many decimals are published; files keep them all. */
const UNSTATED_DIGITS = 4;

/** Chinese and English group alike. Written by hand, because the first Intl.NumberFormat of a page costs milliseconds. */
function grouped(value: number, decimals: number | null, locale: string): string {
  const text = decimals === null ? String(value) : value.toFixed(Math.max(0, decimals));
  if (text.includes('e')) return value.toLocaleString(locale, { maximumFractionDigits: 20 });
  const [whole = '', fraction] = text.split('.');
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

/** Decimals a value is shown with where none are stated: 1.6893, 0.00006723, 36,280.5. */
function unstatedDecimals(value: number): number {
  const size = Math.abs(value);
  return size === 0 || size >= 1 ? UNSTATED_DIGITS : UNSTATED_DIGITS - 1 - Math.floor(Math.log10(size));
}

/** "36,280", "−0.5"; `decimals` null shows what the value needs, up to four significant digits behind the point. */
export function formatNumber(value: number, decimals: number | null, locale: string): string {
  const rounded = roundHalfAway(value, decimals ?? unstatedDecimals(value));
  return grouped(rounded, decimals, locale).replace('-', MINUS);
}

/** Like formatNumber, with a sign before positive values too: "+23.6", "−0.8", "0.0". */
export function formatSigned(value: number, decimals: number | null, locale: string): string {
  const text = formatNumber(value, decimals, locale);
  const shown = decimals === null ? value : roundHalfAway(value, decimals);
  return shown > 0 ? `+${text}` : text;
}
