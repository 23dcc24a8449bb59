// Which cell styles of a workbook show a share as a percentage, and which show a date as a month or a year only.
import { isDateFormat } from 'hucre';
import { isUnit } from '../../../model/unit';
import { attribute, innerXml, startTags } from './xmlParts';

/** How the number format of a style shows its values, where that changes what they mean; a day may be a time of day. */
export type Shown = 'percent' | 'day' | 'elapsed' | 'month' | 'year' | ShownNumber;

/** "0!.0,"万"" shows 123456 as "12.3万": the decimal point moved to the left, and a unit behind. */
export interface ShownNumber {
  readonly places: number;
  /** '' where only the point moves. */
  readonly unit: string;
}

/** Built-in formats (ECMA-376-1, 18.8.30, with the zh-cn ones) that show percentages or months. */
const BUILT_IN: ReadonlyMap<number, Shown> = new Map([
  [9, 'percent'],
  [10, 'percent'],
  [46, 'elapsed'],
  ...[17, 27, 36, 50, 52, 57].map((id): [number, Shown] => [id, 'month']),
]);

/** The telling styles of a styles part, by position in its cellXfs; empty for most workbooks. */
export function tellingStyles(stylesXml: string): Map<number, Shown> {
  const formats = new Map(BUILT_IN);
  for (const tag of startTags(stylesXml, 'numFmt')) {
    const code = attribute(tag, 'formatCode') ?? '';
    const shown = shownBy(code) ?? (isDateCode(code) && !isDateFormat(code) ? 'day' : null);
    const id = Number(attribute(tag, 'numFmtId'));
    if (shown === null) formats.delete(id);
    else formats.set(id, shown);
  }
  const styles = new Map<number, Shown>();
  for (const [position, tag] of startTags(innerXml(stylesXml, 'cellXfs'), 'xf').entries()) {
    const shown = formats.get(Number(attribute(tag, 'numFmtId')));
    if (shown !== undefined) styles.set(position, shown);
  }
  return styles;
}

/** Whether numbers are days or times in a format; hucre passes over what only words stand between: h"时"mm"分", m"月". */
export function isDateCode(formatCode: string): boolean {
  if (isDateFormat(formatCode)) return true;
  const code = bareCode(formatCode).replace(/general/gi, '');
  return /[ymdhse]/i.test(code) && !/[0#?]/.test(code);
}

/** Without words in quotes, escaped signs, colours and locales. */
function bareCode(formatCode: string): string {
  return formatCode.replace(/"[^"]*"|[\\!].|\[[^\]]*\]|[_*]./g, '');
}

/** Hours, minutes or seconds that are not taken up into days. */
const ELAPSED = /\[(h+|m+|s+)\]/i;

/** What a format code shows; words in quotes, escaped signs, colours and locales do not count. */
export function shownBy(formatCode: string): Shown | null {
  const [positive = ''] = formatCode.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').split(';');
  if (ELAPSED.test(formatCode.replace(/"[^"]*"|\\./g, ''))) return 'elapsed';
  const code = positive.toLowerCase();
  if (code.includes('%')) return 'percent';
  if (/^m+$/.test(code.trim())) return 'month';
  if (!/[ye]/.test(code) || /[dhs0#?]/.test(code) || code.includes('general')) return shownNumber(formatCode);
  return code.includes('m') ? 'month' : 'year';
}

/** Formats with conditions show some values in another unit than others; those keep their values as stored. */
function shownNumber(formatCode: string): ShownNumber | null {
  if (/\[[<>=]/.test(formatCode)) return null;
  const [positive = ''] = formatCode.replace(/\[[^\]]*\]|[_*]./g, '').split(';');
  // A point that is only written: the digits behind it belong to the whole number.
  const written = positive.replace(/"\."|[\\!]\./g, '\uE000');
  const digits = /(?:[0#?](?:[0#?.,\uE000]*[0#?])?|general)(,*)(.*)$/i.exec(written);
  if (digits === null) return null;
  const [number = '', thousands = '', behind = ''] = digits;
  const afterPoint = number.split('\uE000')[1] ?? '';
  const leftOfPoint = /(,+)\./.exec(number)?.[1] ?? '';
  const places = 3 * (thousands.length + leftOfPoint.length) + afterPoint.replace(/[^0#?]/g, '').length;
  const words = behind.replace(/"([^"]*)"|[\\!](.)/g, '$1$2').trim();
  const unit = isShownUnit(words) ? words : '';
  // A word that is not known may stand for the places that the point moved: then the value stays as stored.
  const isTold = unit !== '' || (places > 0 && words.replace(/^\)$/, '') === '');
  return isTold ? { places, unit } : null;
}

/** What a reader takes for a part of the value; "（估）" and the like are remarks. */
function isShownUnit(words: string): boolean {
  return isUnit(words) || /^([万亿年月]|季度|%)$/.test(words);
}
