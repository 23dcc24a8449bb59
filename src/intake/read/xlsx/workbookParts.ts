// Where the parts of a workbook lie in its package, read beside hucre for what hucre does not say.
import { unzipSync } from 'fflate';
import { attribute, startTags } from './xmlParts';

export interface WorkbookParts {
  readonly workbookPath: string;
  /** Whether days are counted from 1904 on. */
  readonly is1904: boolean;
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
  /** Path of each sheet's part in the workbook's order; null for chart, dialog and macro sheets, which hold no cells. */
  readonly sheetPaths: readonly (string | null)[];
}

/** Empty when the package does not say: whether it is damaged is for the reader to find. */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  const workbookPath = targets(partText(bytes, '_rels/.rels'), '', 'officeDocument')[0]?.path ?? 'xl/workbook.xml';
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const relations = partText(bytes, `${folder}_rels/${workbookPath.slice(folder.length)}.rels`);
  const pathById = new Map(targets(relations, folder, 'worksheet').map(({ id, path }) => [id, path]));
  const workbook = partText(bytes, workbookPath);
  const sheets = startTags(workbook, 'sheet').map((tag) => attribute(tag, 'id') ?? '');
  const dateSystem = attribute(startTags(workbook, 'workbookPr')[0] ?? '', 'date1904');
  return {
    workbookPath,
    is1904: dateSystem === '1' || dateSystem === 'true',
    stylesPath: targets(relations, folder, 'styles')[0]?.path ?? null,
    stringsPath: targets(relations, folder, 'sharedStrings')[0]?.path ?? null,
    sheetPaths: sheets.map((id) => pathById.get(id) ?? null),
  };
}

/** Text of a part, '' when there is none of that path. */
export function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
  return part === undefined ? '' : new TextDecoder().decode(part);
}

/** Paths of all that a part in a folder is related to, within the package. */
export function relatedPaths(relations: string, folder: string): string[] {
  return startTags(relations, 'Relationship')
    .filter((tag) => attribute(tag, 'TargetMode') !== 'External')
    .map((tag) => resolvePath(folder, attribute(tag, 'Target') ?? ''));
}

/** Relationships of a type; strict and transitional workbooks differ in all but the last word of it. */
function targets(relations: string, folder: string, type: string): { readonly id: string; readonly path: string }[] {
  return startTags(relations, 'Relationship')
    .filter((tag) => attribute(tag, 'Type')?.endsWith(`/${type}`) === true)
    .map((tag) => ({ id: attribute(tag, 'Id') ?? '', path: resolvePath(folder, attribute(tag, 'Target') ?? '') }));
}

function resolvePath(folder: string, target: string): string {
  const parts: string[] = target.startsWith('/') ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.filter((part) => part !== '').join('/');
}
