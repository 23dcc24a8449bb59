// What the desk asks of the store, on one open workspace. The only file of the desk that pulls Dexie in.
import type { WorkspaceContent } from '../../model/importLog';
import { commit, type CommitPlan, prepareCommit } from '../../store/commit';
import { listImports } from '../../store/imports';
import { isSound } from '../../store/isSound';
import { openWorkspace } from '../../store/openWorkspace';
import { previewUndo } from '../../store/previewUndo';
import { readDataset } from '../../store/readDataset';
import { readEntities } from '../../store/readEntities';
import { exportLog, replaceAll } from '../../store/replaceAll';
import { readSettings } from '../../store/settings';
import { undo } from '../../store/undo';

export type OpenedWorkspace = Awaited<ReturnType<typeof openAccess>>;

export async function openAccess() {
  const workspace = await openWorkspace();
  return {
    commit: (plan: CommitPlan) => commit(workspace, plan),
    prepareCommit,
    undo: (importId: number, at: string) => undo(workspace, importId, at),
    previewUndo: (importId: number) => previewUndo(workspace, importId),
    listImports: () => listImports(workspace),
    isSound: () => isSound(workspace),
    readDataset: () => readDataset(workspace),
    readEntities: () => readEntities(workspace),
    readSettings: () => readSettings(workspace),
    exportLog: () => exportLog(workspace),
    replaceAll: (content: WorkspaceContent) => replaceAll(workspace, content),
  };
}
