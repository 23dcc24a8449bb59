// What the store tells every window and worker of this workspace, the one that wrote included.
// BroadcastChannel works on plain http too, unlike most of what would be nicer.
import { SCHEMA_VERSIONS, WORKSPACE_NAME } from './database';

export type WorkspaceEvent =
  | { readonly kind: 'committed'; readonly revision: number; readonly indicators: readonly string[] }
  | { readonly kind: 'replaced'; readonly revision: number }
  | { readonly kind: 'settings' }
  /** A newer program has the database now (`schema`), or it was deleted (null): this window must be loaded again. */
  | { readonly kind: 'reloadNeeded'; readonly schema: number | null };

/**
 * Calls the listener after every commit, restore and change of settings, in any window or worker.
 * Needs no open workspace, only its name. Returns a function that stops it.
 */
export function onWorkspaceChange(listener: (event: WorkspaceEvent) => void, name = WORKSPACE_NAME): () => void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<WorkspaceEvent>) => {
    if (data.kind === 'reloadNeeded' && !concernsThisProgram(data.schema)) return;
    listener(data);
  });
  return () => channel.close();
}

/** The window that did the upgrade hears its own echo; it is up to date. */
function concernsThisProgram(schema: number | null): boolean {
  return schema === null || SCHEMA_VERSIONS.every(({ version }) => version < schema);
}

export function announce(channel: BroadcastChannel, event: WorkspaceEvent): void {
  channel.postMessage(event);
}
