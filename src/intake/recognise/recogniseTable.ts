// One table of a sheet, from its rows to a proposed mapping. Law: the mapping says of every row and column what it is.
import type { RowRole, TableMapping } from '../../model/mapping';
import type { NameIndex } from '../names';
import { isDerivedLabel } from '../notation/derivedLabel';
import { namesOpenMonths } from '../notation/periodOfTitle';
import { isUnitText, parseUnitText } from '../notation/parseUnitText';
import type { BodyFinding } from './bodyRows';
import { findBody } from './bodyRows';
import { profileColumns } from './columnProfile';
import { withCategories } from './categoryColumns';
import { findCrossColumns } from './crossColumns';
import { declaredColumns } from './declaredColumns';
import type { ColumnFinding, TableDraft } from './draft';
import type { HeaderFinding } from './findHeader';
import { findHeader } from './findHeader';
import { isDefinitionList } from './isDefinitionList';
import { isCountingRow } from './isCountingRow';
import { lastIndexWhere } from './lastIndexWhere';
import type { Grid, GridRow } from './grid';
import { textAt } from './grid';
import { headerParts } from './headerTexts';
import { fullHeaderColumns } from './fullHeader';
import { headerMeaning } from './headerWords';
import { findLongColumns } from './longColumns';
import { findRegisterColumns, isListOfNames, isRegisterHeader } from './registerColumns';
import type { Region } from './region';
import { withNoteStates } from './noteStates';
import type { NoteState } from './noteStates';
import { isTotalWord } from './rowWords';
import { isHeadingOfRows } from './isHeadingOfRows';
import { withMeasuresInRows } from './measuresInRows';
import { withRowsByLabel } from './rowsByLabel';
import { statedParts, withStatedFields } from './statedFields';
import { readSurroundings } from './surroundings';
import { unitsOfLabels } from './unitsOfLabels';
import { tableMapping } from './tableMapping';
import { findTaskColumns } from './taskColumns';
import { findWideColumns } from './wideColumns';

export interface TableFinding {
  readonly table: TableMapping;
  readonly draft: TableDraft;
  readonly header: HeaderFinding;
  readonly noteStates: readonly NoteState[];
}

/** The table between two rows, or null when nothing there is one. `chosen` is a header that a person named. */
export function recogniseTable(
  file: string,
  grid: Grid,
  names: NameIndex,
  region: Region,
  chosen: HeaderFinding | null = null,
): TableFinding | null {
  const header = chosen ?? findHeader(grid, region.top, region.bottom);
  if (header === null) return null;
  const body = findBody(grid, header, region.bottom);
  if (body.body.length === 0 && !isTableHeader(grid, header)) return null;
  const headerTop = header.headerRows[0] ?? header.firstBodyRow;
  const above = readSurroundings(grid, names, region.top, headerTop, { ...region, file });
  const [left, right] = columnsUsed(grid, header, body);
  const parts = statedParts(grid.sheet, left, right) ?? headerParts(grid, header.headerRows, left, right);
  const profiles = profileColumns(grid, body.body, parts, left);
  if (isDefinitionList(profiles)) return null;
  const units =
    [above.around.units, unitsBelow(grid, body), unitsOfLabels(profiles)].find((one) => one.length > 0) ?? [];
  const around = { ...above.around, units, title: above.around.title ?? grid.sheet.stated?.title ?? null };
  const draft: TableDraft = { file, grid, names, body: body.body, profiles, around };
  const { found, body: measured } = withMeasuresInRows(draft, withStatedFields(draft, findColumns(draft)), body);
  const kept = found.layout === 'long' ? withTotals(draft, found, measured) : withRowsByLabel(draft, found, measured);
  const roles = new Map<number, RowRole>([
    ...above.roles,
    ...header.headerRows.map((row) => [row, 'header'] as const),
    ...kept.roles,
  ]);
  for (let row = headerTop; row < header.firstBodyRow; row += 1)
    if (!roles.has(row)) roles.set(row, roleBetween(grid, row));
  const heading = found.layout === 'register' ? firstHeading(draft, roles) : null;
  if (heading !== null) roles.set(heading, 'section');
  const whole = { ...draft, body: kept.body };
  const noted = withNoteStates(whole, tableMapping(whole, found, header, kept, roles, region, [left, right]));
  return { ...noted, draft, header };
}

