// Spreadsheets of files and folders to a workspace, as if a person had imported them one after the other, in name order.
// Law: a file that asks something, or cannot be read, ends the packing: half a workspace is none. The log bears the times
// of the files, so that the same folder gives the same snapshot, night after night.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { catalogueAreas, homeAreaCode } from '../catalogue/areas';
import { catalogueIndicators } from '../catalogue/indicators';
import { registerKinds } from '../catalogue/registerKinds';
import { buildNameIndex } from '../intake/names';
import { plan } from '../intake/plan';
import { answered } from '../intake/plan/answered';
import { recognised } from '../intake/plan/openFile';
import type { PlanFile } from '../intake/plan/mapFile';
import { checkFileSize } from '../intake/read/checkFileSize';
import { readFile } from '../intake/readFile';
import { applyChangeSet } from '../model/changeSet';
import { EMPTY_DATASET, type Dataset } from '../model/dataset';
import type { LoggedImport, WorkspaceContent } from '../model/importLog';
import type { Question, Refusal } from '../model/issue';
import type { Mapping } from '../model/mapping';
import { numberChangeSet } from '../model/numberChangeSet';
import { NO_SETTINGS } from '../model/settings';
import { withShipped } from '../model/withShipped';
import { findFiles, type FoundPath } from './findFiles';
import { openFound, type PackedFile } from './openFound';
import { bytesOf, packageBytes } from './packageBytes';

export type Packed =
  | { readonly kind: 'packed'; readonly content: WorkspaceContent; readonly files: number }
  | { readonly kind: 'notFound'; readonly path: string }
  | { readonly kind: 'refused'; readonly path: string; readonly refusal: Refusal }
  | { readonly kind: 'asks'; readonly path: string; readonly questions: readonly Question[] }
  | { readonly kind: 'nothing' };

/** `mappings`: of as many forms as there are; each file takes what is of its form. */
export async function packFolder(paths: readonly string[], mappings: readonly Mapping[]): Promise<Packed> {
  const imports: LoggedImport[] = [];
  let known = EMPTY_DATASET;
  for (const { found, source } of foundIn(paths)) {
    const opened = await openPath(found, known, mappings);
    if (opened.kind !== 'file') return opened;
    const planned = plan([opened.file], known, {
      homeArea: homeAreaCode,
      catalogue: { indicators: catalogueIndicators, areas: catalogueAreas },
      described: [],
      registerKinds,
      replacedRegisters: [],
    });
    const [refusal] = planned.refusals;
    if (refusal !== undefined) return { kind: 'refused', path: found.path, refusal };
    if (planned.questions.length > 0) return { kind: 'asks', path: found.path, questions: planned.questions };
    const id = imports.length + 1;
    const changeSet = numberChangeSet(planned.changeSet, id);
    imports.push({ record: { ...planned.record, id, at: statSync(source).mtime.toISOString() }, changeSet });
    known = applyChangeSet(known, changeSet);
  }
  if (imports.length === 0) return { kind: 'nothing' };
  return { kind: 'packed', content: { settings: NO_SETTINGS, imports }, files: imports.length };
}

/** `source`: the file on the disk, which may be an archive of several. */
function* foundIn(paths: readonly string[]): Generator<{ found: FoundPath | PackedFile; source: string }> {
  for (const outer of findFiles(paths)) {
    for (const found of openFound(outer)) yield { found, source: outer.path };
  }
}

type OpenedPath =
  | { readonly kind: 'file'; readonly file: PlanFile }
  | Extract<Packed, { kind: 'notFound' | 'refused' }>;

async function openPath(
  found: FoundPath | PackedFile,
  known: Dataset,
  mappings: readonly Mapping[],
): Promise<OpenedPath> {
  const { path } = found;
  const name = basename(path);
  const bytes = bytesBehind(found);
  if (bytes === null) return { kind: 'notFound', path };
  if (!(bytes instanceof Uint8Array)) return { kind: 'refused', path, refusal: bytes };
  const tooLarge = checkFileSize(name, bytes.length);
  if (tooLarge !== null) return { kind: 'refused', path, refusal: tooLarge };
  const read = await readFile({ name, bytes }, { encoding: null });
  if (read.kind === 'refused') return { kind: 'refused', path, refusal: read.refusal };
  if (read.kind === 'snapshot') {
    return { kind: 'refused', path, refusal: { kind: 'noTable', file: name, sheet: null, params: {} } };
  }
  const names = buildNameIndex(
    withShipped(known.indicators, catalogueIndicators, ({ code }) => code),
    withShipped(known.areas, catalogueAreas, ({ code }) => code),
  );
  const file = recognised({ name, bytes }, read, names);
  const nothing = { period: null, unit: null, area: null };
  return { kind: 'file', file: answered(file, nothing, mappings, names).file };
}

function bytesBehind(found: FoundPath | PackedFile): Uint8Array | Refusal | null {
  switch (found.kind) {
    case 'missing':
    case 'unreadable':
      return null;
    case 'packed':
      return 'bytes' in found.file ? found.file.bytes : found.file;
    case 'file':
      return bytesOf(found.path);
    case 'package':
      return packageBytes(found);
  }
}
