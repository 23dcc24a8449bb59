// Positions of the cells that carry one of the telling styles, read from the sheet parts beside hucre, because asking
// hucre for styles costs an object a cell. Law: workbooks without such styles pay nothing.
import { unzipSync } from 'fflate';
import { tellingStyles, type Shown } from './numberFormats';
import { attribute, startTags } from './xmlParts';

/** Row and column (zero-based) of a cell, and what its format shows. */
export type VisitShown = (row: number, column: number, shown: Shown) => void;

export interface ShownCells {
  /** Calls for every cell of the sheet at a position in the workbook's order. */
  visit(sheet: number, visitor: VisitShown): void;
}

/** Prepares the scan of a workbook, or null when no style of it tells anything. */
export function shownCells(bytes: Uint8Array): ShownCells | null {
  const { styles, sheetPaths } = workbookParts(bytes);
  const telling = tellingStyles(styles);
  if (telling.size === 0) return null;
  return {
    visit(sheet, visitor) {
      const path = sheetPaths[sheet];
      if (path !== undefined) scanSheet(partText(bytes, path), telling, visitor);
    },
  };
}

interface WorkbookParts {
  readonly styles: string;
  readonly sheetPaths: readonly (string | undefined)[];
}

function workbookParts(bytes: Uint8Array): WorkbookParts {
  const workbookPath = targets(partText(bytes, '_rels/.rels'), '', 'officeDocument')[0]?.path ?? 'xl/workbook.xml';
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const relations = partText(bytes, `${folder}_rels/${workbookPath.slice(folder.length)}.rels`);
  const styles = targets(relations, folder, 'styles')[0];
  const sheets = new Map(targets(relations, folder, 'worksheet').map(({ id, path }) => [id, path]));
  const order = startTags(partText(bytes, workbookPath), 'sheet').map((tag) => attribute(tag, 'id') ?? '');
  return {
    styles: styles === undefined ? '' : partText(bytes, styles.path),
    sheetPaths: order.map((id) => sheets.get(id)),
  };
}

function targets(relations: string, folder: string, type: string): { readonly id: string; readonly path: string }[] {
  return startTags(relations, 'Relationship')
    .filter((tag) => attribute(tag, 'Type')?.endsWith(`/${type}`) === true)
    .map((tag) => ({ id: attribute(tag, 'Id') ?? '', path: resolvePath(folder, attribute(tag, 'Target') ?? '') }));
}

function resolvePath(folder: string, target: string): string {
  const parts: string[] = target.startsWith('/') ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.filter((part) => part !== '').join('/');
}

function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
  return part === undefined ? '' : new TextDecoder().decode(part);
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
  for (let position = 0; position < letters.length; position += 1)
    number = number * 26 + (letters.charCodeAt(position) & 31);
  return number - 1;
}
