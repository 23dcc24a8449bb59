// Schema 4 to 5: change sets know of boards that people arrange.
import type { Transaction } from 'dexie';
import type { ChangeSet } from '../model/change';

export async function upgradeBoards(transaction: Transaction): Promise<void> {
  await transaction
    .table('entityChanges')
    .toCollection()
    .modify((row: { changes: Omit<ChangeSet, 'blocks'> }) => {
      row.changes = { ...row.changes, boards: [] };
    });
}
