// Rows that only their indentation makes parts of a row above: "企业数", below it "国有" and "集体".
// Law: a row is a part of the nearest row above that stands further left, where every indented row below that one is no
// larger than it in any column and states no other unit; else indentation is mere looks.
import type { RowRole } from '../../model/mapping';
import { sameUnit } from '../../model/unit';
import { cellText } from '../map/cellText';
import { parseNumberText } from '../notation/parseNumberText';
import { splitLabel } from '../notation/parseUnitText';
import type { ColumnFinding, TableDraft } from './draft';
import { cellAt, indentAt, textAt } from './grid';

interface OpenRow {
  readonly row: number;
  readonly indent: number;
}

/** Rows of the whole by those of its parts. "其中" says it all, so that rows under its words are parts of its whole. */
export function indentedParts(
  draft: TableDraft,
  found: ColumnFinding,
  roles: ReadonlyMap<number, RowRole>,
  column: number,
): ReadonlyMap<number, number> {
  const parts = new Map<number, number>();
  const byWhole = new Map<number, number[]>();
  const sections = [...roles].filter(([, role]) => role === 'section').map(([row]) => row);
  let open: readonly OpenRow[] = [];
  let last = -1;
  for (const { row } of draft.body) {
    if (sections.some((section) => section > last && section < row)) open = [];
    last = row;
    const label = cellText(cellAt(draft.grid, row, column));
    if (label.trim() === '') continue;
    const indent = indentAt(draft.grid, row, column);
    const { ofWhich } = splitLabel(label);
    open = open.filter((one) => one.indent < indent || (ofWhich && one.indent === indent));
    const whole = open[open.length - 1];
    if (whole !== undefined) byWhole.set(whole.row, [...(byWhole.get(whole.row) ?? []), row]);
    if (!ofWhich) open = [...open, { row, indent }];
  }
  for (const [whole, rows] of byWhole) {
    if (rows.every((row) => isWithin(draft, found, whole, row, column))) for (const row of rows) parts.set(row, whole);
  }
  return parts;
}

function isWithin(draft: TableDraft, found: ColumnFinding, whole: number, part: number, column: number): boolean {
  const units = [whole, part].map((row) => unitOf(draft, found, row, column));
  if (units[0] != null && units[1] != null && !sameUnit(units[0], units[1])) return false;
  const pairs = found.columns.flatMap((role, index) => {
    if (role.role !== 'value' || role.measure !== 'actual') return [];
    const at = draft.profiles[index]?.column ?? 0;
    return [[numberAt(draft, whole, at), numberAt(draft, part, at)] as const];
  });
  const known = pairs.filter(([all, one]) => !Number.isNaN(all) && !Number.isNaN(one));
  return known.length > 0 && known.every(([all, one]) => one >= 0 && one <= all);
}

function unitOf({ grid, profiles }: TableDraft, found: ColumnFinding, row: number, column: number): string | null {
  const stated = profiles[found.columns.findIndex((role) => role.role === 'unit')];
  const cell = stated === undefined ? '' : textAt(grid, row, stated.column);
  return cell === '' ? splitLabel(textAt(grid, row, column)).unit : cell;
}

function numberAt({ grid }: TableDraft, row: number, column: number): number {
  const cell = cellAt(grid, row, column);
  if (typeof cell === 'number') return cell;
  const reading = parseNumberText(cellText(cell));
  return reading.kind === 'number' && reading.unit === null ? reading.value : Number.NaN;
}
