// What pages need that look at all indicators side by side: the entities with all observations, at one moment.
import type { Dataset } from '../model/dataset';
import type { Workspace } from './openWorkspace';
import { entitiesIn } from './readEntities';
import { transact } from './transact';

export type Figures = Omit<Dataset, 'registers'>;

/** Everything but the rows of registers, in one transaction. */
export function readFigures(workspace: Workspace): Promise<Figures> {
  return transact(workspace, 'r', async (database) => {
    const [entities, blocks] = await Promise.all([entitiesIn(database), database.blocks.toArray()]);
    return { ...entities, blocks };
  });
}
