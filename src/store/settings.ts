// The settings of the workspace.
import type { Settings } from '../model/settings';
import { NO_SETTINGS } from '../model/settings';
import type { TidemarkDatabase } from './database';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';
import { announce } from './workspaceEvents';

/** What was chosen; null stands for each thing that nobody chose yet. */
export function readSettings(workspace: Workspace): Promise<Settings> {
  return transact(workspace, 'r', settingsIn);
}

/** Settings, for a transaction that is already open. */
export async function settingsIn(database: TidemarkDatabase): Promise<Settings> {
  const row = await database.settings.get('settings');
  return row?.key === 'settings' ? { ...NO_SETTINGS, ...row.settings } : NO_SETTINGS;
}

/** Changes the named settings, leaves the others, tells every window; returns all settings. */
export async function writeSettings(workspace: Workspace, changed: Partial<Settings>): Promise<Settings> {
  const settings = await transact(workspace, 'rw', async (database) => {
    const merged = { ...(await settingsIn(database)), ...changed };
    await database.settings.put({ key: 'settings', settings: merged });
    return merged;
  });
  announce(workspace.channel, { kind: 'settings' });
  return settings;
}
