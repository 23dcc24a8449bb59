// A list of enterprises, people or payments becomes a register: rows of text, personal columns withheld or masked.
// Law: nothing of a withheld column is kept but its name, and no personal datum in the clear.
import type { ColumnRole, TableMapping } from '../../model/mapping';
import type { RegisterColumnKind } from '../../model/register';
import { withOwnNames } from '../../model/registerOfVersionOne';
import { cleanLabel } from '../notation/cleanText';
import { frequencyOf, yearOf } from '../../model/period';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import { periodContextOf } from '../notation/periodsOfColumn';
import { splitLabel } from '../notation/parseUnitText';
import { periodInText } from '../notation/periodInText';
import { isPersonalColumn } from '../notation/personalData';
import type { Cell, Sheet } from '../sheet';
import { BODY, bodyRowCodes } from './bodyRows';
import { columnName } from '../../model/cellName';
import { carriedRows } from './carriedRows';
import { cellReader } from './cellReader';
import { cellText } from './cellText';
import { groupColumns } from './groupColumns';
import type { IssueCollector } from './issueCollector';
import type { FoundRegister, FoundRow } from './mappedTable';
import { mergedOver } from './mergedOver';
import type { RegisterField } from './registerCell';
import { readRegisterCell } from './registerCell';

export function mapRegister(sheet: Sheet, table: TableMapping, issues: IssueCollector): FoundRegister {
  const withheld = withheldNames(table, issues);
  const fields = fieldsOf(sheet, table, issues);
  const groups = groupColumns(sheet, table);
  const rows: FoundRow[] = [];
  const codes = bodyRowCodes(table);
  const carried = carriedRows(sheet, table, fields);
  if (carried.count > 0) issues.ofTable('registerRowsCarried', 'warning', { count: carried.count });
  const merged = carried.count === 0 ? sheet : { ...sheet, merges: carried.merges };
  const heldBy = fields.map(({ column, kind, name }) =>
    mergedOver(merged, table, { column, isStatedOnce: isAmount(kind, name) }),
  );
  for (let row = table.firstBodyRow; row <= table.lastBodyRow; row += 1) {
    const cells = sheet.rows.at(row);
    if (cells === undefined || codes[row - table.firstBodyRow] !== BODY) continue;
    // Forms have their rows numbered before anybody fills them in.
    if (fields.every(({ column, kind }) => kind === 'index' || cellText(cells[column]).trim() === '')) continue;
    const read = fields.map((field, at) =>
      readRegisterCell(field, heldBy[at]?.(row) ?? cells[field.column] ?? null, row, issues),
    );
    const group = groups.map(({ textAt }) => textAt(row));
    rows.push({
      row,
      cells: [...read.map(({ cell }) => cell), ...group],
      found: [...read.map(({ found }) => found), ...group.map(() => '')],
    });
  }
  return {
    name: table.listName ?? table.title ?? sheet.name,
    columns: withOwnNames([...fields, ...groups]).map(({ name, kind }) => ({ name, kind })),
    sheetColumns: [...fields.map(({ column }) => column), ...groups.map(() => table.range.left)],
    withheld,
    rows,
    column: table.range.left,
  };
}

/** A sum that stands once over several rows is theirs together: repeated, it would count more than once. Years repeat. */
function isAmount(kind: RegisterColumnKind, name: string): boolean {
  return kind === 'number' && !/年度|年份/.test(name);
}

function withheldNames(table: TableMapping, issues: IssueCollector): string[] {
  const withheld: string[] = [];
  table.columns.forEach((role, index) => {
    if (role.role !== 'ignored' || role.reason !== 'personal') return;
    const name = cleanLabel(table.headers[index] ?? '');
    withheld.push(name);
    issues.ofTable('personalWithheld', 'info', { name }, columnName(table.range.left + index));
  });
  return withheld;
}

function fieldsOf(sheet: Sheet, table: TableMapping, issues: IssueCollector): RegisterField[] {
  const year = yearOfTitle(table);
  const fields = table.columns.flatMap((role, index): RegisterField[] => {
    const kind = kindOf(role);
    if (kind === null) return [];
    const column = table.range.left + index;
    const header = cleanLabel(table.headers[index] ?? '') || columnName(column);
    const name = kind === 'number' ? withUnit(header, table.defaults.unit) : header;
    const context = kind === 'date' ? periodContextOf(columnCells(sheet, table, column), year) : NO_PERIOD_CONTEXT;
    const isPersonal =
      kind !== 'index' && isPersonalColumn(name, columnCells(sheet, table, column, SAMPLE).map(cellText));
    if (isPersonal) issues.ofTable('personalMasked', 'info', { name }, columnName(column));
    return [{ column, name, kind, context, isPersonal }];
  });
  return withOwnNames(fields);
}

/** "12月4日" in a list of 2023 is of that year; a list of several years has none. */
function yearOfTitle({ title }: TableMapping): number | null {
  const stated = periodInText(title ?? '')?.reading.period ?? null;
  return stated === null || frequencyOf(stated) === 'span' ? null : yearOf(stated);
}

/** Money is in 万元 unless the file says otherwise: "单位：元" above the header holds for "拨付金额" as "（元）" in it does. */
function withUnit(header: string, unit: string | null): string {
  const isOther = unit !== null && /^(百|千|亿)?元$/.test(unit);
  return isOther && AMOUNT.test(header) && splitLabel(header).unit === null ? `${header}（${unit}）` : header;
}

const AMOUNT = /金额|资金|经费|费用?$|收入|产值|利润|税|投入|投资|拨款|补助|资产|总额|[成交]额|[应实]兑/;

/** Cells that say whether a column is about persons. */
const SAMPLE = 500;

function columnCells({ rows }: Sheet, table: TableMapping, column: number, most = rows.length): Cell[] {
  const cells = cellReader(rows);
  const count = Math.min(most, Math.min(table.lastBodyRow + 1, rows.length) - table.firstBodyRow);
  return Array.from({ length: Math.max(0, count) }, (_, at) => cells.cell(table.firstBodyRow + at, column) ?? null);
}

/** The row's own number belongs to the list as it was handed in; null for columns that are not kept. */
function kindOf(role: ColumnRole): RegisterColumnKind | null {
  if (role.role === 'register') return role.kind;
  if (role.role !== 'ignored') return 'text';
  return role.reason === 'index' ? 'index' : null;
}
