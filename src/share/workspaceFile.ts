// The workspace file, written and read; its format stands in workspaceFormat.ts.
// Law: unpackWorkspace(packWorkspace(x)) is x, and every damaged byte either refuses the file or changes nothing.
import * as v from 'valibot';
import type { LoggedImport, WorkspaceContent } from '../model/importLog';
import type { Refusal } from '../model/issue';
import { readBlockChange, writeBlockChange } from './blockChangeText';
import { entityChangesShape } from './entityShapes';
import { expectShape, expectTrue, FileDamage } from './fileDamage';
import { gunzipLines, gzipLines } from './gzipLines';
import { readRegisterChange, writeRegisterChange } from './registerChangeText';
import { formatShape, headShape, recordShape } from './recordShape';
import { count } from './shapes';
import { WORKSPACE_FORMAT, WORKSPACE_VERSION } from './workspaceFormat';

/** The bytes of a workspace file, the same for the same content, for a file name that ends in WORKSPACE_EXTENSION. */
export function packWorkspace(content: WorkspaceContent): Uint8Array<ArrayBuffer> {
  return gzipLines(linesOf(content));
}

function* linesOf({ settings, imports }: WorkspaceContent): Generator<string> {
  yield JSON.stringify({ format: WORKSPACE_FORMAT, version: WORKSPACE_VERSION, imports: imports.length, settings });
  for (const { record, changeSet } of imports) {
    const { blocks, registers, ...others } = changeSet;
    const entities = { ...others, registers: registers.map(writeRegisterChange) };
    yield JSON.stringify({ record, entities, blocks: blocks.length });
    for (const change of blocks) yield writeBlockChange(change);
  }
}

export type Unpacked =
  | { readonly kind: 'workspace'; readonly content: WorkspaceContent }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What a workspace file holds, checked; whether the log adds up is for the store to find before it replaces anything. */
export function unpackWorkspace(bytes: Uint8Array, file: string): Unpacked {
  try {
    const lines = gunzipLines(bytes);
    const first: unknown = lines.next().value;
    const { version } = expectShape(formatShape, first);
    if (version > WORKSPACE_VERSION) return refuse('snapshotNewer', file, { version });
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
    const registers = entities.registers.map((change) => readRegisterChange(change, head.version));
    imports.push({ record, changeSet: { ...entities, registers, blocks: changes } });
  }
  expectTrue(lines.next().done === true, 'more lines than the file speaks of');
  return { settings: head.settings, imports };
}
