// Compares the whole of an indicator with its parts in the columns beside it ("合计" beside "电子信息" and "新材料").
// Law: only where the parts make up the whole in most rows is a row that differs called wrong; of a row with a part that
// nobody knows nothing is said.
import type { Coordinates, TableMapping } from '../../model/mapping';
import type { Sheet } from '../sheet';
import { BODY, bodyRowCodes } from './bodyRows';
import { cellText } from './cellText';
import type { IssueCollector } from './issueCollector';
import { valueReader } from './readValue';
import { addUp } from './sumTolerance';
import { valueRoles } from './valueColumns';

/** A column of values and what its header says of them. */
interface At {
  readonly column: number;
  readonly at: Coordinates;
}

interface Judged {
  readonly row: number;
  readonly total: number;
  readonly sum: number;
  readonly holds: boolean;
}

/** Adds categoriesDiffer for each cell of a whole that differs. */
export function checkCategories(sheet: Sheet, table: TableMapping, issues: IssueCollector): void {
  const columns = valueRoles(table, 'actual').map(({ column, role }) => ({ column, at: role.at }));
  const found = partsByThing(columns);
  if (found.size === 0) return;
  const codes = bodyRowCodes(table);
  const judge = judgeOf(sheet, table);
  for (const whole of columns.filter(({ at }) => Object.keys(at.dimensions).length === 0)) {
    for (const parts of found.get(thingOf(whole.at))?.values() ?? []) {
      if (parts.length < 2) continue;
      const judged: Judged[] = [];
      for (let at = 0; at < codes.length; at += 1) {
        const one = codes[at] === BODY ? judge(table.firstBodyRow + at, whole, parts) : null;
        if (one !== null) judged.push(one);
      }
      const fitting = judged.filter(({ holds }) => holds).length;
      if (fitting * 3 < judged.length * 2) continue;
      for (const { row, total, sum, holds } of judged)
        if (!holds)
          issues.atCell('categoriesDiffer', 'warning', row, whole.column, textOf(sheet, row, whole), { total, sum });
    }
  }
}

type PartsByDimension = ReadonlyMap<string, readonly At[]>;

/** By what is measured, the columns that cut it by one dimension alone. */
function partsByThing(columns: readonly At[]): ReadonlyMap<string, PartsByDimension> {
  const found = new Map<string, Map<string, At[]>>();
  for (const column of columns) {
    const [dimension, ...others] = Object.keys(column.at.dimensions);
    if (dimension === undefined || others.length > 0) continue;
    const thing = thingOf(column.at);
    if (!found.has(thing)) found.set(thing, new Map());
    const parts = found.get(thing)!;
    if (parts.has(dimension)) parts.get(dimension)!.push(column);
    else parts.set(dimension, [column]);
  }
  return found;
}

function thingOf({ indicator, area, period, form, unit }: Coordinates): string {
  return JSON.stringify([indicator, area, period, form, unit]);
}

function judgeOf(sheet: Sheet, table: TableMapping) {
  const readCell = valueReader(table);
  return (row: number, whole: At, parts: readonly At[]): Judged | null => {
    const cells = sheet.rows.at(row);
    const readingAt = ({ column }: At) => readCell(cells?.[column] ?? null);
    const total = readingAt(whole);
    const readings = parts.map(readingAt).filter(({ kind }) => kind !== 'gap');
    const values = readings.flatMap((reading) =>
      reading.kind === 'value' && reading.unit === null ? reading.value : [],
    );
    if (total.kind !== 'value' || total.unit !== null || values.length < 2 || values.length < readings.length)
      return null;
    const sum = Number(values.reduce((all, value) => all + value, 0).toPrecision(12));
    const unit = whole.at.unit ?? table.defaults.unit;
    return { row, total: total.value, sum, holds: addUp(values, total.value, unit) };
  };
}

function textOf(sheet: Sheet, row: number, { column }: At): string {
  return cellText(sheet.rows.at(row)?.[column] ?? null);
}
