// How a register lies in its tables: head, rows, and a record for each column.
import type { Table } from 'dexie';
import type { Register, RegisterHead } from '../model/register';
import { headOf } from '../model/register';
import type { RegisterRows, TextColumn } from '../model/registerRows';

/** The rows of a register without their cells, apart from its head: a list of registers is read without them. */
export interface RegisterRowsRow {
  readonly id: string;
  readonly rows: Omit<RegisterRows, 'cells' | 'found'>;
}

/** The cells of one column, so that a page takes them over one after the other and stays awake between. */
export interface RegisterColumnRow {
  readonly register: string;
  readonly position: number;
  readonly cells: TextColumn;
  readonly found: TextColumn | null;
}

/** The tables that registers are kept in, of a database or of an upgrade. */
export interface RegisterTables {
  readonly registers: Table<RegisterHead>;
  readonly registerRows: Table<RegisterRowsRow>;
  readonly registerColumns: Table<RegisterColumnRow>;
}

export async function putRegisters(tables: RegisterTables, registers: readonly Register[]): Promise<void> {
  await tables.registers.bulkPut(registers.map(headOf));
  for (const { id, rows } of registers) {
    const { cells, found, ...others } = rows;
    await tables.registerRows.put({ id, rows: others });
    await tables.registerColumns.bulkPut(
      cells.map((column, position) => ({ register: id, position, cells: column, found: found[position] ?? null })),
    );
  }
}
