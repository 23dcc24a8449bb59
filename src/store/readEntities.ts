// Indicators, areas, targets, tasks and registers, without any observations.
import type { Dataset } from '../model/dataset';
import type { TidemarkDatabase } from './database';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';

export type Entities = Omit<Dataset, 'blocks'>;

/** All entities, each kind ordered by its key. */
export function readEntities(workspace: Workspace): Promise<Entities> {
  return transact(workspace, 'r', entitiesIn);
}

/** All entities, for a transaction that is already open. */
export async function entitiesIn(database: TidemarkDatabase): Promise<Entities> {
  const [indicators, areas, targets, tasks, registers] = await Promise.all([
    database.indicators.toArray(),
    database.areas.toArray(),
    database.targets.toArray(),
    database.tasks.toArray(),
    database.registers.toArray(),
  ]);
  return { indicators, areas, targets, tasks, registers };
}
