// One transaction over all tables. Law: it happens completely or leaves nothing, and failures are the store's own.
import type { TidemarkDatabase } from './database';
import { NewerWorkspace, storageFailure } from './failures';
import type { Workspace } from './openWorkspace';

/** Inside `work` only promises of the database may be awaited, or the transaction ends early. */
export async function transact<T>(
  workspace: Workspace,
  mode: 'r' | 'rw',
  work: (database: TidemarkDatabase) => Promise<T>,
): Promise<T> {
  const { database } = workspace;
  if (!database.isOpen()) throw new NewerWorkspace('this window has given way to a newer one');
  try {
    // Dexie keeps its transaction over native awaits only when it sees an async function here.
    return await database.transaction(mode, database.tables, async () => work(database));
  } catch (error) {
    throw storageFailure(error);
  }
}
