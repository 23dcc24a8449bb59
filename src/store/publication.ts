// Which publication this workspace holds, where it follows one. It changes with the content, in one transaction.
import type { Publication } from '../model/publication';
import type { TidemarkDatabase } from './database';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';

/** Null for a workspace of a person's own, and for one that has received nothing yet. */
export function readPublication(workspace: Workspace): Promise<Publication | null> {
  return transact(workspace, 'r', async (database) => {
    const row = await database.settings.get('publication');
    return row?.key === 'publication' ? row.publication : null;
  });
}

/** For a transaction that is already open. */
export async function putPublication(database: TidemarkDatabase, publication: Publication | null): Promise<void> {
  if (publication !== null) await database.settings.put({ key: 'publication', publication });
}
