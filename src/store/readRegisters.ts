// The registers: their heads, which are few, and one with its rows, which are many.
import type { Register, RegisterHead } from '../model/register';
import type { RegisterRows, TextColumn } from '../model/registerRows';
import type { TidemarkDatabase } from './database';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';

/** All registers without their rows, ordered by their id. */
export function readRegisterHeads(workspace: Workspace): Promise<RegisterHead[]> {
  return transact(workspace, 'r', (database) => database.registers.toArray());
}

/** All registers with their rows, ordered by their id. */
export function readRegisters(workspace: Workspace): Promise<Register[]> {
  return transact(workspace, 'r', (database) => registersIn(database, null));
}

/** One register with its rows; null when there is none of that id. */
export function readRegister(workspace: Workspace, id: string): Promise<Register | null> {
  return transact(workspace, 'r', async (database) => (await registersIn(database, [id]))[0] ?? null);
}

/** Registers with their rows, those of the given ids or all, for a transaction that is already open. */
export async function registersIn(database: TidemarkDatabase, ids: readonly string[] | null): Promise<Register[]> {
  const heads = ids === null ? await database.registers.toArray() : await database.registers.bulkGet([...ids]);
  const registers: Register[] = [];
  for (const head of heads) if (head !== undefined) registers.push({ ...head, rows: await rowsIn(database, head) });
  return registers;
}

/** Column after column: the browser unpacks each answer at once, and all of them together would be felt. */
async function rowsIn(database: TidemarkDatabase, { id, columns }: RegisterHead): Promise<RegisterRows> {
  const stored = await database.registerRows.get(id);
  if (stored === undefined) throw new Error(`register ${id} has no rows`);
  const cells: TextColumn[] = [];
  const found: (TextColumn | null)[] = [];
  for (const position of columns.keys()) {
    const column = await database.registerColumns.get([id, position]);
    if (column === undefined) throw new Error(`register ${id} has no column ${position}`);
    cells.push(column.cells);
    found.push(column.found);
  }
  return { ...stored.rows, cells, found };
}
