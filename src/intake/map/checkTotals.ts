// Compares total rows, which are not imported, with the sum of the rows above or below them.
// Law: a total that cannot be judged (a part unknown, a ratio) is neither called right nor wrong.
import type { TableMapping } from '../../model/mapping';
import { STATUSES } from '../../model/observation';
import { convertUnit } from '../../model/unit';
import type { Sheet } from '../sheet';
import { rowRoles } from './bodyRows';
import { cellText } from './cellText';
import type { IssueCollector } from './issueCollector';
import type { EntryColumns, FoundSeries } from './mappedTable';
import { valueReader } from './readValue';
import { decimalsOf, sumTolerance } from './sumTolerance';
import { valueRoles } from './valueColumns';

interface Parts {
  readonly sum: number;
  readonly count: number;
  /** Most decimals seen in a part. */
  readonly decimals: number;
  /** A part nobody knows: then a difference proves nothing. */
  readonly unknown: boolean;
  readonly unit: string | null;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Statuses of parts that add nothing to a total. */
const NOTHING_TO_ADD: ReadonlySet<string> = new Set(['notApplicable', 'belowUnit', 'noCases']);

/** Adds totalChecked (how many held) and totalDiffers (each cell) for the total rows of a table. */
export function checkTotals(
  sheet: Sheet,
  table: TableMapping,
  series: readonly FoundSeries[],
  entries: EntryColumns,
  issues: IssueCollector,
): void {
  const totals = rowRoles(table).flatMap(([row, role]) => (role === 'total' ? [row] : []));
  if (totals.length === 0) return;
  const readCell = valueReader(table);
  const positionsOf = positionsByColumn(entries, partRows(sheet, table));
  let held = 0;
  for (const row of totals) {
    const span = spanOfTotal(row, totals, table);
    for (const { column } of valueRoles(table, 'actual')) {
      const cell = sheet.rows.at(row)?.[column] ?? null;
      const reading = readCell(cell);
      const parts = partsOf(series, entries, positionsOf.get(column) ?? [], span);
      if (reading.kind !== 'value' || parts === null || parts.count < 2) continue;
      const total = inUnitOfParts(reading.value, reading.unit, parts.unit);
      if (total === null) continue;
      const sum = Number(parts.sum.toPrecision(12));
      const holds = Math.abs(total - parts.sum) <= sumTolerance(parts, total);
      if (holds) held += 1;
      if (holds && sum !== total) issues.atCell('totalRounded', 'info', row, column, cellText(cell), { total, sum });
      if (!holds && !parts.unknown)
        issues.atCell('totalDiffers', 'warning', row, column, cellText(cell), { total, sum });
    }
  }
  if (held > 0) issues.ofTable('totalChecked', 'info', { count: held });
}

/** Rows a total adds up: those since the total or section before it; all the others when it stands first or alone. */
function spanOfTotal(row: number, totals: readonly number[], table: TableMapping): Span {
  const all = { first: table.firstBodyRow, last: table.lastBodyRow };
  if (totals.length === 1) return all;
  const before = rowRoles(table).filter(([other, role]) => other < row && (role === 'total' || role === 'section'));
  const first = before.reduce((latest, [other]) => Math.max(latest, other + 1), table.firstBodyRow);
  return first < row ? { first, last: row - 1 } : all;
}

/** "其中：连云经济开发区" is counted in the area above it and adds nothing. */
function partRows(sheet: Sheet, table: TableMapping): ReadonlySet<number> {
  const area = table.columns.findIndex(({ role }) => role === 'area');
  const rows = new Set<number>();
  if (area < 0) return rows;
  const last = Math.min(table.lastBodyRow, sheet.rows.length - 1);
  for (let row = table.firstBodyRow; row <= last; row += 1) {
    const label = cellText(sheet.rows.at(row)?.[table.range.left + area] ?? null);
    if (/^\s*(#|其中)/.test(label)) rows.add(row);
  }
  return rows;
}

/** Entries stand in sheet order, so the positions of a column are in row order. */
function positionsByColumn(entries: EntryColumns, parts: ReadonlySet<number>): Map<number, number[]> {
  const positions = new Map<number, number[]>();
  for (let at = 0; at < entries.count; at += 1) {
    if (parts.has(entries.row[at]!)) continue;
    const column = entries.column[at]!;
    const own = positions.get(column);
    if (own) own.push(at);
    else positions.set(column, [at]);
  }
  return positions;
}

/** Null when the parts are no sum: percentages, or different units, indicators or periods in one column. */
function partsOf(
  series: readonly FoundSeries[],
  entries: EntryColumns,
  positions: readonly number[],
  span: Span,
): Parts | null {
  const first = firstAtRow(entries, positions, span.first);
  const sample = positions[first];
  if (sample === undefined) return null;
  const { unit, indicator } = series[entries.seriesOf[sample]!]!;
  if (unit !== null && /[%‰/]|pp/.test(unit)) return null;
  let [sum, count, decimals, unknown] = [0, 0, 0, false];
  for (let index = first; index < positions.length && entries.row[positions[index]!]! <= span.last; index += 1) {
    const at = positions[index]!;
    const found = series[entries.seriesOf[at]!]!;
    if (found.unit !== unit || found.indicator !== indicator || entries.period[at] !== entries.period[sample])
      return null;
    const value = entries.value[at]!;
    count += 1;
    if (Number.isNaN(value)) unknown ||= !NOTHING_TO_ADD.has(STATUSES[entries.status[at]! - 1]!);
    else {
      sum += value;
      decimals = Math.max(decimals, decimalsOf(value));
    }
  }
  return { sum, count, decimals, unknown, unit };
}

/** Index of the first position whose entry stands in `row` or below. */
function firstAtRow(entries: EntryColumns, positions: readonly number[], row: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries.row[positions[middle]!]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inUnitOfParts(total: number, unit: string | null, partUnit: string | null): number | null {
  return unit === null || partUnit === null ? total : convertUnit(total, unit, partUnit);
}
