// A package of an office program taken apart: its parts as text, checked to be well formed, and its workbooks as rows.
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';

export type PackageParts = ReadonlyMap<string, Uint8Array>;

export function partsOf(bytes: Uint8Array): PackageParts {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function textOf(parts: PackageParts, path: string): string {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new Error(`no part ${path}`);
  return strFromU8(bytes);
}

export function xmlPaths(parts: PackageParts): string[] {
  return [...parts.keys()].filter((path) => /\.(xml|rels)$/.test(path));
}

/** Parts whose type the package does not state. */
export function untypedPaths(parts: PackageParts): string[] {
  const types = textOf(parts, '[Content_Types].xml');
  // That a part is some XML says nothing of it.
  const endings = [...types.matchAll(/Extension="([^"]+)"/g)]
    .map(([, ending]) => ending)
    .filter((one) => one !== 'xml');
  const isTyped = (path: string) =>
    endings.some((ending) => path.endsWith(`.${ending}`)) || types.includes(`"/${path}"`);
  return [...parts.keys()].filter((path) => path !== '[Content_Types].xml' && !isTyped(path));
}

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;

/** The first fault of a part, or null. */
export function faultOf(xml: string): string | null {
  const open: string[] = [];
  let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const between = xml.slice(at, next === -1 ? undefined : next);
    if (/&(?!(amp|lt|gt|quot|#\d+);)/.test(between)) return `a bare ampersand in ${between.slice(0, 40)}`;
    if (next === -1) break;
    TAG.lastIndex = next;
    const found = TAG.exec(xml);
    if (found === null) return `no tag at ${xml.slice(next, next + 40)}`;
    const [whole, closing, name = '', , empty] = found;
    if (closing === '/' && open.pop() !== name) return `${name} closed too soon`;
    if (closing === '' && empty === '') open.push(name);
    at = next + whole.length;
  }
  return open.length === 0 ? null : `${open.join(' ')} left open`;
}

/** Targets of the relationships of all parts, as paths of the package. */
export function relationTargets(parts: PackageParts): string[] {
  return [...parts.keys()]
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      const folder = path.replace(/_rels\/[^/]+$/, '');
      return [...textOf(parts, path).matchAll(/Target="([^"]+)"/g)].map(([, target = '']) => joined(folder, target));
    });
}

function joined(folder: string, target: string): string {
  const path = `${folder}${target}`.split('/');
  const kept: string[] = [];
  for (const part of path) {
    if (part === '..') kept.pop();
    else kept.push(part);
  }
  return kept.join('/');
}

export function workbookOf(parts: PackageParts, slide: number): Promise<readonly (readonly unknown[])[]> {
  return workbookAt(parts, `ppt/embeddings/workbook${slide}.xlsx`);
}

/** Rows of the first sheet of a workbook inside. */
export async function workbookAt(parts: PackageParts, path: string): Promise<readonly (readonly unknown[])[]> {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new Error(`no workbook at ${path}`);
  const { sheets } = await readXlsx(bytes);
  return sheets[0]?.rows ?? [];
}
