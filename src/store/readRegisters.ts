// The registers: their heads, which are few, and one with its rows, which are many.
import type { Register, RegisterHead } from '../model/register';
import type { TidemarkDatabase } from './database';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';

/** All registers without their rows, ordered by their id. */
export function readRegisterHeads(workspace: Workspace): Promise<RegisterHead[]> {
  return transact(workspace, 'r', (database) => database.registers.toArray());
}

/** One register with its rows; null when there is none of that id. */
export function readRegister(workspace: Workspace, id: string): Promise<Register | null> {
  return transact(workspace, 'r', async (database) => (await registersIn(database, [id]))[0] ?? null);
}

/** Registers with their rows, those of the given ids or all, for a transaction that is already open. */
export async function registersIn(database: TidemarkDatabase, ids: readonly string[] | null): Promise<Register[]> {
  const heads = ids === null ? await database.registers.toArray() : await database.registers.bulkGet([...ids]);
  const known = heads.filter((head) => head !== undefined);
  const stored = await database.registerRows.bulkGet(known.map(({ id }) => id));
  return known.map((head, position) => {
    const rows = stored[position]?.rows;
    if (rows === undefined) throw new Error(`register ${head.id} has no rows`);
    return { ...head, rows };
  });
}
