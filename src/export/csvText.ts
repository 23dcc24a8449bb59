// CSV that spreadsheet programs open right: UTF-8 with byte order mark, CRLF, quotes where needed.
// Law: no text starts a formula when opened, and every number stays a number.
import { startsFormula } from '../model/formulaStart';

const BYTE_ORDER_MARK = '\uFEFF';
const PLAIN_NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?$/u;

/** A cell as text; an apostrophe disarms what a spreadsheet program would take for a formula. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const safe = disarmed(typeof value === 'number' ? plainDigits(value) : value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text that no spreadsheet program takes for a formula; numbers stay what they are. */
export function disarmed(text: string): string {
  return !startsFormula(text) || PLAIN_NUMBER.test(text) ? text : `'${text}`;
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
