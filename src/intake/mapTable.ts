// A sheet under its mapping becomes observations in columns, targets, tasks or a register, with all that was left out.
// Law: labels and units stay as the file wrote them; nothing is matched with what is known before `resolve`.
import type { Question } from '../model/issue';
import type { TableMapping } from '../model/mapping';
import { askConflicts } from './map/askConflicts';
import { checkCategories } from './map/checkCategories';
import { checkTotals } from './map/checkTotals';
import { nameDoubtfulShares } from './map/doubtfulShares';
import { cellName, rangeName } from '../model/cellName';
import { IssueCollector } from './map/issueCollector';
import { LeftOutCollector } from './map/leftOutCollector';
import { listLeftOut } from './map/listLeftOut';
import { EMPTY_ENTRIES } from './map/mappedTable';
import type { MappedTable, TablePlace } from './map/mappedTable';
import { mapObservations } from './map/mapObservations';
import type { MappedObservations } from './map/mapObservations';
import { mapRegister } from './map/mapRegister';
import { mapTargets } from './map/mapTargets';
import { mapTasks } from './map/mapTasks';
import { settleDuplicates } from './map/settleDuplicates';
import { valueRoles } from './map/valueColumns';
import type { Sheet } from './sheet';

/** Applies one table of a mapping to its sheet. Throws only when the mapping does not fit the sheet's shape at all. */
export function mapTable(sheet: Sheet, table: TableMapping, place: TablePlace): MappedTable {
  const issues = new IssueCollector({ file: place.file, sheet: sheet.name });
  const leftOut = new LeftOutCollector(place.file, sheet.name);
  listLeftOut(sheet, table, leftOut);
  const parts = mapBody(sheet, table, place, issues, leftOut);
  return {
    file: place.file,
    sheet: sheet.name,
    tableIndex: place.tableIndex,
    layout: table.layout,
    title: table.title,
    range: rangeName(table.range),
    notes: table.notes,
    onConflict: table.onConflict,
    ...parts,
    leftOut: leftOut.finish(),
    issues: issues.finish(),
  };
}

type Body = Pick<
  MappedTable,
  'series' | 'entries' | 'periods' | 'gaps' | 'targets' | 'tasks' | 'register' | 'questions'
>;

const EMPTY_BODY: Body = {
  series: [],
  entries: EMPTY_ENTRIES,
  periods: [],
  gaps: 0,
  targets: [],
  tasks: [],
  register: null,
  questions: [],
};

function mapBody(
  sheet: Sheet,
  table: TableMapping,
  place: TablePlace,
  issues: IssueCollector,
  leftOut: LeftOutCollector,
): Body {
  switch (table.layout) {
    case 'register':
      return { ...EMPTY_BODY, register: mapRegister(sheet, table, issues) };
    case 'taskList':
      return { ...EMPTY_BODY, ...mapTasks(sheet, table, place, issues) };
    case 'long':
    case 'wide':
    case 'cross': {
      const found = mapObservations(sheet, table, issues, leftOut);
      nameZeroFormulas(sheet, table, issues);
      return {
        ...EMPTY_BODY,
        ...settled(found, sheet, table, place, issues),
        targets: mapTargets(sheet, table, issues),
      };
    }
  }
}

/** A formula over cells that are not filled in yet gives 0: nobody can tell it from a real one. */
function nameZeroFormulas({ zeroFormulas = [] }: Sheet, table: TableMapping, issues: IssueCollector): void {
  const columns = new Set(valueRoles(table, 'actual').map(({ column }) => column));
  for (const { row, column } of zeroFormulas) {
    const isBody = row >= table.firstBodyRow && row <= table.lastBodyRow && table.rowRoles[row] === undefined;
    if (isBody && columns.has(column)) issues.atCell('zeroFormula', 'warning', row, column, '0');
  }
}

function settled(
  found: MappedObservations,
  sheet: Sheet,
  table: TableMapping,
  place: TablePlace,
  issues: IssueCollector,
): Pick<Body, 'series' | 'entries' | 'periods' | 'gaps' | 'questions'> {
  const { series, periods, gaps } = found;
  const settling = settleDuplicates(found.entries, series.length, periods.length, table.onConflict);
  const { entries, same, conflicts } = settling;
  if (same > 0) issues.ofTable('duplicateSame', 'info', { count: same });
  const [gap] = settling.gaps;
  if (gap !== undefined) {
    const cell = cellName(found.entries.row[gap]!, found.entries.column[gap]!);
    issues.ofTable('duplicateGap', 'info', { count: settling.gaps.length, cell });
  }
  checkTotals(sheet, table, series, entries, issues);
  checkCategories(sheet, table, issues);
  nameDoubtfulShares(series, entries, issues);
  const questions = [
    askConflicts(conflicts, found.entries, series, periods, table, place, issues),
    askAmbiguousPeriods(found, table, place),
  ];
  return { series, entries, periods, gaps, questions: questions.filter((question) => question !== null) };
}

function askAmbiguousPeriods(found: MappedObservations, table: TableMapping, place: TablePlace): Question | null {
  if (found.ambiguous === null) return null;
  const { texts, columns } = found.ambiguous;
  const [text, candidates] = [...texts][0]!;
  return {
    kind: 'ambiguousPeriod',
    file: place.file,
    sheet: table.sheet,
    table: place.tableIndex,
    columns,
    cells: [],
    suggestions: candidates,
    params: { text, count: texts.size },
  };
}
