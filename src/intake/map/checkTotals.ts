// Compares total rows, which are not imported, with the sum of the rows above or below them.
// Law: a total that cannot be judged (a part unknown, a ratio) is neither called right nor wrong. Where rows are set in
// under others, a total adds up those or all; which of both it does must show in most columns before one is called wrong.
import type { TableMapping } from '../../model/mapping';
import { convertUnit } from '../../model/unit';
import type { Sheet } from '../sheet';
import { rowRoles } from './bodyRows';
import { foldLabel } from '../notation/cleanText';
import { cellText } from './cellText';
import { checkWholes } from './checkWholes';
import { indentedRows, isOfWhich } from './indentedRows';
import type { IssueCollector } from './issueCollector';
import type { EntryColumns, FoundSeries } from './mappedTable';
import { valueReader } from './readValue';
import { plainSum, positionsByColumn, sumOfParts, type Parts, type Span } from './sumOfParts';
import { sumTolerance } from './sumTolerance';
import { valueRoles } from './valueColumns';

/** A cell of a total row beside a sum of its parts, in their unit. */
interface Judged {
  readonly column: number;
  readonly total: number;
  readonly parts: Parts;
  readonly holds: boolean;
}

/** Adds totalChecked (how many held), totalDiffers (each cell), and what the rows set in under others say. */
export function checkTotals(
  sheet: Sheet,
  table: TableMapping,
  series: readonly FoundSeries[],
  entries: EntryColumns,
  issues: IssueCollector,
): void {
  const totals = rowRoles(table).flatMap(([row, role]) => (role === 'total' ? [row] : []));
  const indented = indentedRows(sheet, table);
  if (totals.length === 0 && indented.wholeByRow.size === 0) return;
  const readCell = valueReader(table);
  const left = partRows(sheet, table);
  const positionsOf = positionsByColumn(entries, (row) => left.has(row));
  checkWholes(sheet, series, entries, positionsOf, indented, issues);
  const judge = (row: number, span: Span): Judged[] =>
    valueRoles(table, 'actual').flatMap(({ column }) => {
      const reading = readCell(sheet.rows.at(row)?.[column] ?? null);
      const parts = sumOfParts(series, entries, positionsOf.get(column) ?? [], span);
      if (reading.kind !== 'value' || parts === null || parts.count < 2) return [];
      const total = inUnitOfParts(reading.value, reading.unit, parts.unit);
      if (total === null) return [];
      return [{ column, total, parts, holds: Math.abs(total - parts.sum) <= sumTolerance(parts, total) }];
    });
  let held = 0;
  const goesOn = isContinued(sheet, table);
  for (const row of totals) {
    const span = spanOfTotal(row, totals, table);
    const isOuter = (part: number): boolean => (indented.wholeByRow.get(part) ?? -1) < span.first;
    const ways = [judge(row, { ...span, counts: () => true })];
    const isOfAll = /^(总计|总合计)$/.test(foldLabel(cellText(sheet.rows.at(row)?.[table.range.left] ?? null)));
    if (isOfAll && span.first > table.firstBodyRow)
      ways.push(judge(row, { first: table.firstBodyRow, last: row - 1, counts: () => true }));
    if (hasInner(indented.wholeByRow, span)) ways.unshift(judge(row, { ...span, counts: isOuter }));
    const mayHoldMore = goesOn && row === totals[totals.length - 1];
    const judged = mayHoldMore
      ? ways.map((way) => way.filter(({ holds, total, parts }) => holds || total < parts.sum))
      : ways;
    held += nameTotals(judged, (kind, severity, { column, total, parts }) =>
      issues.atCell(kind, severity, row, column, cellText(sheet.rows.at(row)?.[column] ?? null), {
        total,
        sum: plainSum(parts),
      }),
    );
  }
  if (held > 0) issues.ofTable('totalChecked', 'info', { count: held });
}

type NameCell = (kind: 'totalRounded' | 'totalDiffers', severity: 'info' | 'warning', judged: Judged) => void;

/** Names the cells of a total row by what they say under one or two ways of adding; how many held under either. */
function nameTotals(ways: readonly (readonly Judged[])[], nameCell: NameCell): number {
  const held = new Map<number, Judged>();
  for (const one of ways.flat()) if (one.holds && !held.has(one.column)) held.set(one.column, one);
  for (const one of held.values()) if (plainSum(one.parts) !== one.total) nameCell('totalRounded', 'info', one);
  const isShown = (way: readonly Judged[]): boolean => way.filter(({ holds }) => holds).length * 2 > way.length;
  const way = ways.length === 1 ? ways[0] : ways.find(isShown);
  for (const one of way ?? [])
    if (!held.has(one.column) && !one.parts.unknown) nameCell('totalDiffers', 'warning', one);
  return held.size;
}

/** Rows a total adds up: those since the total or section before it; all the others when it stands first or alone. */
function spanOfTotal(row: number, totals: readonly number[], table: TableMapping): Omit<Span, 'counts'> {
  const all = { first: table.firstBodyRow, last: table.lastBodyRow };
  if (totals.length === 1) return all;
  const before = rowRoles(table).filter(([other, role]) => other < row && (role === 'total' || role === 'section'));
  const first = before.reduce((latest, [other]) => Math.max(latest, other + 1), table.firstBodyRow);
  return first < row ? { first, last: row - 1 } : all;
}

/** "续表" above the header, of this table or the one beside it: its last total may also add up the table before it. */
function isContinued(sheet: Sheet, { range, firstBodyRow }: TableMapping): boolean {
  const above = Array.from(sheet.rows.slice(Math.max(0, range.top - 1), firstBodyRow), (cells) => cells.map(cellText));
  return above.some((cells) => cells.some((text) => /(^|[\s\d(（])续(表|\s*\d|[)）]|$)/.test(text.trim())));
}

function hasInner(wholeByRow: ReadonlyMap<number, number>, { first, last }: Omit<Span, 'counts'>): boolean {
  return [...wholeByRow].some(([part, whole]) => whole >= first && part <= last);
}

/** Areas that are counted in the area above them and add nothing. */
function partRows(sheet: Sheet, table: TableMapping): ReadonlySet<number> {
  const area = table.columns.findIndex(({ role }) => role === 'area');
  const rows = new Set<number>();
  if (area < 0) return rows;
  const last = Math.min(table.lastBodyRow, sheet.rows.length - 1);
  for (let row = table.firstBodyRow; row <= last; row += 1) {
    const label = cellText(sheet.rows.at(row)?.[table.range.left + area] ?? null);
    if (isOfWhich(label)) rows.add(row);
  }
  return rows;
}

function inUnitOfParts(total: number, unit: string | null, partUnit: string | null): number | null {
  return unit === null || partUnit === null ? total : convertUnit(total, unit, partUnit);
}
