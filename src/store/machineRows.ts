// What was chosen on this machine and belongs to no workspace: it stays when another one comes, and goes with none.
import type { SettingsRow, TidemarkDatabase } from './database';

const KEYS = ['template', 'picture'] as const satisfies readonly SettingsRow['key'][];

/** For a transaction that is already open. */
export async function machineRowsIn(database: TidemarkDatabase): Promise<SettingsRow[]> {
  const rows = await database.settings.bulkGet([...KEYS]);
  return rows.filter((row) => row !== undefined);
}
