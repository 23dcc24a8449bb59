// Words of a line of its own that names the rows below it: "二、重新认定企业", or where they are. Law: a title is no such line.
import type { NameIndex } from '../names';
import { matchArea } from '../names';
import { isSectionText } from './rowWords';

export function isHeadingOfRows(names: NameIndex, text: string): boolean {
  return isSectionText(text) || matchArea(names, text) !== null;
}
