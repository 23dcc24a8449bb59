// Opens the database of a workspace. Law: either it is open at the newest schema or the promise says why not.
import type { SchemaVersion, TidemarkDatabase } from './database';
import { makeDatabase, SCHEMA_VERSIONS, WORKSPACE_NAME } from './database';
import { NewerWorkspace, storageFailure, UpgradeBlocked } from './failures';
import { schemaOf, storedSchema } from './storedSchema';
import { announce } from './workspaceEvents';

export interface Workspace {
  readonly name: string;
  readonly database: TidemarkDatabase;
  readonly channel: BroadcastChannel;
}

/** How long running transactions of other windows may hold up an upgrade before it counts as blocked. */
const BLOCKED_AFTER_MILLISECONDS = 3000;

/**
 * Opens, creates or upgrades the database.
 * Rejects with StorageBlocked, QuotaExceeded, NewerWorkspace, UpgradeBlocked or StorageFailed.
 */
export async function openWorkspace(
  name: string = WORKSPACE_NAME,
  versions: readonly SchemaVersion[] = SCHEMA_VERSIONS,
): Promise<Workspace> {
  const database = makeDatabase(name, versions);
  const channel = new BroadcastChannel(name);
  try {
    refuseNewer(await storedSchema(name), versions);
    await Promise.race([database.open(), rejectWhenBlocked(database)]);
  } catch (error) {
    channel.close();
    database.close();
    throw storageFailure(error);
  }
  giveWay(database, channel);
  return { name, database, channel };
}

export function closeWorkspace(workspace: Workspace): void {
  workspace.channel.close();
  workspace.database.close();
}

function rejectWhenBlocked(database: TidemarkDatabase): Promise<never> {
  return new Promise((_, reject) => {
    database.on('blocked', () => {
      setTimeout(() => {
        if (!database.isOpen()) reject(new UpgradeBlocked('another window keeps an older version open'));
      }, BLOCKED_AFTER_MILLISECONDS);
    });
  });
}

/** Dexie would open a database of a later schema without a word and add its own tables to it. */
function refuseNewer(found: number | null, versions: readonly SchemaVersion[]): void {
  const newest = Math.max(...versions.map(({ version }) => version));
  if (found !== null && found > newest) throw new NewerWorkspace(`schema ${found} is newer than ${newest}`);
}

/** Closes when another window upgrades or deletes the database, so that it need not wait, and says so. */
function giveWay(database: TidemarkDatabase, channel: BroadcastChannel): void {
  database.on('versionchange', ({ newVersion }) => {
    database.close();
    const schema = newVersion === null ? null : schemaOf(newVersion);
    announce(channel, { kind: 'reloadNeeded', schema });
    // False keeps Dexie from opening the old schema again.
    return false;
  });
}
