// Positions of the cells whose style tells something, a number format or an indent, read from the sheet parts beside
// hucre, because asking hucre for styles costs an object a cell. Law: workbooks without such styles pay nothing.
import { indentedStyles } from './indentedStyles';
import { tellingStyles, type Shown } from './numberFormats';
import { partText, type WorkbookParts } from './workbookParts';

/** Told of cells by row and column (zero-based). */
export interface LookVisitor {
  /** What the number format of a cell shows. */
  readonly shown: (row: number, column: number, shown: Shown) => void;
  /** Steps by which what a cell holds is set in from the left. */
  readonly indent: (row: number, column: number, steps: number) => void;
}

export interface CellLooks {
  /** Calls for every cell with a telling style in the sheet part at a path. */
  visit(path: string, visitor: LookVisitor): void;
}

interface TellingStyles {
  readonly shown: ReadonlyMap<number, Shown>;
  readonly indents: ReadonlyMap<number, number>;
}

/** Prepares the scan of a workbook, or null when no style of it tells anything. */
export function cellLooks(bytes: Uint8Array, { stylesPath }: WorkbookParts): CellLooks | null {
  const xml = stylesPath === null ? '' : partText(bytes, stylesPath);
  const telling = { shown: tellingStyles(xml), indents: indentedStyles(xml) };
  if (telling.shown.size === 0 && telling.indents.size === 0) return null;
  return { visit: (path, visitor) => scanSheet(partText(bytes, path), telling, visitor) };
}

const ROW_OR_CELL = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^>]*)>/g;
const REFERENCE = /\sr=["']([A-Za-z]*)(\d+)["']/;
const STYLE = /\ss=["'](\d+)["']/;

function scanSheet(xml: string, telling: TellingStyles, visitor: LookVisitor): void {
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
    if (reference !== null) row = Number(reference[2]) - 1;
    column = reference === null ? column + 1 : columnNumber(reference[1] ?? '');
    const style = Number(STYLE.exec(attributes)?.[1] ?? -1);
    const shown = telling.shown.get(style);
    const steps = telling.indents.get(style);
    if (shown !== undefined) visitor.shown(row, column, shown);
    if (steps !== undefined) visitor.indent(row, column, steps);
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let position = 0; position < letters.length; position += 1) {
    number = number * 26 + (letters.charCodeAt(position) & 31);
  }
  return number - 1;
}
