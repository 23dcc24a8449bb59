// Goes through the body of a table once, row by row, and hands each value cell on with its coordinates.
// Law: every value cell of every body row becomes an entry or a gap, or belongs to a row that is left out and counted.
import type { TableMapping } from '../../model/mapping';
import type { Period } from '../../model/period';
import type { Sheet } from '../sheet';
import { BODY, SECTION, bodyRowCodes } from './bodyRows';
import { cellName } from '../../model/cellName';
import { cellReader } from './cellReader';
import type { CellReader } from './cellReader';
import { cellText } from './cellText';
import { CellTaker } from './cellTaker';
import { CrossedTimes } from './crossedTimes';
import { EntryWriter } from './entryWriter';
import type { IssueCollector } from './issueCollector';
import type { LeftOutCollector } from './leftOutCollector';
import type { EntryColumns, FoundSeries } from './mappedTable';
import { RowGroups } from './rowGroups';
import type { RowCoordinates } from './rowGroups';
import { AMBIGUOUS_PERIOD, BLANK_PERIOD, readRowPeriods } from './rowPeriods';
import type { RowPeriods } from './rowPeriods';
import { rowStatusReader } from './rowStatus';
import { sectionLabel } from './sectionLabel';
import { SeriesTable } from './seriesTable';
import { actualColumns, havePartsDown } from './valueColumns';
import type { ValueColumn } from './valueColumns';
import { WhenTable } from './whenTable';

export interface MappedObservations {
  readonly series: readonly FoundSeries[];
  readonly entries: EntryColumns;
  readonly periods: readonly Period[];
  readonly gaps: number;
  /** Candidates by text of periods that could not be decided, and the columns they stand in. */
  readonly ambiguous: { readonly texts: RowPeriods['ambiguous']; readonly columns: readonly number[] } | null;
}

export function mapObservations(
  sheet: Sheet,
  table: TableMapping,
  issues: IssueCollector,
  leftOut: LeftOutCollector,
): MappedObservations {
  const whens = new WhenTable();
  const groups = new RowGroups(sheet, table);
  const { columns, kinds } = actualColumns(table, whens);
  const rowWhens = havePartsDown(table) ? new WhenTable() : whens;
  const rowPeriods = readRowPeriods(sheet, table, rowWhens);
  const isCrossed = rowWhens !== whens || columns.some(({ within }) => within !== null);
  const crossed = isCrossed ? new CrossedTimes(whens, rowWhens) : null;
  const series = new SeriesTable(table, groups.coordinates, kinds, whens);
  const entries = new EntryWriter((table.lastBodyRow - table.firstBodyRow + 1) * columns.length);
  const cells = cellReader(sheet.rows);
  const taker = new CellTaker(table, { cells, series, whens, entries, issues, leftOut });
  const whenOfRow = rowTimes(table, rowPeriods, rowWhens);
  const statusOf = rowStatusReader(sheet, table, rowPeriods?.texts ?? []);
  const needsArea =
    table.defaults.area === null && kinds.every(({ area }) => area === null) && namesAreas(table, cells);
  const isNameless = ({ area, areaCode }: RowCoordinates) => needsArea && area === null && areaCode === null;
  walkBody(sheet, table, groups, (row) => {
    const group = groups.groupAt(row);
    if (isNameless(groups.coordinates[group]!)) return leaveOutNameless(row, columns, cells, leftOut);
    const { spot } = taker;
    spot.row = row;
    spot.group = group;
    spot.status = statusOf(row);
    spot.exponent = groups.coordinates[group]!.exponent;
    const refused = takeRow(columns, row, whenOfRow(row), cells, taker, crossed);
    if (refused < 0) refuseRow(row, cells, refused, table, rowPeriods, issues, leftOut);
  });
  const ambiguous = rowPeriods === null || rowPeriods.ambiguous.size === 0 ? null : rowPeriods;
  return {
    series: series.series,
    entries: entries.finish(),
    periods: whens.periods,
    gaps: taker.gaps,
    ambiguous: ambiguous === null ? null : { texts: ambiguous.ambiguous, columns: ambiguous.columns },
  };
}

