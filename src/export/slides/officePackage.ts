// What every file of an office program is put together from: relationships, charts with their workbooks, the archive.
// Law: the same parts give the same bytes.
import { zipSync, type Zippable } from 'fflate';
import { chartWorkbook } from './chartWorkbook';
import { chartXml } from './chartXml';
import type { NativeChart } from './nativeChart';
import { contentTypesXml, type PartTypes, type Relationship, relationshipsXml } from './packageXml';
import type { SlideLook } from './slideLook';
import { partOf } from './xml';

/** By path within the package. */
export type Parts = Record<string, Uint8Array>;

/** Packed already. */
const PACKED = /\.(xlsx|png|jpeg|gif)$/;
const ZIP_TIME = new Date(2000, 0, 1);

export function link(id: string, type: string, target: string): Relationship {
  return { id, type, target };
}

export function linksPart(list: readonly Relationship[]): Uint8Array {
  return partOf(relationshipsXml(list));
}

/** The relationships of the package itself; `document` is the path of what opens. */
export function rootParts(document: string): Parts {
  return {
    '_rels/.rels': linksPart([
      link('rId1', 'officeDocument', document),
      link('rId2', 'core-properties', 'docProps/core.xml'),
      link('rId3', 'extended-properties', 'docProps/app.xml'),
    ]),
  };
}

/** A chart below `folder` ("ppt", "word"), `name` its number there, in its look, with the workbook that "edit data" opens. */
export async function chartParts(folder: string, name: string, chart: NativeChart, look: SlideLook): Promise<Parts> {
  return {
    [`${folder}/charts/chart${name}.xml`]: partOf(chartXml(chart, look)),
    [`${folder}/charts/_rels/chart${name}.xml.rels`]: linksPart([
      link('rId1', 'package', `../embeddings/workbook${name}.xlsx`),
    ]),
    [`${folder}/embeddings/workbook${name}.xlsx`]: await chartWorkbook(chart),
  };
}

export function zipPackage(parts: Parts, types: PartTypes): Uint8Array<ArrayBuffer> {
  const files: Zippable = { '[Content_Types].xml': partOf(contentTypesXml(Object.keys(parts), types)) };
  for (const [path, bytes] of Object.entries(parts)) files[path] = [bytes, { level: PACKED.test(path) ? 0 : 6 }];
  return zipSync(files, { mtime: ZIP_TIME });
}
