// Registers into their two tables, for a transaction that is already open.
import type { Register } from '../model/register';
import { headOf } from '../model/register';
import type { RegisterChange } from '../model/registerChange';
import { applyRegisterChange } from '../model/registerChange';
import type { TidemarkDatabase } from './database';
import { registersIn } from './readRegisters';

/** Throws StaleChange when a `before` is not what is stored. */
export async function changeRegisters(database: TidemarkDatabase, changes: readonly RegisterChange[]): Promise<void> {
  if (changes.length === 0) return;
  const ids = changes.map(({ key }) => key);
  const stored = new Map((await registersIn(database, ids)).map((register) => [register.id, register]));
  const registers = changes.map((change) => applyRegisterChange(stored.get(change.key) ?? null, change));
  const emptied = ids.filter((_, position) => registers[position] === null);
  await database.registers.bulkDelete(emptied);
  await database.registerRows.bulkDelete(emptied);
  await putRegisters(
    database,
    registers.filter((register) => register !== null),
  );
}

export async function putRegisters(database: TidemarkDatabase, registers: readonly Register[]): Promise<void> {
  await database.registers.bulkPut(registers.map(headOf));
  await database.registerRows.bulkPut(registers.map(({ id, rows }) => ({ id, rows })));
}
