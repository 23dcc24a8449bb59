// Builds sheets and mappings for tests: only what a case is about is stated.
import type { ColumnRole, Coordinates, TableMapping } from '../../../src/model/mapping';
import { NOWHERE } from '../../../src/model/mapping';
import { period } from '../../../src/model/period';
import { cellText } from '../../../src/intake/map/cellText';
import type { Cell, Sheet } from '../../../src/intake/sheet';

export function sheetOf(rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet {
  return {
    name: 'Sheet1',
    hidden: false,
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    declared: null,
    ...more,
  };
}

/** A mapping of a table with one header row on top, unless `more` says otherwise. */
export function mappingOf(
  sheet: Sheet,
  columns: readonly ColumnRole[],
  more: Partial<TableMapping> = {},
): TableMapping {
  return {
    sheet: sheet.name,
    range: { top: 0, left: 0, bottom: sheet.rows.length - 1, right: columns.length - 1 },
    layout: 'long',
    title: null,
    headerRows: [0],
    firstBodyRow: 1,
    lastBodyRow: sheet.rows.length - 1,
    rowRoles: { 0: 'header' },
    rowPatches: {},
    columns,
    headers: columns.map((_, index) => cellText(sheet.rows.at(0)?.[index])),
    defaults: NOWHERE,
    status: 'normal',
    decimal: '.',
    missing: {},
    onConflict: 'ask',
    notes: [],
    listName: null,
    listYear: null,
    ...more,
  };
}

export function at(more: Partial<Coordinates> = {}): Coordinates {
  return { ...NOWHERE, ...more };
}

/** A column of actual values; `year` when its header is one. */
export function valueColumn(more: Partial<Coordinates> = {}): ColumnRole {
  return { role: 'value', measure: 'actual', at: at(more) };
}

export function yearColumn(year: string): ColumnRole {
  return valueColumn({ period: period(year) });
}

export const INDICATOR: ColumnRole = { role: 'indicator' };
export const AREA: ColumnRole = { role: 'area' };
export const UNIT: ColumnRole = { role: 'unit' };
export const PERIOD: ColumnRole = { role: 'period', part: 'whole' };
export const PLACE = { file: 'file.csv', tableIndex: 0 };
