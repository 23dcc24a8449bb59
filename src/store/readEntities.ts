// Everything small that is kept, without observations and rows of registers.
import type { Dataset } from '../model/dataset';
import type { TidemarkDatabase } from './database';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';

export type Entities = Omit<Dataset, 'blocks' | 'registers'>;

/** All of them, each kind ordered by its key. */
export function readEntities(workspace: Workspace): Promise<Entities> {
  return transact(workspace, 'r', entitiesIn);
}

/** All of them, for a transaction that is already open. */
export async function entitiesIn(database: TidemarkDatabase): Promise<Entities> {
  const [indicators, areas, targets, tasks, lists, rules, annotations, sentences, boards] = await Promise.all([
    database.indicators.toArray(),
    database.areas.toArray(),
    database.targets.toArray(),
    database.tasks.toArray(),
    database.lists.toArray(),
    database.rules.toArray(),
    database.annotations.toArray(),
    database.sentences.toArray(),
    database.boards.toArray(),
  ]);
  return { indicators, areas, targets, tasks, lists, rules, annotations, sentences, boards };
}
