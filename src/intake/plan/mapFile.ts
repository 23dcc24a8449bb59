// One file under its mapping: all its tables, and the sheets that have none.
// Law: a file that gives nothing and asks nothing is refused; it never ends in an empty success.
import type { Issue, Question, Refusal } from '../../model/issue';
import type { Mapping, TableMapping } from '../../model/mapping';
import { rangeName } from '../../model/cellName';
import { mapTable } from '../mapTable';
import type { LeftOut, LeftOutReason, MappedTable } from '../map/mappedTable';
import type { FileFormat, Sheet } from '../sheet';

/** A file that was read and recognised, with the mapping as it stands after answers and corrections. */
export interface PlanFile {
  readonly name: string;
  readonly bytes: number;
  readonly format: FileFormat;
  readonly encoding: string | null;
  readonly sheets: readonly Sheet[];
  /** By sheet: how many columns of it stand in the file's first column, packed as Eurostat does; else 1. */
  readonly packedKeys: readonly number[];
  /** The only sheet that a person wants; null takes what recognition found. */
  readonly chosenSheet: string | null;
  readonly mapping: Mapping;
  /** Of reading and recognising; answered questions are no longer among them. */
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
}

export interface MappedFile {
  readonly tables: readonly MappedTable[];
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
  readonly leftOut: readonly LeftOut[];
  readonly refusals: readonly Refusal[];
}

export function mapFile(file: PlanFile): MappedFile {
  const tables = file.mapping.tables.flatMap((table, tableIndex) => {
    const position = file.sheets.findIndex(({ name }) => name === table.sheet);
    const sheet = file.sheets[position];
    if (sheet === undefined) return [];
    const mapped = mapTable(sheet, table, { file: file.name, tableIndex });
    return [atColumnsOfFile(mapped, table, file.packedKeys[position] ?? 1)];
  });
  const questions = [...file.questions, ...tables.flatMap((table) => table.questions)];
  const isEmpty = questions.length === 0 && tables.every(isEmptyTable);
  return {
    tables,
    questions,
    issues: [...file.issues, ...tables.flatMap((table) => table.issues)],
    leftOut: [...leftOutSheets(file), ...tables.flatMap((table) => table.leftOut)],
    refusals: isEmpty ? [refusalOf(file)] : [],
  };
}

/** Entries point at the cells of the file, also where its first column was unpacked into several. */
function atColumnsOfFile(mapped: MappedTable, table: TableMapping, packedKeys: number): MappedTable {
  if (packedKeys === 1) return mapped;
  const back = packedKeys - 1;
  const { entries } = mapped;
  const column = entries.column.map((unpacked) => Math.max(0, unpacked - back));
  const range = rangeName({ ...table.range, right: Math.max(0, table.range.right - back) });
  return { ...mapped, range, entries: { ...entries, column } };
}

function isEmptyTable({ entries, targets, tasks, register }: MappedTable): boolean {
  const hasRows = register !== null && register.rows.length > 0;
  return entries.count === 0 && targets.length === 0 && tasks.length === 0 && !hasRows;
}

function refusalOf(file: PlanFile): Refusal {
  const kind = file.mapping.tables.length === 0 ? 'noTable' : 'noObservations';
  return { kind, file: file.name, sheet: null, params: {} };
}

function leftOutSheets(file: PlanFile): LeftOut[] {
  const mapped = new Set(file.mapping.tables.map(({ sheet }) => sheet));
  return file.sheets
    .filter(({ name }) => !mapped.has(name))
    .map((sheet) => ({
      what: 'sheet',
      file: file.name,
      sheet: sheet.name,
      reason: reasonOf(sheet, file.chosenSheet),
      count: 1,
      cells: [],
      labels: [sheet.name],
    }));
}

function reasonOf(sheet: Sheet, chosenSheet: string | null): LeftOutReason {
  if (chosenSheet !== null && chosenSheet !== sheet.name) return 'notChosen';
  if (isEmptySheet(sheet)) return 'empty';
  return sheet.hidden ? 'hidden' : 'withoutTable';
}

function isEmptySheet({ rows }: Sheet): boolean {
  for (const cells of rows) if (cells.some((cell) => cell !== null && cell !== '')) return false;
  return true;
}
