// The words of a section row ("一、创新主体") without its number.
import type { TableMapping } from '../../model/mapping';
import type { Cell } from '../sheet';
import { cellText } from './cellText';

const ONLY_NUMBER = /^[（(]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?$/;
const LEADING_NUMBER = /^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]\s*/;

export function sectionLabel(cells: readonly Cell[], { range }: Pick<TableMapping, 'range'>): string {
  const texts = cells.slice(range.left, range.right + 1).map((cell) => cellText(cell).trim());
  const worded = texts.find((text) => text !== '' && !ONLY_NUMBER.test(text));
  return (worded ?? texts.find((text) => text !== '') ?? '').replace(LEADING_NUMBER, '');
}
