// Registers into their tables, for a transaction that is already open.
import Dexie from 'dexie';
import type { RegisterChange } from '../model/registerChange';
import { applyRegisterChange } from '../model/registerChange';
import type { TidemarkDatabase } from './database';
import { registersIn } from './readRegisters';
import { putRegisters } from './registerTables';

/** Throws StaleChange when a `before` is not what is stored. */
export async function changeRegisters(database: TidemarkDatabase, changes: readonly RegisterChange[]): Promise<void> {
  if (changes.length === 0) return;
  const ids = changes.map(({ key }) => key);
  const stored = new Map((await registersIn(database, ids)).map((register) => [register.id, register]));
  const registers = changes.map((change) => applyRegisterChange(stored.get(change.key) ?? null, change));
  await database.registers.bulkDelete(ids);
  await database.registerRows.bulkDelete(ids);
  for (const id of ids) {
    const key = database.registerColumns.where('[register+position]');
    await key.between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
  }
  await putRegisters(
    database,
    registers.filter((register) => register !== null),
  );
}
