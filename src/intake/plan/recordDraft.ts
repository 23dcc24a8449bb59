// The import record of a plan, all but its number and time.
import type { ChangeCounts, ImportedTable, ImportRecord } from '../../model/importRecord';
import { NO_DECISIONS } from '../../model/importRecord';
import type { TableMapping } from '../../model/mapping';
import { cellText } from '../map/cellText';
import type { MappedTable } from '../map/mappedTable';
import type { Sheet } from '../sheet';
import type { MappedFile, PlanFile } from './mapFile';

/** An import record before its commit gives it a number and a time. */
export type RecordDraft = Omit<ImportRecord, 'id' | 'at'>;

export interface PlanCounts {
  readonly observations: ChangeCounts;
  readonly entities: ChangeCounts;
}

export function recordDraft(
  files: readonly PlanFile[],
  mapped: readonly MappedFile[],
  counts: PlanCounts,
): RecordDraft {
  return {
    kind: 'import',
    undoes: null,
    files: files.map(({ name, bytes, format, encoding }) => ({ name, bytes, format, encoding })),
    tables: mapped.flatMap(({ tables }, file) => tables.map((table) => importedTable(table, file))),
    mappings: files.map(({ mapping }) => mapping),
    observations: counts.observations,
    entities: counts.entities,
    demo: files.some(callsItselfDemo),
    note: null,
    ...NO_DECISIONS,
  };
}

function importedTable({ sheet, title, range, notes }: MappedTable, file: number): ImportedTable {
  const sourceNote = notes.map((note) => /(?:数据)?来源\s*[:：]\s*([^。；\n]+)/.exec(note)?.[1]?.trim()).find(Boolean);
  return { file, sheet, title, range, sourceNote: sourceNote ?? null };
}

const DEMO = /演示数据/;

/** Files that are no true statistics say so in their name, a title, a note or a heading row. */
export function callsItselfDemo(file: PlanFile): boolean {
  if (DEMO.test(file.name)) return true;
  return file.mapping.tables.some((table) => {
    if (DEMO.test(table.title ?? '') || table.notes.some((note) => DEMO.test(note))) return true;
    const sheet = file.sheets.find(({ name }) => name === table.sheet);
    return sheet !== undefined && (DEMO.test(sheet.name) || headingRowsSayDemo(sheet, table));
  });
}

function headingRowsSayDemo(sheet: Sheet, table: TableMapping): boolean {
  return Object.entries(table.rowRoles).some(
    ([row, role]) =>
      (role === 'title' || role === 'unit' || role === 'note') &&
      (sheet.rows.at(Number(row)) ?? []).some((cell) => DEMO.test(cellText(cell))),
  );
}
