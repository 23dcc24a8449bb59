// What a snapshot holds, checked. Law: readSnapshot(writeSnapshot(w, 'full')) is w; a file of which one byte of content
// differs from its sums, or whose log does not add up, is refused whole.
import * as v from 'valibot';
import type { WorkspaceContent } from '../../model/importLog';
import type { Refusal, RefusalKind } from '../../model/issue';
import { expectShape, expectTrue, FileDamage } from '../fileDamage';
import { count, type Shape } from '../shapes';
import { unpackWorkspace } from '../workspaceFile';
import { addsUp } from './addsUp';
import { sha256Of } from './sha256';
import type { Edition, LeftOutOfEdition } from './snapshotFormat';
import {
  DESCRIPTOR_PATH,
  isSnapshotFile,
  LOG_PATH,
  MARK_PATH,
  SNAPSHOT_FORMAT,
  SNAPSHOT_VERSION,
  SUMS_PATH,
} from './snapshotFormat';
import { unzipEntries } from './zipEntries';

export type ReadSnapshot =
  | {
      readonly kind: 'snapshot';
      readonly content: WorkspaceContent;
      readonly edition: Edition;
      readonly leftOut: LeftOutOfEdition;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** `file` is the name that a refusal bears. */
export function readSnapshot(bytes: Uint8Array, file: string): ReadSnapshot {
  try {
    expectTrue(isSnapshotFile(bytes), 'not a snapshot');
    const entries = unzipEntries(bytes);
    checkSums(entries);
    const head = headOf(entry(entries, DESCRIPTOR_PATH));
    if (head.version > SNAPSHOT_VERSION) return refuse('snapshotNewer', file, { version: head.version });
    const unpacked = unpackWorkspace(entry(entries, LOG_PATH), file);
    if (unpacked.kind === 'refused') return unpacked;
    const { edition, leftOut, imports } = expectShape(headShape, head);
    expectTrue(imports === unpacked.content.imports.length, 'imports are missing');
    expectTrue(addsUp(unpacked.content), 'the log does not add up');
    return { kind: 'snapshot', content: unpacked.content, edition, leftOut };
  } catch (error) {
    if (error instanceof FileDamage) return refuse('snapshotDamaged', file, { reason: error.message });
    throw error;
  }
}

function refuse(kind: RefusalKind, file: string, params: Refusal['params']): ReadSnapshot {
  return { kind: 'refused', refusal: { kind, file, sheet: null, params } };
}

function entry(entries: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const bytes = entries.get(path);
  if (bytes === undefined) throw new FileDamage(`${path} is missing`);
  return bytes;
}

/** Every entry stands in the list of sums, and every sum is right. */
function checkSums(entries: ReadonlyMap<string, Uint8Array>): void {
  const lines = [...entries]
    .filter(([path]) => path !== SUMS_PATH && path !== MARK_PATH)
    .map(([path, bytes]) => `${sha256Of(bytes)}  ${path}\n`);
  const stated = new TextDecoder().decode(entry(entries, SUMS_PATH));
  expectTrue(stated === lines.join(''), 'the content differs from its sums');
}

const leftOutShape: Shape<LeftOutOfEdition> = v.strictObject({
  registers: count,
  registerRows: count,
  rules: count,
  remarks: count,
  sentences: count,
  // Snapshots made before there were boards say nothing of them.
  boardTexts: v.optional(count, 0),
  persons: count,
  smallCounts: count,
});

const headShape = v.strictObject({
  version: count,
  edition: v.picklist(['full', 'public']),
  imports: count,
  leftOut: leftOutShape,
});

/** What every version of the descriptor says, so that a newer one is told from a damaged one. */
const anyHead = v.looseObject({ [SNAPSHOT_FORMAT]: v.looseObject({ version: count }) });

function headOf(descriptor: Uint8Array) {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(descriptor));
  } catch (error) {
    throw new FileDamage(`${DESCRIPTOR_PATH} is not JSON`, { cause: error });
  }
  return expectShape(anyHead, parsed)[SNAPSHOT_FORMAT];
}
