// What was known before an import, of the entities and of some indicators: the log taken back from its end.
// Law: with every indicator asked for it is the dataset that applyChangeSet led from.
import { applyBlockChange, invertBlockChange } from '../model/blockChange';
import type { Block } from '../model/block';
import type { EntityChange } from '../model/change';
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
  const later = rows.sort((left, right) => right.import - left.import).map(({ changes }) => changes);
  const now = await entitiesIn(database);
  return {
    indicators: takenBack(
      now.indicators,
      ({ code }) => code,
      later.map(({ indicators }) => indicators),
    ),
    areas: takenBack(
      now.areas,
      ({ code }) => code,
      later.map(({ areas }) => areas),
    ),
    targets: takenBack(
      now.targets,
      idOf,
      later.map(({ targets }) => targets),
    ),
    tasks: takenBack(
      now.tasks,
      idOf,
      later.map(({ tasks }) => tasks),
    ),
    lists: takenBack(
      now.lists,
      idOf,
      later.map(({ lists }) => lists),
    ),
    rules: takenBack(
      now.rules,
      idOf,
      later.map(({ rules }) => rules),
    ),
    annotations: takenBack(
      now.annotations,
      idOf,
      later.map(({ annotations }) => annotations),
    ),
    sentences: takenBack(
      now.sentences,
      idOf,
      later.map(({ sentences }) => sentences),
    ),
  };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** `changes`: latest first. */
function takenBack<T>(
  now: readonly T[],
  keyOf: (entity: T) => string,
  changes: readonly (readonly EntityChange<T>[])[],
): T[] {
  const byKey = new Map(now.map((entity) => [keyOf(entity), entity]));
  for (const { key, before } of changes.flat()) {
    if (before === null) byKey.delete(key);
    else byKey.set(key, before);
  }
  return [...byKey].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, entity]) => entity);
}
