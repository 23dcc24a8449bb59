// Name of a saved workspace: what it is and when.
import { WORKSPACE_EXTENSION } from '../../share/workspaceFormat';
import type { Words } from '../../words/zh';
import { localStamp } from '../words/localTime';

/** "潮标工作区_20240110_0912.tidemark". */
export function workspaceFileName(words: Words, now: Date): string {
  return `${words.exporting.workspaceFile}_${localStamp(now).replace(/[-:]/g, '').replace(' ', '_')}${WORKSPACE_EXTENSION}`;
}
