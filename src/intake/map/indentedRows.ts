// Rows of a table whose label stands further right than a row above: parts of that row, as far as the looks go.
// Law: headings end what stands above them, totals what stands as far right; long tables repeat labels and have none.
import type { TableMapping } from '../../model/mapping';
import { indentOf } from '../rows/indentOf';
import type { Sheet } from '../sheet';
import { BODY, SECTION, bodyRowCodes } from './bodyRows';
import { cellText } from './cellText';

export interface IndentedRows {
  /** The row that each indented one stands under. */
  readonly wholeByRow: ReadonlyMap<number, number>;
  /** Rows under which 其中 says that not all is listed. */
  readonly partial: ReadonlySet<number>;
  /** Whether the rows are told apart by their indicator, so that parts have another one than their whole. */
  readonly areIndicators: boolean;
}

const LABELS = ['indicator', 'area', 'dimension'] as const;

/** By the first column of labels in which a row is set in under another. */
export function indentedRows(sheet: Sheet, table: TableMapping): IndentedRows {
  const none: IndentedRows = { wholeByRow: new Map(), partial: new Set(), areIndicators: false };
  if (table.layout === 'long') return none;
  const codes = bodyRowCodes(table);
  for (const label of LABELS) {
    const index = table.columns.findIndex(({ role }) => role === label);
    const found = index < 0 ? none : rowsOfColumn(sheet, table, codes, table.range.left + index);
    if (found.wholeByRow.size > 0) return { ...found, areIndicators: label === 'indicator' };
  }
  return none;
}

function rowsOfColumn(
  sheet: Sheet,
  table: TableMapping,
  codes: Uint8Array,
  column: number,
): Omit<IndentedRows, 'areIndicators'> {
  const wholeByRow = new Map<number, number>();
  const partial = new Set<number>();
  let open: { readonly row: number; readonly indent: number }[] = [];
  for (let row = table.firstBodyRow; row <= Math.min(table.lastBodyRow, sheet.rows.length - 1); row += 1) {
    const code = codes[row - table.firstBodyRow];
    const label = cellText(sheet.rows.at(row)?.[column] ?? null);
    if (code === SECTION) open = [];
    if (code === SECTION || label.trim() === '') continue;
    const indent = indentOf(sheet, row, column);
    const ofWhich = isOfWhich(label);
    while (open.length > 0 && isClosedBy(open[open.length - 1]!.indent, indent, ofWhich)) open.pop();
    if (code !== BODY) continue;
    const whole = open[open.length - 1];
    if (whole !== undefined) wholeByRow.set(row, whole.row);
    if (whole !== undefined && ofWhich) partial.add(whole.row);
    if (!ofWhich) open.push({ row, indent });
  }
  return { wholeByRow, partial };
}

/** "其中：连云经济开发区" and "#连云经济开发区" are counted in the row above. */
export function isOfWhich(label: string): boolean {
  return /^\s*(#|其中)/.test(label);
}

function isClosedBy(open: number, indent: number, ofWhich: boolean): boolean {
  return ofWhich ? open > indent : open >= indent;
}
