// Target columns beside plain values ("年度目标"): one target a row that states a level.
import type { Coordinates, TableMapping } from '../../model/mapping';
import type { Period } from '../../model/period';
import { lastDay, period as periodOf, yearOf } from '../../model/period';
import { missingMark } from '../notation/missingMark';
import type { Cell, Sheet } from '../sheet';
import { BODY, bodyRowCodes } from './bodyRows';
import { cellReader } from './cellReader';
import { cellText } from './cellText';
import type { IssueCollector } from './issueCollector';
import type { FoundTarget } from './mappedTable';
import { parseTargetText } from './parseTargetText';
import { RowGroups } from './rowGroups';
import type { RowCoordinates } from './rowGroups';
import { valueRoles } from './valueColumns';
import { splitLabel } from '../notation/parseUnitText';

/** Targets hold for the year unless their column says another period. */
export function mapTargets(sheet: Sheet, table: TableMapping, issues: IssueCollector): FoundTarget[] {
  const columns = valueRoles(table, 'target');
  if (columns.length === 0) return [];
  const groups = new RowGroups(sheet, table);
  const codes = bodyRowCodes(table);
  const targets: FoundTarget[] = [];
  const cells = cellReader(sheet.rows);
  const last = Math.min(table.lastBodyRow, sheet.rows.length - 1);
  for (let row = table.firstBodyRow; row <= last; row += 1) {
    if (codes[row - table.firstBodyRow] !== BODY) continue;
    const labels = groups.coordinates[groups.groupAt(row)]!;
    for (const { column, role } of columns) {
      const target = readTarget(cells.cell(row, column) ?? null, labels, role.at, table, row, column, issues);
      if (target !== null) targets.push(target);
    }
  }
  return targets;
}

function readTarget(
  cell: Cell,
  row: RowCoordinates,
  at: Coordinates,
  table: TableMapping,
  sheetRow: number,
  column: number,
  issues: IssueCollector,
): FoundTarget | null {
  const text = cellText(cell).trim();
  const year = at.period ?? yearPeriod(table);
  if (missingMark(text, table.missing) !== null) return null;
  const reading = parseTargetText(text);
  // Of what year a target is may still be open, as it is of the values beside it: that is asked.
  if (reading !== null && year === null && isUndated(table)) return null;
  if (reading === null || year === null) {
    issues.atCell('targetUnreadable', 'warning', sheetRow, column, text);
    return null;
  }
  const label = row.indicator === null ? null : splitLabel(row.indicator);
  const indicator = at.indicator ?? label?.name ?? table.defaults.indicator;
  // A target is kept of an indicator, never of one of its parts as if it were that of the whole.
  if (indicator === null || Object.keys(row.dimensions).length > 0) {
    issues.atCell('targetOfNothing', 'warning', sheetRow, column, text);
    return null;
  }
  return {
    indicator,
    area: at.area ?? row.area ?? (row.areaCode === null ? table.defaults.area : null),
    areaCode: row.areaCode,
    period: year,
    operator: reading.operator,
    value: reading.value,
    unit: reading.unit ?? at.unit ?? row.unit ?? label?.unit ?? table.defaults.unit,
    counts: 'total',
    baseline: null,
    curve: null,
    due: lastDay(year),
    origin: table.title ?? table.sheet,
    task: null,
    row: sheetRow,
    column,
  };
}

function isUndated({ defaults, columns }: TableMapping): boolean {
  return (
    defaults.period === null &&
    columns.every((role) => role.role !== 'value' || role.measure === 'target' || role.at.period === null)
  );
}

/** "年度目标" in a table of a quarter is a target of the year around it. */
function yearPeriod(table: TableMapping): Period | null {
  const { period } = table.defaults;
  return period === null ? null : periodOf(String(yearOf(period)));
}
