// The one writer of statistical data. Law: blocks, entities, record and change set change together or not at all,
// and only when every `before` of the plan is what is stored.
import type { Table } from 'dexie';
import { applyBlockChange } from '../model/blockChange';
import type { BlockChange } from '../model/block';
import type { ChangeSet, EntityChange } from '../model/change';
import type { EntityTable } from '../model/changeSet';
import { checkEntity, countChanges } from '../model/changeSet';
import type { ImportDraft } from '../model/importLog';
import type { ImportRecord } from '../model/importRecord';
import { numberChangeSet } from '../model/numberChangeSet';
import type { TidemarkDatabase } from './database';
import { getStored } from './getStored';
import { narrowBlock, narrowChange } from './narrowColumns';
import type { Workspace } from './openWorkspace';
import { transact } from './transact';
import { announce } from './workspaceEvents';
import { changeRegisters } from './writeRegisters';

/** What is to be done. Cells and rows that the import itself brings point at PENDING_IMPORT. */
export interface CommitPlan {
  readonly changeSet: ChangeSet;
  readonly record: ImportDraft;
}

/**
 * Carries out a plan and returns its record, numbered, with what was counted while writing; `unchanged` counts are
 * the plan's. Rejects with StaleChange, QuotaExceeded or StorageFailed and then leaves everything as it was.
 */
export async function commit(workspace: Workspace, plan: CommitPlan): Promise<ImportRecord> {
  const record = await transact(workspace, 'rw', (database) => appendImport(database, plan));
  announceImport(workspace, record, plan.changeSet);
  return record;
}

/** Does now what a commit of the plan would take time for, one step a call; nothing is written. */
export function* prepareCommit({ blocks }: ChangeSet): Generator<void, void, undefined> {
  for (const change of blocks) {
    narrowChange(change);
    yield;
  }
}

export function announceImport(workspace: Workspace, record: ImportRecord, changeSet: ChangeSet): void {
  const indicators = changeSet.blocks.map(({ indicator }) => indicator);
  announce(workspace.channel, { kind: 'committed', revision: record.id, indicators });
}

/** The work of a commit, for a transaction that is already open. */
export async function appendImport(database: TidemarkDatabase, plan: CommitPlan): Promise<ImportRecord> {
  const id = ((await database.imports.toCollection().last())?.id ?? 0) + 1;
  const changeSet = numberChangeSet(plan.changeSet, id);
  checkSources(changeSet, id);
  const record = numberRecord(plan.record, changeSet, id);
  // Each table by itself and all under way at once: most of a commit is waiting for the database to answer.
  await Promise.all([
    writeEntities('indicators', database.indicators, changeSet.indicators),
    writeEntities('areas', database.areas, changeSet.areas),
    writeEntities('targets', database.targets, changeSet.targets),
    writeEntities('tasks', database.tasks, changeSet.tasks),
    writeEntities('lists', database.lists, changeSet.lists),
    writeEntities('rules', database.rules, changeSet.rules),
    writeEntities('annotations', database.annotations, changeSet.annotations),
    writeEntities('sentences', database.sentences, changeSet.sentences),
    writeEntities('boards', database.boards, changeSet.boards),
    changeRegisters(database, changeSet.registers),
    writeBlocks(database.blocks, changeSet.blocks),
    logImport(database, record, changeSet),
  ]);
  return record;
}

/** Appends a record and its change set to the log; fails when the number is taken. */
export async function logImport(database: TidemarkDatabase, record: ImportRecord, changeSet: ChangeSet): Promise<void> {
  const { blocks, ...changes } = changeSet;
  await Promise.all([
    database.imports.add(record),
    database.entityChanges.add({ import: record.id, changes }),
    database.blockChanges.bulkAdd(
      blocks.map((change) => ({ import: record.id, indicator: change.indicator, change: narrowChange(change) })),
    ),
  ]);
}

function numberRecord(draft: ImportDraft, changeSet: ChangeSet, id: number): ImportRecord {
  const { observations, entities } = countChanges(changeSet);
  return {
    ...draft,
    id,
    observations: { ...observations, unchanged: draft.observations.unchanged },
    entities: { ...entities, unchanged: draft.entities.unchanged },
  };
}

/** A cell must not point at an import that does not exist yet. */
function checkSources(changeSet: ChangeSet, id: number): void {
  for (const { indicator, sources } of changeSet.blocks) {
    const wrong = sources.find((source) => source.import > id);
    if (wrong !== undefined) throw new Error(`${indicator} points at import ${wrong.import} in import ${id}`);
  }
}

async function writeEntities<T>(
  name: EntityTable,
  table: Table<T, string>,
  changes: readonly EntityChange<T>[],
): Promise<void> {
  if (changes.length === 0) return;
  const stored = await getStored(
    table,
    changes.map(({ key }) => key),
  );
  changes.forEach((change, position) => checkEntity(name, change, stored[position] ?? null));
  await table.bulkDelete(changes.filter(({ after }) => after === null).map(({ key }) => key));
  await table.bulkPut(changes.flatMap(({ after }) => (after === null ? [] : [after])));
}

async function writeBlocks(table: TidemarkDatabase['blocks'], changes: readonly BlockChange[]): Promise<void> {
  if (changes.length === 0) return;
  const stored = await getStored(
    table,
    changes.map(({ indicator }) => indicator),
  );
  const blocks = changes.map((change, position) => applyBlockChange(stored[position] ?? null, change));
  const emptied = changes.filter((_, position) => blocks[position] === null);
  await table.bulkDelete(emptied.map(({ indicator }) => indicator));
  await table.bulkPut(blocks.flatMap((block) => (block === null ? [] : [narrowBlock(block)])));
}
