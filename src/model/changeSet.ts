// Changes of whole datasets. Laws: diff then apply gives the goal; apply(invert(c), apply(c, d)) = d.
// A dataset in canonical order has its entities by key and its blocks by indicator, as text compares.
import type { Block, BlockChange } from './block';
import { applyBlockChange, invertBlockChange } from './blockChange';
import type { ChangeSet, EntityChange } from './change';
import { countBlockChange } from './changeRows';
import type { Dataset } from './dataset';
import type { ChangeCounts } from './importRecord';
import type { RegisterChange } from './registerChange';
import { applyRegisterChange } from './registerChange';
import type { Register } from './register';
import { samePlain } from './samePlain';
import { StaleChange } from './staleChange';

/** Tables of entities and what identifies a member; the order is the order of writing. */
export const ENTITY_KEYS = {
  indicators: 'code',
  areas: 'code',
  targets: 'id',
  tasks: 'id',
  lists: 'id',
  rules: 'id',
  annotations: 'id',
  sentences: 'id',
  boards: 'id',
  registers: 'id',
} as const;

export type EntityTable = keyof typeof ENTITY_KEYS;

export const ENTITY_TABLES = Object.keys(ENTITY_KEYS) as EntityTable[];

/** What `incoming` adds to and revises in `stored`, by key; absence is not removal. Throws when a key comes twice. */
export function diffEntities<T>(
  stored: readonly T[],
  incoming: readonly T[],
  keyOf: (entity: T) => string,
): EntityChange<T>[] {
  const storedByKey = new Map(stored.map((entity) => [keyOf(entity), entity]));
  const incomingByKey = new Map(incoming.map((entity) => [keyOf(entity), entity]));
  if (incomingByKey.size !== incoming.length) throw new Error('an entity comes twice in one change');
  return [...incomingByKey]
    .map(([key, after]) => ({ key, before: storedByKey.get(key) ?? null, after }))
    .filter(({ before, after }) => !samePlain(before, after))
    .sort((left, right) => compareText(left.key, right.key));
}

/** The change set that takes this one back. */
export function invertChangeSet(changeSet: ChangeSet): ChangeSet {
  return {
    indicators: changeSet.indicators.map(invertEntityChange),
    areas: changeSet.areas.map(invertEntityChange),
    targets: changeSet.targets.map(invertEntityChange),
    tasks: changeSet.tasks.map(invertEntityChange),
    lists: changeSet.lists.map(invertEntityChange),
    rules: changeSet.rules.map(invertEntityChange),
    annotations: changeSet.annotations.map(invertEntityChange),
    sentences: changeSet.sentences.map(invertEntityChange),
    boards: changeSet.boards.map(invertEntityChange),
    registers: changeSet.registers.map(invertEntityChange),
    blocks: changeSet.blocks.map(invertBlockChange),
  };
}

export function invertEntityChange<T>({ key, before, after }: EntityChange<T>): EntityChange<T> {
  return { key, before: after, after: before };
}

/** The dataset after the change, in canonical order; throws StaleChange when a `before` is not what is there. */
export function applyChangeSet(dataset: Dataset, changeSet: ChangeSet): Dataset {
  return {
    indicators: applyEntities('indicators', dataset.indicators, changeSet.indicators, ({ code }) => code),
    areas: applyEntities('areas', dataset.areas, changeSet.areas, ({ code }) => code),
    targets: applyEntities('targets', dataset.targets, changeSet.targets, idOf),
    tasks: applyEntities('tasks', dataset.tasks, changeSet.tasks, idOf),
    lists: applyEntities('lists', dataset.lists, changeSet.lists, idOf),
    rules: applyEntities('rules', dataset.rules, changeSet.rules, idOf),
    annotations: applyEntities('annotations', dataset.annotations, changeSet.annotations, idOf),
    sentences: applyEntities('sentences', dataset.sentences, changeSet.sentences, idOf),
    boards: applyEntities('boards', dataset.boards, changeSet.boards, idOf),
    registers: applyRegisters(dataset.registers, changeSet.registers),
    blocks: applyBlocks(dataset.blocks, changeSet.blocks),
  };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function applyEntities<T>(
  table: EntityTable,
  stored: readonly T[],
  changes: readonly EntityChange<T>[],
  keyOf: (entity: T) => string,
): readonly T[] {
  const byKey = new Map(stored.map((entity) => [keyOf(entity), entity]));
  for (const change of changes) {
    checkEntity(table, change, byKey.get(change.key) ?? null);
    if (change.after === null) byKey.delete(change.key);
    else byKey.set(change.key, change.after);
  }
  return sortByKey(byKey);
}

/** Throws StaleChange unless the stored entity is the change's `before`. */
export function checkEntity<T>(table: EntityTable, change: EntityChange<T>, stored: T | null): void {
  if (!samePlain(stored, change.before)) throw new StaleChange({ kind: 'entity', table, key: change.key });
}

function applyBlocks(stored: readonly Block[], changes: readonly BlockChange[]): readonly Block[] {
  const byIndicator = new Map(stored.map((block) => [block.indicator, block]));
  for (const change of changes) {
    const block = applyBlockChange(byIndicator.get(change.indicator) ?? null, change);
    if (block === null) byIndicator.delete(change.indicator);
    else byIndicator.set(change.indicator, block);
  }
  return sortByKey(byIndicator);
}

function applyRegisters(stored: readonly Register[], changes: readonly RegisterChange[]): readonly Register[] {
  const byId = new Map(stored.map((register) => [register.id, register]));
  for (const change of changes) {
    const register = applyRegisterChange(byId.get(change.key) ?? null, change);
    if (register === null) byId.delete(change.key);
    else byId.set(change.key, register);
  }
  return sortByKey(byId);
}

function sortByKey<T>(byKey: ReadonlyMap<string, T>): readonly T[] {
  return [...byKey].sort(([left], [right]) => compareText(left, right)).map(([, entity]) => entity);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

export interface ChangeTotals {
  readonly observations: ChangeCounts;
  readonly entities: ChangeCounts;
}

/** How much a change set adds, revises and removes; `unchanged` is 0, as a change set holds nothing unchanged. */
export function countChanges(changeSet: ChangeSet): ChangeTotals {
  return {
    observations: changeSet.blocks.map(countBlockChange).reduce(addCounts, NO_COUNTS),
    entities: countEntities(changeSet),
  };
}

/** The same of entities alone, without a look at a million observations. */
export function countEntities(changeSet: ChangeSet): ChangeCounts {
  const entities = ENTITY_TABLES.flatMap((table): readonly EntityChange<unknown>[] => changeSet[table]);
  return entities.map(countEntityChange).reduce(addCounts, NO_COUNTS);
}

const NO_COUNTS: ChangeCounts = { added: 0, revised: 0, removed: 0, unchanged: 0 };

function countEntityChange({ before, after }: EntityChange<unknown>): ChangeCounts {
  if (before === null) return { ...NO_COUNTS, added: 1 };
  return after === null ? { ...NO_COUNTS, removed: 1 } : { ...NO_COUNTS, revised: 1 };
}

function addCounts(left: ChangeCounts, right: ChangeCounts): ChangeCounts {
  return {
    added: left.added + right.added,
    revised: left.revised + right.revised,
    removed: left.removed + right.removed,
    unchanged: left.unchanged + right.unchanged,
  };
}
