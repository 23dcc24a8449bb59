// What taking an import back would do, before anybody does it. Law: it says what undo will do, and changes nothing.
import { countChanges } from '../model/changeSet';
import type { UndoPreview } from '../model/undoPreview';
import { UndoRefused } from './failures';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';
import { undoPlanIn } from './undo';

export async function previewUndo(workspace: Workspace, importId: number): Promise<UndoPreview> {
  try {
    // The time of an undo plays no part in what it changes.
    const { changeSet } = await transact(workspace, 'r', (database) => undoPlanIn(database, importId, ''));
    return { kind: 'possible', ...countChanges(changeSet) };
  } catch (error) {
    if (error instanceof UndoRefused)
      return { kind: 'refused', imports: error.reason === 'builtUpon' ? error.imports : [] };
    throw error;
  }
}
