// The workspace file (.tidemark): gzip of JSON lines, so that any tool can open it. Line 1 names format, version and
// settings; then for each import its record and entity changes on one line, and a line for each block change.
// Law: unpackWorkspace(packWorkspace(x)) is x, and every damaged byte either refuses the file or changes nothing.
import * as v from 'valibot';
import type { WorkspaceContent, LoggedImport } from '../model/importLog';
import type { Refusal } from '../model/issue';
import { readBlockChange, writeBlockChange } from './blockChangeText';
import { entityChangesShape } from './entityShapes';
import { expectShape, expectTrue, FileDamage } from './fileDamage';
import { gzipLines, gunzipLines } from './gzipLines';
import { formatShape, headShape, recordShape } from './recordShape';
import { count } from './shapes';

/** Last part of the file's name. */
export const WORKSPACE_EXTENSION = '.tidemark';

const FORMAT = 'tidemark-workspace';
const VERSION = 1;

export type Unpacked =
  | { readonly kind: 'workspace'; readonly content: WorkspaceContent }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The bytes of a workspace file; the same content always gives the same bytes. */
export function packWorkspace(content: WorkspaceContent): Uint8Array<ArrayBuffer> {
  return gzipLines(linesOf(content));
}

function* linesOf({ settings, imports }: WorkspaceContent): Generator<string> {
  yield JSON.stringify({ format: FORMAT, version: VERSION, imports: imports.length, settings });
  for (const { record, changeSet } of imports) {
    const { blocks, ...entities } = changeSet;
    yield JSON.stringify({ record, entities, blocks: blocks.length });
    for (const change of blocks) yield writeBlockChange(change);
  }
}

/** What a workspace file holds, checked; whether the log adds up is for the store to find before it replaces anything. */
export function unpackWorkspace(bytes: Uint8Array, file: string): Unpacked {
  try {
    const lines = gunzipLines(bytes);
    const first: unknown = lines.next().value;
    const { version } = expectShape(formatShape, first);
    if (version > VERSION) return refuse('snapshotNewer', file, { version });
    return { kind: 'workspace', content: readContent(expectShape(headShape, first), lines) };
  } catch (error) {
    if (error instanceof FileDamage) return refuse('snapshotDamaged', file, { reason: error.message });
    throw error;
  }
}

function refuse(kind: Refusal['kind'], file: string, params: Refusal['params']): Unpacked {
  return { kind: 'refused', refusal: { kind, file, sheet: null, params } };
}

const importShape = v.strictObject({ record: recordShape, entities: entityChangesShape, blocks: count });

function readContent(head: v.InferOutput<typeof headShape>, lines: Iterator<unknown>): WorkspaceContent {
  const imports: LoggedImport[] = [];
  for (let id = 1; id <= head.imports; id += 1) {
    const { record, entities, blocks } = expectShape(importShape, lines.next().value);
    expectTrue(record.id === id, 'imports out of order');
    const changes = Array.from({ length: blocks }, () => readBlockChange(lines.next().value));
    imports.push({ record, changeSet: { ...entities, blocks: changes } });
  }
  expectTrue(lines.next().done === true, 'more lines than the file speaks of');
  return { settings: head.settings, imports };
}
