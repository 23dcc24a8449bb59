// Which cell styles of a workbook show a share as a percentage, and which show a date as a month or a year only.
import { attribute, innerXml, startTags } from './xmlParts';

/** How the number format of a style shows its values, where that changes what they mean. */
export type Shown = 'percent' | 'month' | 'year';

/** Built-in formats (ECMA-376-1, 18.8.30, with the zh-cn ones) that show percentages or months. */
const BUILT_IN: ReadonlyMap<number, Shown> = new Map([
  [9, 'percent'],
  [10, 'percent'],
  ...[17, 27, 36, 50, 52, 57].map((id): [number, Shown] => [id, 'month']),
]);

/** The telling styles of a styles part, by position in its cellXfs; empty for most workbooks. */
export function tellingStyles(stylesXml: string): Map<number, Shown> {
  const formats = new Map(BUILT_IN);
  for (const tag of startTags(stylesXml, 'numFmt')) {
    const shown = shownBy(attribute(tag, 'formatCode') ?? '');
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

/** What a format code shows; words in quotes, escaped signs, colours and locales do not count. */
export function shownBy(formatCode: string): Shown | null {
  const [positive = ''] = formatCode.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').split(';');
  const code = positive.toLowerCase();
  if (code.includes('%')) return 'percent';
  if (!/[ye]/.test(code) || /[dhs0#?]/.test(code) || code.includes('general')) return null;
  return code.includes('m') ? 'month' : 'year';
}
