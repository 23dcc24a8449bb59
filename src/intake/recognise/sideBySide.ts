// Tables beside one another: each is recognised as if it stood alone. Law: a blank column parts a sheet only where a new
// column of the same labels, or under the same heading word, begins behind it.
import type { CellRange } from '../../model/mapping';
import type { Cell, Sheet } from '../sheet';
import { cellText } from '../map/cellText';
import { foldLabel } from '../notation/cleanText';
import { kindOf } from './cellKind';
import { headerMeaning } from './headerWords';

const MOST_COLUMNS = 200;
const MOST_ROWS = 2000;
const MOST_TITLE_ROWS = 10;

/** The sheet itself, or copies of it that hold the cells of one table's columns each; positions stay the same. */
export function stripsOf(sheet: Sheet): readonly Sheet[] {
  if (sheet.rows.length > MOST_ROWS || sheet.declared !== null || sheet.stated !== undefined) return [sheet];
  const rows = sheet.rows.slice();
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (width < 4 || width > MOST_COLUMNS) return [sheet];
  const bounds = repeatedBlocks(rows) ?? joinedBlocks(rows, blocksOf(rows, sheet.merges, width));
  return bounds.length < 2 ? [sheet] : bounds.map((one) => stripOf(sheet, rows, one));
}

/** The strip that a column belongs to. */
export function stripAt(sheet: Sheet, column: number): Sheet {
  const holds = (strip: Sheet): boolean => strip.rows.slice().some((cells) => kindOf(cells[column]) !== 'blank');
  const strips = stripsOf(sheet);
  return strips.length === 1 ? sheet : (strips.find(holds) ?? sheet);
}

type Rows = readonly (readonly Cell[])[];
type Bounds = readonly [left: number, right: number];

/** Columns without a blank one among them. */
function blocksOf(rows: Rows, merges: readonly CellRange[], width: number): readonly Bounds[] {
  const blocks: Bounds[] = [];
  let left = -1;
  for (let column = 0; column <= width; column += 1) {
    const isBlank =
      column === width ||
      (!merges.some((merge) => merge.left <= column && merge.right >= column) &&
        rows.every((cells) => kindOf(cells[column]) === 'blank'));
    if (isBlank && left >= 0) blocks.push([left, column - 1]);
    left = isBlank ? -1 : left < 0 ? column : left;
  }
  return blocks;
}

/** "街道, 数量, 街道, 数量": a header that says the same words again, from a row heading on, over columns without a gap. */
function repeatedBlocks(rows: Rows): readonly Bounds[] | null {
  for (const cells of rows.slice(0, MOST_TITLE_ROWS)) {
    const words = cells.map((cell) => (kindOf(cell) === 'text' ? foldLabel(cellText(cell)) : ''));
    const left = words.findIndex((word) => word !== '');
    const again = left < 0 ? -1 : words.indexOf(words[left]!, left + 1);
    const size = again - left;
    if (size < 2 || (words.length - left) % size !== 0) continue;
    const own = words.slice(left, again);
    const repeats = words.slice(left).every((word, index) => word !== '' && word === own[index % size]);
    if (repeats && own.some((word) => ['area', 'indicator', 'index'].includes(headerMeaning(word) ?? '')))
      return Array.from({ length: (words.length - left) / size }, (_, part) => [
        part === 0 ? 0 : left + part * size,
        left + (part + 1) * size - 1,
      ]);
  }
  return null;
}

/** Blocks that begin no table of their own belong to the one before. */
function joinedBlocks(rows: Rows, blocks: readonly Bounds[]): readonly Bounds[] {
  const joined: Bounds[] = [];
  for (const block of blocks) {
    const before = joined[joined.length - 1];
    if (before === undefined || beginsAnew(rows, before[0], block)) joined.push(block);
    else joined[joined.length - 1] = [before[0], block[1]];
  }
  return joined;
}

/** Labels of the first column come again, with numbers behind them. */
function beginsAnew(rows: Rows, first: number, [left, right]: Bounds): boolean {
  const [own, others] = [labelsOf(rows, left), new Set(labelsOf(rows, first))];
  const again = own.filter((label) => others.has(label));
  // The rows of two lists are numbered each for itself, and numbers are no labels.
  const isNumbered = again.some((label) => headerMeaning(label) === 'index');
  if (right === left || (own.length < 3 && !isNumbered)) return false;
  const hasNumbers = rows.some((cells) => cells.slice(left + 1, right + 1).some((cell) => kindOf(cell) === 'number'));
  return isNumbered || (hasNumbers && (again.length * 2 >= own.length || again.some(isRowHeading)));
}

function isRowHeading(label: string): boolean {
  return ['area', 'indicator', 'index', 'year'].includes(headerMeaning(label) ?? '');
}

function labelsOf(rows: Rows, column: number): readonly string[] {
  return rows.flatMap((cells) => {
    const cell = cells[column];
    return typeof cell === 'string' && ['text', 'period'].includes(kindOf(cell)) ? [foldLabel(cell)] : [];
  });
}

function stripOf(sheet: Sheet, rows: Rows, [left, right]: Bounds): Sheet {
  return {
    ...sheet,
    rows: rows.map((cells) => cells.map((cell, column) => (column >= left && column <= right ? cell : null))),
    merges: sheet.merges.filter((merge) => merge.left >= left && merge.right <= right),
  };
}
