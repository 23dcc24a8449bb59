// One table made two, two made one. Law: questions follow their tables; what was said of rows and columns stays.
import type { Question } from '../../model/issue';
import type { Mapping, TableMapping } from '../../model/mapping';
import { tableQuestions } from '../recognise/tableQuestions';
import { canJoin } from './canJoin';
import type { Source } from './headerChange';
import { findIn, within } from './tableRange';

export interface SplitMapping {
  readonly mapping: Mapping;
  /** Of the new table, and those of tables behind it at their new positions. */
  readonly questions: readonly Question[];
}

/** The row begins a table of its own; without a header there, the columns are those of the table it was part of. */
export function splitTable(
  mapping: Mapping,
  position: number,
  row: number,
  questions: readonly Question[],
  source: Source,
): SplitMapping {
  const table = mapping.tables[position];
  if (table === undefined) throw new Error(`no such table: ${position}`);
  const { range } = table;
  if (row <= range.top || row > range.bottom) return { mapping, questions };
  const below = findIn(table, { ...range, top: row }, source, null);
  const found = below !== null && below.table.headerRows.length > 0 ? below : null;
  const second = found?.table ?? restOf(table, row);
  const tables = [
    ...mapping.tables.slice(0, position),
    headOf(table, row),
    second,
    ...mapping.tables.slice(position + 1),
  ];
  const moved = questions.map((question) =>
    question.table !== null && question.table > position ? { ...question, table: question.table + 1 } : question,
  );
  return {
    mapping: { ...mapping, tables },
    questions: [...moved, ...(found === null ? [] : tableQuestions(found, position + 1))],
  };
}

function headOf(table: TableMapping, row: number): TableMapping {
  const range = { ...table.range, bottom: row - 1 };
  return {
    ...table,
    range,
    headerRows: table.headerRows.filter((one) => one < row),
    rowRoles: within(table.rowRoles, range),
    rowPatches: within(table.rowPatches, range),
    lastBodyRow: Math.min(table.lastBodyRow, row - 1),
  };
}

function restOf(table: TableMapping, row: number): TableMapping {
  const range = { ...table.range, top: row };
  return {
    ...table,
    range,
    headerRows: [],
    rowRoles: within(table.rowRoles, range),
    rowPatches: within(table.rowPatches, range),
    firstBodyRow: row,
  };
}

/** The table goes on with the one before it: its header is a repeated one, its rows are of the other's columns. */
export function joinTables(mapping: Mapping, position: number, questions: readonly Question[]): SplitMapping {
  const [first, second] = [mapping.tables[position - 1], mapping.tables[position]];
  if (first === undefined || second === undefined || !canJoin(first, second)) return { mapping, questions };
  const repeated = second.headerRows.map((row) => [row, 'repeatedHeader' as const] as const);
  const between = Array.from(
    { length: second.range.top - first.range.bottom - 1 },
    (_, at) => first.range.bottom + 1 + at,
  );
  const joined: TableMapping = {
    ...first,
    range: { ...first.range, bottom: second.range.bottom },
    rowRoles: {
      ...first.rowRoles,
      ...Object.fromEntries(between.map((row) => [row, 'blank' as const])),
      ...second.rowRoles,
      ...Object.fromEntries(repeated),
    },
    rowPatches: { ...first.rowPatches, ...second.rowPatches },
    lastBodyRow: second.lastBodyRow,
    notes: [...first.notes, ...second.notes],
  };
  const tables = mapping.tables.flatMap((table) => (table === first ? [joined] : table === second ? [] : [table]));
  const moved = questions.flatMap((question) => {
    if (question.table === null || question.table < position) return [question];
    return question.table === position ? [] : [{ ...question, table: question.table - 1 }];
  });
  return { mapping: { ...mapping, tables }, questions: moved };
}
