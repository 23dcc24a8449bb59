// Positions of the cells that carry one of the telling styles, read from the sheet parts beside hucre, because asking
// hucre for styles costs an object a cell. Law: workbooks without such styles pay nothing.
import { tellingStyles, type Shown } from './numberFormats';
import { partText, type WorkbookParts } from './workbookParts';

/** Row and column (zero-based) of a cell, and what its format shows. */
export type VisitShown = (row: number, column: number, shown: Shown) => void;

export interface ShownCells {
  /** Calls for every cell with a telling style in the sheet part at a path. */
  visit(path: string, visitor: VisitShown): void;
}

/** Prepares the scan of a workbook, or null when no style of it tells anything. */
export function shownCells(bytes: Uint8Array, { stylesPath }: WorkbookParts): ShownCells | null {
  const telling = tellingStyles(stylesPath === null ? '' : partText(bytes, stylesPath));
  if (telling.size === 0) return null;
  return { visit: (path, visitor) => scanSheet(partText(bytes, path), telling, visitor) };
}

const ROW_OR_CELL = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^>]*)>/g;
const REFERENCE = /\sr="([A-Za-z]*)(\d+)"/;
const STYLE = /\ss="(\d+)"/;

function scanSheet(xml: string, telling: ReadonlyMap<number, Shown>, visitor: VisitShown): void {
  let row = -1;
  let column = -1;
  for (const match of xml.matchAll(ROW_OR_CELL)) {
    const attributes = match[2] ?? '';
    const reference = REFERENCE.exec(attributes);
    if (match[1] === 'row') {
      row = reference === null ? row + 1 : Number(reference[2]) - 1;
      column = -1;
      continue;
    }
    column = reference === null ? column + 1 : columnNumber(reference[1] ?? '');
    const shown = telling.get(Number(STYLE.exec(attributes)?.[1] ?? -1));
    if (shown !== undefined) visitor(row, column, shown);
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let position = 0; position < letters.length; position += 1) {
    number = number * 26 + (letters.charCodeAt(position) & 31);
  }
  return number - 1;
}