/** "单位：件" in a row of its own below the values, or "注：单位为家" in a note. */
function unitsBelow(grid: Grid, { roles }: BodyFinding): readonly string[] {
  const notes = [...roles].flatMap(([row, role]) => (role === 'note' ? [row] : []));
  const texts = notes.flatMap(
    (row) => grid.rows.find((one) => one.row === row)?.filled.map((at) => textAt(grid, row, at)) ?? [],
  );
  const said = texts
    .flatMap((text) => /单位(?:均|都)?[为是]([^，。；,;、\s]{1,8})/.exec(text)?.[1] ?? [])
    .filter(isUnitText);
  const lines = texts
    .filter((text) => /^[(（]?(计量)?单位\s*[:：]/.test(text))
    .flatMap((text) => parseUnitText(text) ?? []);
  return lines.length > 0 ? lines : said;
}

/** "Year, Value" above a sentence still is a table, one without observations. */
function isTableHeader(grid: Grid, header: HeaderFinding): boolean {
  const last = grid.rows.find((one) => one.row === header.headerRows[header.headerRows.length - 1]);
  const known = last?.filled.filter((column) => headerMeaning(textAt(grid, last.row, column)) !== null) ?? [];
  return known.length >= 2;
}

function findColumns(draft: TableDraft): ColumnFinding {
  const declared = declaredColumns(draft) ?? fullHeaderColumns(draft);
  if (declared !== null) return declared;
  const tasks = findTaskColumns(draft);
  if (tasks !== null) return tasks;
  if (isRegisterHeader(draft.profiles)) return findRegisterColumns(draft);
  const stated = findWideColumns(draft) ?? findLongColumns(draft);
  if (stated !== null) return withCategories(draft, stated);
  if (isListOfNames(draft.profiles)) return findRegisterColumns(draft);
  const cross = withCategories(draft, findCrossColumns(draft));
  const isOfValues = draft.profiles.some(({ parts }) => parts.some(namesOpenMonths));
  return isOfValues || cross.columns.some((role) => role.role === 'value') ? cross : findRegisterColumns(draft);
}

/** Columns from the first to the last with a header or a value. */
function columnsUsed(grid: Grid, header: HeaderFinding, body: BodyFinding): readonly [number, number] {
  const rows: readonly GridRow[] = [...grid.rows.filter((one) => header.headerRows.includes(one.row)), ...body.body];
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const one of rows) {
    left = Math.min(
      left,
      one.kinds.findIndex((kind) => kind !== 'blank'),
    );
    right = Math.max(
      right,
      lastIndexWhere(one.kinds, (kind) => kind !== 'blank'),
    );
  }
  return [left === Number.POSITIVE_INFINITY ? 0 : Math.max(0, left), right];
}

/** In a long table "Total" is a member like any other, unless it stands where the others say when. */
function withTotals(draft: TableDraft, found: ColumnFinding, body: BodyFinding): BodyFinding {
  const whens = found.columns.flatMap((role, index) => (role.role === 'period' ? [draft.profiles[index]!.column] : []));
  const isOverTime = (row: number): boolean => whens.some((column) => isTotalWord(textAt(draft.grid, row, column)));
  const totals = new Set([...body.roles].flatMap(([row, role]) => (role === 'total' && !isOverTime(row) ? [row] : [])));
  const derived = body.body.filter(({ row }) =>
    whens.some((column) => isDerivedLabel(textAt(draft.grid, row, column))),
  );
  if (totals.size === 0 && derived.length === 0) return body;
  const roles = new Map<number, RowRole>([...body.roles].filter(([row]) => !totals.has(row)));
  for (const { row } of derived) roles.set(row, 'ignored');
  const rows = draft.grid.rows.filter(
    (one) => totals.has(one.row) || (body.body.includes(one) && !derived.includes(one)),
  );
  return { ...body, roles, body: rows };
}

/** "一、新认定企业" between the title and the header of a list that has such headings further down too. */
function firstHeading({ grid, names, around }: TableDraft, roles: ReadonlyMap<number, RowRole>): number | null {
  if (![...roles.values()].includes('section')) return null;
  const above = [...roles].filter(([, role]) => role === 'title' || role === 'header');
  const at = above.findIndex(([, role]) => role === 'header') - 1;
  const row = above[at]?.[0];
  if (row === undefined || at < 1) return null;
  const text = textAt(grid, row, grid.rows.find((one) => one.row === row)?.filled[0] ?? 0);
  return text !== around.title && isHeadingOfRows(names, text) ? row : null;
}

function roleBetween(grid: Grid, row: number): RowRole {
  const one = grid.rows.find((other) => other.row === row);
  if (one === undefined || one.filled.length === 0) return 'blank';
  return isCountingRow(grid, one) ? 'ignored' : 'section';
}
