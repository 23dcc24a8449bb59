// A list of enterprises, people or payments becomes a register: rows of text, days as ISO, personal columns withheld.
// Law: nothing of a withheld column is kept but its name; codes stay as written, also when a program damaged them.
import type { RegisterColumn } from '../../model/register';
import type { ColumnRole, TableMapping } from '../../model/mapping';
import { cleanLabel } from '../notation/cleanText';
import { NO_PERIOD_CONTEXT } from '../notation/periodReading';
import type { PeriodContext } from '../notation/periodReading';
import { periodContextOf } from '../notation/periodsOfColumn';
import type { Cell, Sheet } from '../sheet';
import { BODY, bodyRowCodes } from './bodyRows';
import { columnName } from './cellName';
import { cellReader } from './cellReader';
import { cellText } from './cellText';
import type { IssueCollector } from './issueCollector';
import type { FoundRegister } from './mappedTable';
import { parseDay } from './parseDay';

interface Field {
  readonly column: number;
  readonly name: string;
  readonly kind: RegisterColumn['kind'];
  readonly context: PeriodContext;
}

export function mapRegister(sheet: Sheet, table: TableMapping, issues: IssueCollector): FoundRegister {
  const withheld = withheldNames(table, issues);
  const fields = fieldsOf(sheet, table);
  const rows: { row: number; cells: string[] }[] = [];
  const codes = bodyRowCodes(table);
  for (let row = table.firstBodyRow; row <= table.lastBodyRow; row += 1) {
    const cells = sheet.rows.at(row);
    if (cells === undefined || codes[row - table.firstBodyRow] !== BODY) continue;
    const texts = fields.map((field) => fieldText(field, cells[field.column] ?? null, row, issues));
    if (texts.some((text) => text !== '')) rows.push({ row, cells: texts });
  }
  return {
    name: table.listName ?? table.title ?? sheet.name,
    columns: fields.map(({ name, kind }) => ({ name, kind })),
    withheld,
    rows,
    column: table.range.left,
  };
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

function fieldsOf(sheet: Sheet, table: TableMapping): Field[] {
  return table.columns.flatMap((role, index) => {
    const kind = kindOf(role);
    if (kind === null) return [];
    const column = table.range.left + index;
    const context = kind === 'date' ? periodContextOf(columnCells(sheet, table, column), null) : NO_PERIOD_CONTEXT;
    const name = cleanLabel(table.headers[index] ?? '') || columnName(column);
    return [{ column, name, kind, context }];
  });
}

function columnCells({ rows }: Sheet, table: TableMapping, column: number): Cell[] {
  const cells = cellReader(rows);
  const count = Math.min(table.lastBodyRow + 1, rows.length) - table.firstBodyRow;
  return Array.from({ length: Math.max(0, count) }, (_, at) => cells.cell(table.firstBodyRow + at, column) ?? null);
}

/** Numbers such as the row's own index belong to the list as it was handed in; null for columns that are not kept. */
function kindOf(role: ColumnRole): RegisterColumn['kind'] | null {
  if (role.role === 'register') return role.kind;
  if (role.role !== 'ignored') return 'text';
  return role.reason === 'index' ? 'number' : null;
}

const SCIENTIFIC = /^\d(?:\.\d+)?[eE]\+?\d{2}$/;

function fieldText(field: Field, cell: Cell, row: number, issues: IssueCollector): string {
  const text = cleanLabel(cellText(cell));
  if (text === '') return '';
  if (field.kind === 'date') {
    const day = parseDay(cell, field.context);
    if (day !== null) return day;
    issues.atCell('registerDateUnreadable', 'warning', row, field.column, text);
    return text;
  }
  if (field.kind === 'code' && isDamagedCode(cell)) issues.atCell('codeDamaged', 'warning', row, field.column, text);
  return text;
}

/** 9.13207E+17, or a long number that a spreadsheet kept with fewer than all its digits. */
function isDamagedCode(cell: Cell): boolean {
  if (typeof cell === 'number') return cell > 2 ** 53;
  return typeof cell === 'string' && SCIENTIFIC.test(cell.trim());
}
