// Tells the cache what the store says: after a commit in any window every page reads anew.
import type { QueryClient } from '@tanstack/react-query';
import { FOLLOWING } from '../following/followedAddress';
import { requestPersistence } from '../../store/requestPersistence';
import { onWorkspaceChange, type WorkspaceEvent } from '../../store/workspaceEvents';

/** True in the cache under this key when a newer program took the database over. */
export const RELOAD_NEEDED = ['reloadNeeded'];

const OF_DATA = new Set(['entities', 'figures', 'blocks', 'registers', 'imports', 'history', 'derived']);

/** Follows the workspace of that name until the returned function is called. */
export function followStore(client: QueryClient, name: string): () => void {
  let isPersistenceAsked = false;
  return onWorkspaceChange((event) => {
    refresh(client, event);
    if (event.kind !== 'committed' || isPersistenceAsked) return;
    isPersistenceAsked = true;
    // A refusal is told on the settings page, where something can be done about it.
    void requestPersistence();
  }, name);
}

function refresh(client: QueryClient, event: WorkspaceEvent): void {
  switch (event.kind) {
    case 'committed':
      void client.invalidateQueries({ predicate: ({ queryKey }) => OF_DATA.has(String(queryKey[0])) });
      return;
    case 'replaced':
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'words' && queryKey[0] !== FOLLOWING[0],
      });
      return;
    case 'settings':
      void client.invalidateQueries({ queryKey: ['settings'] });
      return;
    case 'reloadNeeded':
      client.setQueryData(RELOAD_NEEDED, true);
  }
}
