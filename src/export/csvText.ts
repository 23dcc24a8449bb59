// CSV that spreadsheet programs open right: UTF-8 with byte order mark, CRLF, quotes where needed.
// Law: no text starts a formula when opened, and every number stays a number.
import { startsFormula } from '../model/formulaStart';

const BYTE_ORDER_MARK = '\uFEFF';
const PLAIN_NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?$/u;

/** A cell as text; an apostrophe disarms what a spreadsheet program would take for a formula. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? plainDigits(value) : value;
  const isHarmless = !startsFormula(text) || PLAIN_NUMBER.test(text);
  const safe = isHarmless ? text : `'${text}`;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The whole text of a file. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

/** All digits of a number, without an exponent. */
function plainDigits(value: number): string {
  const text = String(value);
  return /e/.test(text) ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
