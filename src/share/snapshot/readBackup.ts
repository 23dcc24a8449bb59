// A file to restore from: a full snapshot, or a workspace file of earlier versions (docs/adr/0007).
// Law: a public edition is refused, as restoring it would replace everything by a part.
import type { WorkspaceContent } from '../../model/importLog';
import type { Refusal, RefusalKind } from '../../model/issue';
import { unpackWorkspace } from '../workspaceFile';
import { addsUp } from './addsUp';
import { readSnapshot } from './readSnapshot';
import { isSnapshotFile } from './snapshotFormat';

export type Backup =
  | { readonly kind: 'backup'; readonly content: WorkspaceContent }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function readBackup(bytes: Uint8Array, file: string): Backup {
  if (isSnapshotFile(bytes)) {
    const read = readSnapshot(bytes, file);
    if (read.kind === 'refused') return read;
    return read.edition === 'full' ? { kind: 'backup', content: read.content } : refuse('snapshotPublic', file);
  }
  const unpacked = unpackWorkspace(bytes, file);
  if (unpacked.kind === 'refused') return unpacked;
  return addsUp(unpacked.content) ? { kind: 'backup', content: unpacked.content } : refuse('snapshotDamaged', file);
}

function refuse(kind: RefusalKind, file: string): Backup {
  return { kind: 'refused', refusal: { kind, file, sheet: null, params: {} } };
}
