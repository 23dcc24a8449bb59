// The observations of some indicators, as the columns they are kept in: one record an indicator and nothing else.
import type { Block } from '../model/block';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';

/** Blocks in the order of the codes, each once; an indicator that is unknown or without observations has none. */
export function readBlocks(workspace: Workspace, codes: readonly string[]): Promise<Block[]> {
  return transact(workspace, 'r', async (database) => {
    const found = await database.blocks.bulkGet([...new Set(codes)]);
    return found.filter((block) => block !== undefined);
  });
}
