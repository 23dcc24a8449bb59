// The registers with all their rows, which only their own page needs.
import type { Register } from '../model/register';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';

/** All registers, ordered by their id. */
export function readRegisters(workspace: Workspace): Promise<Register[]> {
  return transact(workspace, 'r', (database) => database.registers.toArray());
}
