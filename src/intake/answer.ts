// Answers and corrections as pure functions from a mapping to a mapping: for command line options and the review page.
// Law: what depends on a change follows it; everything else stays exactly as it was.
import type { Question } from '../model/issue';
import type { CellRange, ColumnRole, Coordinates, Mapping, RowRole, TableMapping } from '../model/mapping';
import type { PresentStatus } from '../model/observation';
import { withRole, withRoles } from './answer/columnChange';
import { withHeader } from './answer/headerChange';
import type { Source } from './answer/headerChange';
import { withFirstBodyRow, withLastBodyRow, withRowPatch, withRowRole } from './answer/rowChange';
import { withPeriodsOfMeasures } from './answer/periodsOfMeasures';
import { withRange } from './answer/tableRange';
import { isAnswered } from './recognise/isAnswered';

export { answerQuestion } from './answer/answerQuestion';
export { applyAnswers } from './answer/applyAnswers';
export type { Answers } from './answer/applyAnswers';
export { applyMapping } from './answer/applyMapping';
export { joinTables, splitTable } from './answer/splitTable';
export type { SplitMapping } from './answer/splitTable';
export type { Source } from './answer/headerChange';

/** Role of a sheet column. */
export function changeColumnRole(mapping: Mapping, table: number, column: number, role: ColumnRole): Mapping {
  return changeTable(mapping, table, (one) => withRole(one, column - one.range.left, role));
}

/** Role of neighbouring sheet columns. Columns that hold values already take only what changed in the first one. */
export function changeColumnRoles(mapping: Mapping, table: number, columns: ColumnSpan, role: ColumnRole): Mapping {
  return changeTable(mapping, table, (one) => withRoles(one, columns.first, columns.last, role));
}

/** Zero-based, both inclusive. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export type ColumnSpan = RowSpan;

/** Role of sheet rows; where one becomes or was header the table is recognised again below. */
export function changeRowRole(
  mapping: Mapping,
  table: number,
  rows: RowSpan,
  role: RowRole | 'body',
  source: Source,
): Mapping {
  return changeTable(mapping, table, (before) => {
    const isIn = (row: number): boolean => row >= rows.first && row <= rows.last;
    const others = before.headerRows.filter((row) => !isIn(row));
    if (role === 'header') {
      const own = Array.from({ length: rows.last - rows.first + 1 }, (_, at) => rows.first + at);
      return withHeader(
        before,
        [...others, ...own].sort((left, right) => left - right),
        source,
      );
    }
    const below = others.length === before.headerRows.length ? before : withHeader(before, others, source);
    return withRowRole(below, rows.first, rows.last, role);
  });
}

/** Where the data of a table begin or end. A row of the header that becomes data is no header any more. */
export function changeBodyEnd(
  mapping: Mapping,
  table: number,
  end: 'first' | 'last',
  row: number,
  source: Source,
): Mapping {
  return changeTable(mapping, table, (before) => {
    if (end === 'last') return withLastBodyRow(before, row);
    const above = before.headerRows.filter((header) => header < row);
    return withFirstBodyRow(
      above.length === before.headerRows.length ? before : withHeader(before, above, source),
      row,
    );
  });
}

/** What single rows measure, where their cells say it wrongly or not at all. */
export function changeRowPatch(mapping: Mapping, table: number, rows: RowSpan, part: Partial<Coordinates>): Mapping {
  return changeTable(mapping, table, (before) => withRowPatch(before, rows.first, rows.last, part));
}

/** Other edges of a table. */
export function changeRange(mapping: Mapping, table: number, range: CellRange, source: Source): Mapping {
  return changeTable(mapping, table, (before) => withRange(before, range, source));
}

/** Names the header rows (none: the table has no header); columns are then recognised anew. */
export function changeHeaderRows(
  mapping: Mapping,
  table: number,
  headerRows: readonly number[],
  source: Source,
): Mapping {
  return changeTable(mapping, table, (before) => withHeader(before, headerRows, source));
}

export function changeDefaults(mapping: Mapping, table: number, defaults: Partial<Coordinates>): Mapping {
  return changeTable(mapping, table, (before) => {
    const after = { ...before, defaults: { ...before.defaults, ...defaults } };
    return defaults.period === undefined ? after : withPeriodsOfMeasures(after);
  });
}

/** Said of the whole table; what notes said of its parts is given up. */
export function changeStatus(mapping: Mapping, table: number, status: PresentStatus): Mapping {
  return changeTable(mapping, table, ({ noted: _, ...before }) => ({ ...before, status }));
}

/** Which value counts where a key stands twice with different values. */
export function chooseConflict(mapping: Mapping, table: number, choice: TableMapping['onConflict']): Mapping {
  return changeTable(mapping, table, (before) => ({ ...before, onConflict: choice }));
}

/** Questions that the mapping as it stands leaves open. */
export function remainingQuestions(mapping: Mapping, questions: readonly Question[]): readonly Question[] {
  return questions.filter((question) => !isAnswered(question, mapping.tables));
}

function changeTable(mapping: Mapping, position: number, change: (table: TableMapping) => TableMapping): Mapping {
  if (mapping.tables[position] === undefined) throw new Error(`no such table: ${position}`);
  return { ...mapping, tables: mapping.tables.map((table, index) => (index === position ? change(table) : table)) };
}
