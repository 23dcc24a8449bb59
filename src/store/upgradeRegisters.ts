// Schema 1 to 2: rows of registers leave their heads and become columns, in what is stored and in the log.
import type { Transaction } from 'dexie';
import type { RegisterOfVersionOne } from '../model/registerOfVersionOne';
import { upgradeRegister } from '../model/registerOfVersionOne';
import type { RegisterHead } from '../model/register';
import type { RegisterColumnRow, RegisterRowsRow, RegisterTables } from './registerTables';
import { putRegisters } from './registerTables';

interface ChangeOfVersionOne {
  readonly key: string;
  readonly before: RegisterOfVersionOne | null;
  readonly after: RegisterOfVersionOne | null;
}

export async function upgradeRegisters(transaction: Transaction): Promise<void> {
  const stored = await transaction.table<RegisterOfVersionOne>('registers').toArray();
  const tables: RegisterTables = {
    registers: transaction.table<RegisterHead>('registers'),
    registerRows: transaction.table<RegisterRowsRow>('registerRows'),
    registerColumns: transaction.table<RegisterColumnRow>('registerColumns'),
  };
  await putRegisters(tables, stored.map(upgradeRegister));
  await transaction
    .table('entityChanges')
    .toCollection()
    .modify((row: { changes: { registers: unknown[] } }) => {
      row.changes.registers = (row.changes.registers as ChangeOfVersionOne[]).map(({ key, before, after }) => ({
        key,
        before: before === null ? null : upgradeRegister(before),
        after: after === null ? null : upgradeRegister(after),
      }));
    });
}
