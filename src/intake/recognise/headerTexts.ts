// Header texts of columns, level by level. Law: a group heading counts for every column it stands over, whether its
// cells are merged or only left blank; a heading that itself is a column ("合计" beside three children) does not spread.
import type { Grid } from './grid';
import { textAt } from './grid';
import { hasChinese, withoutEnglishTwin } from '../notation/cleanText';

/** Parts of one column from top to bottom, repetitions left out. */
export type HeaderParts = readonly string[];

export function headerParts(
  grid: Grid,
  headerRows: readonly number[],
  left: number,
  right: number,
): readonly HeaderParts[] {
  const all = headerRows.map((row, level) => levelTexts(grid, headerRows, row, level, left, right));
  const levels = all.filter((level, index) => !isEnglishTwin(level, all[index - 1]));
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const parts: string[] = [];
    for (const level of levels) {
      const text = level[index] ?? '';
      if (text !== '' && text !== parts[parts.length - 1]) parts.push(text);
    }
    return parts;
  });
}

/** A row of English words under a row of Chinese ones repeats it. */
function isEnglishTwin(level: readonly string[], above: readonly string[] | undefined): boolean {
  if (above === undefined) return false;
  const said = level.flatMap((text, index) => (text === '' ? [] : [[text, above[index] ?? ''] as const]));
  const twins = said.filter(([text, upper]) => /^[A-Za-z][A-Za-z\s.,&'()/%-]{2,}$/.test(text) && hasChinese(upper));
  return twins.length >= 2 && twins.length * 10 >= said.length * 8;
}

/** The parts joined as a page shows them. */
export function joinedHeader(parts: HeaderParts): string {
  return parts.join(' / ');
}

function levelTexts(
  grid: Grid,
  headerRows: readonly number[],
  row: number,
  level: number,
  left: number,
  right: number,
): string[] {
  const texts: string[] = [];
  const below = headerRows[level + 1];
  let group = '';
  let groupSpreads = false;
  for (let column = left; column <= right; column += 1) {
    const own = withoutEnglishTwin(textAt(grid, row, column));
    if (own !== '') {
      group = own;
      groupSpreads =
        below !== undefined &&
        textAt(grid, below, column) !== '' &&
        textAt(grid, below, column) !== own &&
        !isMerged(grid, row, column);
      texts.push(own);
      continue;
    }
    const isChild = below !== undefined && textAt(grid, below, column) !== '';
    groupSpreads = groupSpreads && isChild;
    texts.push(groupSpreads ? group : '');
  }
  return texts;
}

function isMerged(grid: Grid, row: number, column: number): boolean {
  return grid.mergeAt.has(`${row} ${column}`);
}
