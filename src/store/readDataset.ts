// The dataset, whole or for some indicators.
import type { Dataset } from '../model/dataset';
import type { TidemarkDatabase } from './database';
import type { Workspace } from './openWorkspace';
import { entitiesIn } from './readEntities';
import { registersIn } from './readRegisters';
import { transact } from './transact';

/** All entities, and the blocks of the named indicators or of all; an indicator without observations has no block. */
export function readDataset(workspace: Workspace, codes: readonly string[] | null = null): Promise<Dataset> {
  return transact(workspace, 'r', (database) => datasetIn(database, codes));
}

/** The dataset, for a transaction that is already open. */
export async function datasetIn(database: TidemarkDatabase, codes: readonly string[] | null): Promise<Dataset> {
  const [entities, registers, blocks] = await Promise.all([
    entitiesIn(database),
    registersIn(database, null),
    codes === null ? database.blocks.toArray() : database.blocks.bulkGet([...new Set(codes)].sort()),
  ]);
  return { ...entities, registers, blocks: blocks.filter((block) => block !== undefined) };
}
