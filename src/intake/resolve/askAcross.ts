// Names and asks about keys that several tables fill with different values.
import type { Issue, IssueKind, Question } from '../../model/issue';
import type { MappedTable } from '../map/mappedTable';
import type { GatheredBlocks } from './gatherBlocks';
import type { AcrossConflict, CellPlace } from './settleAcross';

const NAMED = 100;

const VALUES_NAMED = 10;

/** One issue a conflict, one a table for its gaps beside values, and one with the number of repetitions that agree. */
export function nameAcross(gathered: GatheredBlocks, tables: readonly MappedTable[]): Issue[] {
  const conflicts = gathered.conflicts.slice(0, NAMED).map((conflict) => conflictIssue(conflict, tables));
  const named = [...conflicts, ...gapIssues(gathered.gaps, tables)];
  const table = tables[0];
  if (gathered.same === 0 || table === undefined) return named;
  return [...named, tableIssue('duplicateSame', table, { count: gathered.same })];
}

function gapIssues(gaps: readonly CellPlace[], tables: readonly MappedTable[]): Issue[] {
  const byTable = new Map<number, { first: string; count: number }>();
  for (const { table, cell } of gaps) {
    const before = byTable.get(table);
    if (before === undefined) byTable.set(table, { first: cell, count: 1 });
    else before.count += 1;
  }
  return [...byTable].map(([table, { first, count }]) =>
    tableIssue('duplicateGap', tables[table]!, { count, cell: first }),
  );
}

function tableIssue(kind: IssueKind, { file, sheet }: MappedTable, params: Issue['params']): Issue {
  return { kind, severity: 'info', file, sheet, cell: null, text: null, params };
}

function conflictIssue({ indicator, period, places }: AcrossConflict, tables: readonly MappedTable[]): Issue {
  const [first, last] = [places[0]!, places[places.length - 1]!];
  const table = tables[last.table]!;
  return {
    kind: 'duplicateConflict',
    severity: 'error',
    file: table.file,
    sheet: table.sheet,
    cell: last.cell,
    text: last.text,
    params: {
      indicator,
      period,
      first: placeName(first, tables),
      values: places
        .slice(0, VALUES_NAMED)
        .map(({ text }) => text)
        .join(' / '),
      count: places.length,
    },
  };
}

function placeName(place: AcrossConflict['places'][number], tables: readonly MappedTable[]): string {
  const { file, sheet } = tables[place.table]!;
  return `${file} ${sheet} ${place.cell}`;
}

/** One question a table whose values collide with those of tables before it. */
export function askAcross(conflicts: readonly AcrossConflict[], tables: readonly MappedTable[]): Question[] {
  const byTable = new Map<number, AcrossConflict[]>();
  for (const conflict of conflicts) {
    if (!conflict.open) continue;
    const table = conflict.places[conflict.places.length - 1]!.table;
    byTable.set(table, [...(byTable.get(table) ?? []), conflict]);
  }
  return [...byTable].map(([index, own]) => {
    const table = tables[index]!;
    return {
      kind: 'conflict',
      file: table.file,
      sheet: table.sheet,
      table: table.tableIndex,
      columns: [],
      cells: own.slice(0, NAMED).map(({ places }) => places[places.length - 1]!.cell),
      suggestions: ['first', 'last'],
      params: { count: own.length },
    };
  });
}
