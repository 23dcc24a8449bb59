// What was known before an import, of the entities and of some indicators: the log taken back from its end.
// Law: with every indicator asked for it is the dataset that applyChangeSet led from.
import { applyBlockChange, invertBlockChange } from '../model/blockChange';
import type { Block } from '../model/block';
import { applyChangeSet, invertChangeSet } from '../model/changeSet';
import { type Dataset, EMPTY_DATASET } from '../model/dataset';
import type { TidemarkDatabase } from './database';
import type { Workspace } from './openWorkspace';
import { type Entities, entitiesIn } from './readEntities';
import { transact } from './transact';

export interface EarlierState {
  readonly entities: Entities;
  readonly blocks: readonly Block[];
}

/** Before import `first`: it and everything after it taken back. `codes`: indicators whose observations are wanted. */
export function earlierState(workspace: Workspace, first: number, codes: readonly string[]): Promise<EarlierState> {
  return transact(workspace, 'r', async (database) => ({
    entities: await earlierEntities(database, first),
    blocks: (await Promise.all(codes.map((code) => earlierBlock(database, first, code)))).flatMap((block) =>
      block === null ? [] : [block],
    ),
  }));
}

async function earlierBlock(database: TidemarkDatabase, first: number, code: string): Promise<Block | null> {
  const changes = await database.blockChanges.where('indicator').equals(code).toArray();
  const later = changes.filter((row) => row.import >= first).sort((left, right) => right.import - left.import);
  const now = (await database.blocks.get(code)) ?? null;
  return later.reduce<Block | null>((block, { change }) => applyBlockChange(block, invertBlockChange(change)), now);
}

async function earlierEntities(database: TidemarkDatabase, first: number): Promise<Entities> {
  const rows = await database.entityChanges.where('import').aboveOrEqual(first).toArray();
  const later = rows.sort((left, right) => right.import - left.import);
  const now: Dataset = { ...EMPTY_DATASET, ...(await entitiesIn(database)) };
  // Registers are not among the entities that are asked for; their rows are left alone.
  const {
    blocks: _,
    registers: __,
    ...entities
  } = later.reduce(
    (dataset, { changes }) => applyChangeSet(dataset, invertChangeSet({ ...changes, registers: [], blocks: [] })),
    now,
  );
  return entities;
}
