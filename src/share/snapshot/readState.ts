// A state of the data to look at: a snapshot of either edition, or a workspace file of earlier versions.
import type { WorkspaceContent } from '../../model/importLog';
import type { Refusal } from '../../model/issue';
import { readBackup } from './readBackup';
import { readSnapshot } from './readSnapshot';
import { isSnapshotFile } from './snapshotFormat';

export type ReadState =
  | { readonly kind: 'state'; readonly content: WorkspaceContent }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** `file` is the name that a refusal bears. */
export function readState(bytes: Uint8Array, file: string): ReadState {
  const read = isSnapshotFile(bytes) ? readSnapshot(bytes, file) : readBackup(bytes, file);
  return read.kind === 'refused' ? read : { kind: 'state', content: read.content };
}
