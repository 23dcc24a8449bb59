// Which file and sheet a cell came from, by the log of imports. Law: a value entered by hand came from none.
import type { ImportedTable, ImportRecord } from './importRecord';
import type { CellSource } from './observation';

export type ImportsById = ReadonlyMap<number, ImportRecord>;

export function importsById(imports: readonly ImportRecord[]): ImportsById {
  return new Map(imports.map((record) => [record.id, record]));
}

export interface TableOrigin {
  readonly table: ImportedTable;
  /** Name of the file. */
  readonly file: string | null;
}

/** Null for cells of no table, and of imports that the log does not have. */
export function tableOrigin(log: ImportsById, source: CellSource): TableOrigin | null {
  const record = log.get(source.import);
  const table = record?.tables[source.table];
  return table === undefined ? null : { table, file: record?.files[table.file]?.name ?? null };
}
