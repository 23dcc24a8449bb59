// The whole workspace out and in. Law: replaceAll(exportLog(w)) leaves w as it is; a log that does not add up
// changes nothing.
import type { WorkspaceContent } from '../model/importLog';
import { replayLog } from '../model/importLog';
import type { Publication } from '../model/publication';
import { logImport } from './commit';
import type { TidemarkDatabase } from './database';
import { logIn } from './imports';
import { machineRowsIn } from './machineRows';
import { narrowBlock } from './narrowColumns';
import type { Workspace } from './openWorkspace';
import { settingsIn } from './settings';
import { putPublication } from './publication';
import { transact } from './transact';
import { announce } from './workspaceEvents';
import { putRegisters } from './registerTables';

/** Settings and every import with its change set: all that is needed to build the workspace again. */
export function exportLog(workspace: Workspace): Promise<WorkspaceContent> {
  return transact(workspace, 'r', async (database) => ({
    settings: await settingsIn(database),
    imports: await logIn(database),
  }));
}

/**
 * Replaces everything by a log, in one transaction, after replaying it in memory.
 * `publication`: where the content was published, for a workspace that follows it.
 * Rejects with StaleChange or an Error when the log does not add up, with QuotaExceeded when it does not fit.
 */
export async function replaceAll(
  workspace: Workspace,
  content: WorkspaceContent,
  publication: Publication | null = null,
): Promise<void> {
  const dataset = replayLog(content.imports);
  await transact(workspace, 'rw', async (database) => {
    const chosenHere = await machineRowsIn(database);
    await Promise.all(database.tables.map((table) => table.clear()));
    await database.indicators.bulkAdd([...dataset.indicators]);
    await database.areas.bulkAdd([...dataset.areas]);
    await database.targets.bulkAdd([...dataset.targets]);
    await database.tasks.bulkAdd([...dataset.tasks]);
    await database.lists.bulkAdd([...dataset.lists]);
    await database.rules.bulkAdd([...dataset.rules]);
    await database.annotations.bulkAdd([...dataset.annotations]);
    await database.sentences.bulkAdd([...dataset.sentences]);
    await database.boards.bulkAdd([...dataset.boards]);
    await putRegisters(database, dataset.registers);
    await database.blocks.bulkAdd(dataset.blocks.map(narrowBlock));
    await writeLog(database, content);
    await putPublication(database, publication);
    await database.settings.bulkPut(chosenHere);
  });
  announce(workspace.channel, { kind: 'replaced', revision: content.imports.length });
}

async function writeLog(database: TidemarkDatabase, content: WorkspaceContent): Promise<void> {
  await database.settings.put({ key: 'settings', settings: content.settings });
  for (const { record, changeSet } of content.imports) await logImport(database, record, changeSet);
}
