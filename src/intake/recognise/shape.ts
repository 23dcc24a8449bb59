// The fingerprint of a mapping. Law: next month's file of the same form has the same shape; years, periods, numbers
// and the count of period columns do not enter it.
import type { TableMapping } from '../../model/mapping';
import { foldLabel } from '../notation/cleanText';
import { periodInText } from '../notation/periodInText';
import { parsePeriodText } from '../notation/parsePeriodText';
import { SOME_YEAR } from '../notation/periodReading';

export function shapeOf(tables: readonly TableMapping[]): string {
  return fingerprint(JSON.stringify(tables.map(tableWords)));
}

function tableWords(table: TableMapping): readonly (string | number | readonly string[])[] {
  return [table.layout, formName(table), table.headerRows.length, headerKeys(table)];
}

/**
 * What a table is about, periods apart: its title and, where its values have no other name, the name they go by.
 * Two files with columns of the same names but of another subject are no files of one form.
 */
export function formName({ title, defaults }: Pick<TableMapping, 'title' | 'defaults'>): string {
  const named = withoutPeriod(defaults.indicator ?? '').replace(/\(#\)$|副本$/, '');
  return `${withoutPeriod(title ?? '')}|${named}`;
}

/** Header texts for comparing, periods as "*", neighbouring period columns as one. */
function headerKeys(table: Pick<TableMapping, 'headers'>): readonly string[] {
  return table.headers
    .map((header) => header.split(' / ').map(withoutPeriod).join('/'))
    .filter((key, index, keys) => key !== '*' || keys[index - 1] !== '*');
}

/** One header for comparing: "2023年9月末累计" and "2023年10月末累计" are the same. */
export function withoutPeriod(text: string): string {
  if (parsePeriodText(text, SOME_YEAR) !== null) return '*';
  const found = periodInText(text);
  const bare = found === null ? text : text.normalize('NFKC').replace(found.text, '*');
  return foldLabel(bare)
    .replace(/\d{1,2}月[末底份]?/g, '*')
    .replace(/\d+/g, '#');
}

/** Two 32-bit FNV-1a hashes as sixteen hexadecimal digits. Source: draft-eastlake-fnv. */
function fingerprint(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01234567];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x01000193);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
