// The findings about a table put together as its mapping.
import type { RowRole, TableMapping } from '../../model/mapping';
import { frequencyOf, lastDay, type Period, yearOf } from '../../model/period';
import { maskSigned } from '../notation/personalData';
import { periodInText } from '../notation/periodInText';
import type { BodyFinding } from './bodyRows';
import type { ColumnProfile } from './columnProfile';
import type { ColumnFinding, TableDraft } from './draft';
import type { HeaderFinding } from './findHeader';
import type { Grid } from './grid';
import { textAt } from './grid';
import { formOfNotes } from './noteForm';
import { lastIndexWhere } from './lastIndexWhere';
import { nameOfList } from './listName';
import { withListedUnits } from './listedUnit';
import { withNotedPeriods } from './notePeriods';
import { withPartNames } from './wholeOfPart';
import type { Region } from './region';
import { findRowPatches } from './rowPatches';
import { settleUnits } from './settleUnits';
import { fileStem, tableDefaults, tableStatus } from './tableDefaults';

export function tableMapping(
  draft: TableDraft,
  found: ColumnFinding,
  header: HeaderFinding,
  body: BodyFinding,
  roles: ReadonlyMap<number, RowRole>,
  region: Region,
  [left, right]: readonly [number, number],
): TableMapping {
  const noteRows = [...roles].flatMap(([row, role]) => (role === 'note' ? [row] : []));
  const notes = noteRows.map((row) => maskSigned(rowWords(draft.grid, row))).filter((note) => note !== '');
  const { stated } = draft.grid.sheet;
  const isList = found.layout === 'taskList' || found.layout === 'register';
  const rowPatches = findRowPatches(draft, found, roles);
  const named = withPartNames(draft, found.columns);
  const listed = withListedUnits(draft.names, draft.around.units, named, draft.profiles);
  const units = settleUnits(draft.names, listed, tableDefaults(draft, found));
  return {
    sheet: draft.grid.sheet.name,
    range: { top: region.top, left, bottom: lastUsedRow(draft.grid, region), right },
    layout: found.layout,
    title: draft.around.title,
    headerRows: header.headerRows,
    firstBodyRow: header.firstBodyRow,
    lastBodyRow: body.lastBodyRow,
    rowRoles: Object.fromEntries(roles),
    rowPatches: withNotedPeriods(draft, units.columns, rowPatches, notes, units.defaults.period),
    columns: units.columns,
    headers: draft.profiles.map((profile) => profile.header),
    defaults: { ...units.defaults, form: units.defaults.form ?? formOfNotes(notes, units.defaults.period) },
    status: tableStatus(draft.around.title),
    decimal: stated?.decimal ?? decimalSign(draft.profiles),
    missing: stated?.missing ?? {},
    onConflict: 'ask',
    notes: [...notes, ...(stated?.notes ?? [])],
    listName: isList ? listName(draft, found) : null,
    ...(found.layout === 'taskList' ? listYears(draft) : { listYear: null }),
  };
}

function rowWords(grid: Grid, row: number): string {
  const width = Math.min(grid.width, grid.sheet.rows.at(row)?.length ?? 0);
  const texts = Array.from({ length: width }, (_, column) => textAt(grid, row, column));
  return [...new Set(texts)].filter((text) => text !== '').join(' ');
}

function lastUsedRow(grid: Grid, region: Region): number {
  const last = lastIndexWhere(
    grid.rows,
    (one) => one.row <= region.bottom && one.row >= region.top && one.filled.length > 0,
  );
  return grid.rows[last]?.row ?? region.bottom;
}

/** Tasks and their reports are met again by the title of their list. */
function listName(draft: TableDraft, { layout }: ColumnFinding): string {
  const name = draft.around.title ?? listNameOf(draft);
  return layout === 'register' ? nameOfList(name) : name;
}

/** The sheet's name when it says something, else the file's. */
function listNameOf(draft: TableDraft): string {
  const sheet = draft.grid.sheet.name.trim();
  return /^(sheet ?\d*|工作表\d*|\d*|csv|json|data)$/i.test(sheet) ? fileStem(draft.file) : fileStem(sheet);
}

function listYears(draft: TableDraft): Pick<TableMapping, 'listYear' | 'listLastYear'> {
  return yearsOfList(draft.around.period?.period ?? periodInText(fileStem(draft.file))?.reading.period ?? null);
}

/** "2021-2025年", "十四五": a list of several years. */
export function yearsOfList(stated: Period | null): Pick<TableMapping, 'listYear' | 'listLastYear'> {
  if (stated === null) return { listYear: null };
  const listYear = yearOf(stated);
  return frequencyOf(stated) === 'span'
    ? { listYear, listLastYear: Number(lastDay(stated).slice(0, 4)) }
    : { listYear };
}

/** A comma is the decimal sign when values need it and none contradicts: where both signs stand, "1,23" is no number. */
function decimalSign(profiles: readonly ColumnProfile[]): '.' | ',' {
  const hasComma = profiles.some((profile) => profile.commaNumbers > 0);
  return hasComma && profiles.every((profile) => profile.pointNumbers === 0) ? ',' : '.';
}
