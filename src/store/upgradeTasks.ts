// Schema 2 to 3: targets and tasks say more, and change sets know of four more kinds of entities.
// Law: the same record is upgraded to the same, so that changes of an old log still follow from one another.
import type { Transaction } from 'dexie';
import { type ChangeSet, type EntityChange, NO_CHANGE } from '../model/change';
import { type Target, TARGET_ADDITIONS } from '../model/target';
import { PROGRESS_ADDITIONS, type Task, TASK_ADDITIONS } from '../model/task';

type EntityChanges = Omit<ChangeSet, 'blocks'>;

export async function upgradeTasks(transaction: Transaction): Promise<void> {
  await upgradeTable(transaction, 'targets', upgradeTarget);
  await upgradeTable(transaction, 'tasks', upgradeTask);
  await transaction
    .table('entityChanges')
    .toCollection()
    .modify((row: { changes: EntityChanges }) => {
      row.changes = upgradeChanges(row.changes);
    });
}

async function upgradeTable<T>(transaction: Transaction, name: string, upgrade: (old: T) => T): Promise<void> {
  const table = transaction.table<T>(name);
  await table.bulkPut((await table.toArray()).map(upgrade));
}

function upgradeChanges(old: EntityChanges): EntityChanges {
  const { blocks: _, ...none } = NO_CHANGE;
  return { ...none, ...old, targets: upgraded(old.targets, upgradeTarget), tasks: upgraded(old.tasks, upgradeTask) };
}

function upgraded<T>(changes: readonly EntityChange<T>[], upgrade: (old: T) => T): EntityChange<T>[] {
  const side = (entity: T | null): T | null => (entity === null ? null : upgrade(entity));
  return changes.map(({ key, before, after }) => ({ key, before: side(before), after: side(after) }));
}

function upgradeTarget(old: Target): Target {
  return { ...TARGET_ADDITIONS, ...old };
}

function upgradeTask(old: Task): Task {
  const progress = old.progress.map((one) => ({ ...PROGRESS_ADDITIONS, ...one }));
  return { ...TASK_ADDITIONS, ...old, lastYear: old.year, progress };
}
