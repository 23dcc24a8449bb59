// Workbook packages whose parts are there but not as their own lists say, put right, and packages without what stands
// beside the cells. Law: the content of no part changes, and none whose checksum does not fit is taken.
// Names of parts know no case and parts may be written in UTF-16 (ECMA-376-2, 6.2.2.3 and 6.2.5); some archivers write
// backslashes.
import { strToU8, zipSync } from 'fflate';
import { zipDirectory, type ZipEntry } from '../zipDirectory';
import { unpackPart } from './inflatePart';
import type { Archive } from './plainWorkbook';
import { relatedPaths, type WorkbookParts } from './workbookParts';

const CONTENT_TYPES = '[Content_Types].xml';
const ROOT_RELATIONS = '_rels/.rels';

/** Whether the parts that cells need are found under the very names by which the package calls them. */
export function isTidy(entries: readonly ZipEntry[], { sheetPaths, stylesPath, stringsPath }: WorkbookParts): boolean {
  const names = new Set(entries.map(({ name }) => name));
  const called = [...sheetPaths, stylesPath, stringsPath].filter((path) => path !== null);
  const others = new Set([...names].map(foldName));
  const isFound = called.every((path) => names.has(path) || !others.has(foldName(path)));
  return isFound && sheetPaths.length > 0 && names.has(CONTENT_TYPES);
}

/** The markup of a package under the names by which it calls its parts, in UTF-8; null where some of it is damaged. */
export function tidyPackage({ bytes, entries }: Archive): Archive | null {
  const parts = unpacked(
    bytes,
    entries.filter(({ name }) => /\.(xml|rels)$/i.test(name)),
  );
  if (parts === null) return null;
  const called = calledNames(new Map(parts.map(({ name, part }) => [foldName(name), part])));
  return packed(parts.map(({ name, part }) => ({ name: called.get(foldName(name)) ?? name, part })));
}

/** Nothing but what cells need: damage to pictures, comments or properties is none to them. Null where these are damaged. */
export function barePackage({ bytes, entries }: Archive, parts: WorkbookParts): Archive | null {
  const { workbookPath, stylesPath, stringsPath, sheetPaths } = parts;
  const lists = [CONTENT_TYPES, ROOT_RELATIONS, relationsOf(workbookPath)];
  const needed = new Set([...lists, workbookPath, stylesPath, stringsPath, ...sheetPaths]);
  const kept = entries.filter(({ name }) => needed.has(name));
  const found = kept.length < entries.length ? unpacked(bytes, kept) : null;
  return found === null ? null : packed(found);
}

interface Part {
  readonly name: string;
  readonly part: Uint8Array;
}

function unpacked(bytes: Uint8Array, entries: readonly ZipEntry[]): Part[] | null {
  const parts: Part[] = [];
  for (const entry of entries) {
    const part = unpackPart(bytes, entry);
    if (part === null) return null;
    parts.push({ name: plainName(entry.name), part: inUtf8(part) });
  }
  return parts;
}

function packed(parts: readonly Part[]): Archive {
  const bytes = zipSync(Object.fromEntries(parts.map(({ name, part }) => [name, part])), { level: 0 });
  return { bytes, entries: zipDirectory(bytes) ?? [] };
}

/** Names as the lists of relations call them, from the root on, by what they are without case. */
function calledNames(parts: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const called = new Map([[foldName(CONTENT_TYPES), CONTENT_TYPES]]);
  const open = [ROOT_RELATIONS];
  for (let list = open.pop(); list !== undefined; list = open.pop()) {
    if (called.has(foldName(list))) continue;
    called.set(foldName(list), list);
    const relations = new TextDecoder().decode(parts.get(foldName(list)) ?? new Uint8Array());
    for (const path of relatedPaths(relations, list.slice(0, list.lastIndexOf('_rels/')))) {
      called.set(foldName(path), path);
      open.push(relationsOf(path));
    }
  }
  return called;
}

function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

function foldName(name: string): string {
  return plainName(name).toLowerCase();
}

function relationsOf(path: string): string {
  const behindFolder = path.lastIndexOf('/') + 1;
  return `${path.slice(0, behindFolder)}_rels/${path.slice(behindFolder)}.rels`;
}

function inUtf8(part: Uint8Array): Uint8Array {
  const [first, second] = part;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return part;
  const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(part);
  return strToU8(text.replace(/^(<\?xml[^>]*?)\sencoding=["'][^"']*["']/, '$1'));
}