function walkBody(sheet: Sheet, table: TableMapping, groups: RowGroups, mapRow: (row: number) => void): void {
  const { firstBodyRow, lastBodyRow } = table;
  const codes = bodyRowCodes(table);
  const last = Math.min(lastBodyRow, sheet.rows.length - 1);
  for (let row = firstBodyRow; row <= last; row += 1) {
    const code = codes[row - firstBodyRow];
    if (code === BODY) mapRow(row);
    else if (code === SECTION) groups.enterSection(sectionLabel(sheet.rows.at(row) ?? [], table));
  }
}

/** Returns 0, or the mark of a period that keeps the row from being taken. */
function takeRow(
  columns: readonly ValueColumn[],
  row: number,
  rowWhen: number,
  cells: CellReader,
  taker: CellTaker,
  crossed: CrossedTimes | null,
): number {
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index]!;
    const when = crossed === null ? (column.when ?? rowWhen) : crossed.at(column, rowWhen);
    const value = taker.takesPlain ? cells.number(row, column.column) : Number.NaN;
    if (value === value) {
      if (when < 0) return when;
      taker.takePlain(column, when, value);
      continue;
    }
    const cell = cells.cell(row, column.column);
    if (cell === undefined || cell === null || cell === '') taker.takeBlank(column, when);
    else if (when < 0) return when;
    else taker.take(column, when, cell);
  }
  return 0;
}

/** True when any row names an area; a column of areas that is blank throughout names none. */
function namesAreas({ columns, range, firstBodyRow, lastBodyRow, rowRoles }: TableMapping, cells: CellReader): boolean {
  const index = columns.findIndex(({ role }) => role === 'area');
  if (index < 0) return false;
  for (let row = firstBodyRow; row <= lastBodyRow; row += 1) {
    if (rowRoles[row] === undefined && cellText(cells.cell(row, range.left + index)).trim() !== '') return true;
  }
  return false;
}

/** Where rows name areas, a row that names none is nobody's: a sum without a word, or a row that lost its label. */
function leaveOutNameless(
  row: number,
  columns: readonly ValueColumn[],
  cells: CellReader,
  leftOut: LeftOutCollector,
): void {
  const filled = columns.find(({ column }) => cellText(cells.cell(row, column)).trim() !== '');
  if (filled === undefined) return;
  leftOut.add('rows', 'noArea', cellName(row, filled.column), cellText(cells.cell(row, filled.column)));
}

/**
 * A person's word on a row goes first, then its own time, then the table's; a notation that cannot be read is no
 * reason to take the table's.
 */
function rowTimes(table: TableMapping, rowPeriods: RowPeriods | null, whens: WhenTable): (row: number) => number {
  const { firstBodyRow, rowPatches } = table;
  const { period } = table.defaults;
  const tableWhen = period === null ? BLANK_PERIOD : whens.add(period, null, false);
  const patched = new Map<number, number>();
  for (const [row, patch] of Object.entries(rowPatches)) {
    if (patch.period !== null) patched.set(Number(row), whens.add(patch.period, null, false));
  }
  const written = (row: number): number => {
    const when = rowPeriods === null ? BLANK_PERIOD : rowPeriods.when[row - firstBodyRow]!;
    if (when !== BLANK_PERIOD) return when;
    return rowPeriods?.lendsYear === true ? BLANK_PERIOD : tableWhen;
  };
  return patched.size === 0 ? written : (row) => patched.get(row) ?? written(row);
}

function refuseRow(
  row: number,
  cells: CellReader,
  when: number,
  table: TableMapping,
  rowPeriods: RowPeriods | null,
  issues: IssueCollector,
  leftOut: LeftOutCollector,
): void {
  const column = rowPeriods?.columns[0] ?? table.range.left;
  const text = cellText(cells.cell(row, column));
  leftOut.add('rows', 'noPeriod', cellName(row, column), text);
  // Without a period column, or with candidates, it is asked about and no trouble of this row.
  if (rowPeriods === null || when === AMBIGUOUS_PERIOD) return;
  issues.atCell('periodUnreadable', 'error', row, column, text);
}
