// Name of a saved workspace: what it is and when.
import { SNAPSHOT_EXTENSION } from '../../share/snapshot/snapshotFormat';
import type { Words } from '../../words/zh';
import { localStamp } from '../words/localTime';

/** "潮标工作区_20240110_0912.tidemark.zip". */
export function workspaceFileName(words: Words, now: Date): string {
  return `${words.exporting.workspaceFile}_${localStamp(now).replace(/[-:]/g, '').replace(' ', '_')}${SNAPSHOT_EXTENSION}`;
}
