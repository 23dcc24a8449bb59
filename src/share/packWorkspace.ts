// Writes the workspace file. Law: the same content always gives the same bytes.
import type { WorkspaceContent } from '../model/importLog';
import { writeBlockChange } from './blockChangeText';
import { gzipLines } from './gzipLines';
import { WORKSPACE_FORMAT, WORKSPACE_VERSION } from './workspaceFormat';

/** The bytes of a workspace file, for a file name that ends in WORKSPACE_EXTENSION. */
export function packWorkspace(content: WorkspaceContent): Uint8Array<ArrayBuffer> {
  return gzipLines(linesOf(content));
}

function* linesOf({ settings, imports }: WorkspaceContent): Generator<string> {
  yield JSON.stringify({ format: WORKSPACE_FORMAT, version: WORKSPACE_VERSION, imports: imports.length, settings });
  for (const { record, changeSet } of imports) {
    const { blocks, ...entities } = changeSet;
    yield JSON.stringify({ record, entities, blocks: blocks.length });
    for (const change of blocks) yield writeBlockChange(change);
  }
}
