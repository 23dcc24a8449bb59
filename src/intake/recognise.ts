// From sheets as people make them to a proposed mapping, with what must be asked and what should be known.
// Law: recognition looks at a bounded sample of rows, takes what the file states, and asks for the rest.
import type { Issue, IssueKind, Question } from '../model/issue';
import type { Mapping, TableMapping } from '../model/mapping';
import { columnName, rangeName } from '../model/cellName';
import type { NameIndex } from './names';
import type { TableFinding } from './recognise/recogniseTable';
import { findTables } from './recognise/findTables';
import { buildGrid } from './recognise/grid';
import { withJointLists } from './recognise/jointLists';
import type { NoteState } from './recognise/noteStates';
import type { LooseLines } from './recognise/looseSheets';
import { looseLines, withLooseLines } from './recognise/looseSheets';
import { withResourcesApart } from './recognise/resourcesApart';
import { isStructureList } from './recognise/structureList';
import { shapeOf } from './recognise/shape';
import { stripsOf } from './recognise/sideBySide';
import { tableQuestions } from './recognise/tableQuestions';
import type { Cell, Sheet } from './sheet';

export interface Proposal {
  readonly mapping: Mapping;
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
}

export interface RecogniseInput {
  readonly file: string;
  /** Sheets as read; packed Eurostat sheets must have gone through `unpackEurostat`. */
  readonly sheets: readonly Sheet[];
  readonly names: NameIndex;
}

/** The page numbers of a table of contents are no values. */
const CONTENTS = /^\s*(目\s*录|目次|contents)\s*$/i;
/** Where nobody looks for a table. */
const FRONT = /^\s*(封面|扉页|目\s*录|目次|contents|(编制|填[报表]|使用)?说明|(名词|指标)解释)\s*$/i;

/** Hidden sheets are named and left out, unless every sheet with content is hidden. */
export function recognise({ file, sheets, names }: RecogniseInput): Proposal {
  const issues: Issue[] = [];
  const tables: TableFinding[] = [];
  const loose: LooseLines[] = [];
  const hasVisible = sheets.some((sheet) => !sheet.hidden && hasContent(sheet));
  for (const sheet of sheets) {
    if (sheet.hidden && hasContent(sheet))
      issues.push(issue(file, sheet, 'hiddenSheet', hasVisible ? 'warning' : 'info'));
    if (!hasContent(sheet)) {
      if (!sheet.hidden) issues.push(issue(file, sheet, 'sheetEmpty', 'info'));
      continue;
    }
    if (sheet.hidden && hasVisible) continue;
    const isOfContents = sheets.length > 1 && CONTENTS.test(sheet.name);
    const found =
      isStructureList(sheet) || isOfContents ? [] : tablesOf(file, sheet, names, tables[tables.length - 1] ?? null);
    const lines = found.length === 0 ? looseLines(sheet) : null;
    if (lines !== null) loose.push(lines);
    else if (found.length === 0)
      issues.push(issue(file, sheet, 'sheetWithoutTable', FRONT.test(sheet.name) ? 'info' : 'warning'));
    tables.push(...found);
    issues.push(...found.flatMap((one) => tableIssues(file, sheet, one)));
  }
  const settled = withJointLists(withResourcesApart(tables), names).map((one) => ({
    ...one,
    table: withLooseLines(one.table, loose),
  }));
  const mappings = settled.map((one) => one.table);
  return {
    mapping: { version: 1, shape: shapeOf(mappings), tables: mappings },
    questions: settled.flatMap((one, position) => tableQuestions(one, position)),
    issues,
  };
}

/** Tables of a sheet, beside one another from the left, below one another from the top. */
function tablesOf(file: string, sheet: Sheet, names: NameIndex, before: TableFinding | null): readonly TableFinding[] {
  const found: TableFinding[] = [];
  for (const strip of stripsOf(sheet)) {
    const last = found[found.length - 1] ?? null;
    found.push(...findTables(file, buildGrid(strip), names, last ?? before, last !== null));
  }
  return found;
}

function hasContent({ rows }: Sheet): boolean {
  for (const cells of rows) if (cells.some(isFilled)) return true;
  return false;
}

function isFilled(cell: Cell): boolean {
  return cell !== null && (typeof cell !== 'string' || cell.trim() !== '');
}

function issue(
  file: string,
  sheet: Sheet,
  kind: IssueKind,
  severity: Issue['severity'],
  rest: Partial<Pick<Issue, 'cell' | 'text' | 'params'>> = {},
): Issue {
  return { kind, severity, file, sheet: sheet.name, cell: null, text: null, params: {}, ...rest };
}

function tableIssues(file: string, sheet: Sheet, { table, noteStates }: TableFinding): readonly Issue[] {
  const cell = rangeName(table.range);
  const issues: Issue[] = [];
  const within = (row: number): boolean => row >= table.range.top && row <= table.range.bottom;
  const hidden = sheet.hiddenRows.filter(within).length + sheet.hiddenColumns.length;
  if (hidden > 0) issues.push(issue(file, sheet, 'hiddenCells', 'warning', { cell, params: { count: hidden } }));
  return [...issues, ...noteStates.map((said) => noteIssue(file, sheet, table, said))];
}

function noteIssue(file: string, sheet: Sheet, { range }: TableMapping, { text, of }: NoteState): Issue {
  const cell = rangeName(range);
  if (of === null) return issue(file, sheet, 'noteStateOpen', 'warning', { cell, text });
  if (of === 'all') return issue(file, sheet, 'noteState', 'info', { cell, text });
  const rows = listed((of.rows ?? []).map((row) => String(row + 1)));
  const columns = listed((of.columns ?? []).map(columnName));
  return issue(file, sheet, 'noteState', 'info', { cell, text, params: { rows, columns } });
}

/** A sentence names some; the sheet shows the others. */
const MOST_NAMED = 10;

function listed(places: readonly string[]): string {
  return [...places.slice(0, MOST_NAMED), ...(places.length > MOST_NAMED ? ['…'] : [])].join(', ');
}
