// Lists of objects, lists of lists and objects of lists as rows with a header row.
// Law: keys are data: they keep their order, and "__proto__" is a column like any other.
import type { Cell } from '../../sheet';
import { isJsonArray, isJsonObject, isScalar, type JsonObject, type JsonValue } from './parseJson';

/** A header row of all keys in order of appearance, then a row a record; a nested object gives columns "a.b". */
export function rowsOfRecords(records: readonly JsonValue[]): Cell[][] {
  const columns = new Map<string, number>();
  const rows: Cell[][] = [[]];
  for (const record of records) {
    const row: Cell[] = [];
    if (isJsonObject(record)) eachField(record, (key, value) => setCell(row, columnOf(key, columns), value));
    rows.push(row);
  }
  rows[0] = [...columns.keys()];
  return rows;
}

/** An object of lists of equal meaning, {"year": [2022, 2023], "value": [1, 2]}: keys above, lists below. */
export function rowsOfColumns(columns: readonly (readonly [string, readonly JsonValue[]])[]): Cell[][] {
  const length = Math.max(0, ...columns.map(([, values]) => values.length));
  const rows: Cell[][] = [columns.map(([key]) => key)];
  for (let index = 0; index < length; index += 1) rows.push(columns.map(([, values]) => cellOf(values[index] ?? null)));
  return rows;
}

/** An object of objects, {"北京": {"2023": 1}}: the outer keys are the first column. */
export function rowsOfKeyedRecords(records: readonly (readonly [string, JsonValue])[]): Cell[][] {
  const [header = [], ...rows] = rowsOfRecords(records.map(([, record]) => record));
  return [['', ...header], ...rows.map((row, index) => [records[index]?.[0] ?? '', ...row])];
}

export function rowOfList(list: JsonValue): Cell[] {
  return isJsonArray(list) ? list.map(cellOf) : [cellOf(list)];
}

/** What does not fit a cell is kept as JSON text rather than lost. */
export function cellOf(value: JsonValue): Cell {
  return isScalar(value) ? value : JSON.stringify(value);
}

function eachField(record: JsonObject, visit: (key: string, value: JsonValue) => void): void {
  for (const [key, value] of Object.entries(record)) {
    if (isJsonObject(value)) for (const [inner, part] of Object.entries(value)) visit(`${key}.${inner}`, part);
    else visit(key, value);
  }
}

function columnOf(key: string, columns: Map<string, number>): number {
  const known = columns.get(key);
  if (known !== undefined) return known;
  columns.set(key, columns.size);
  return columns.size - 1;
}

function setCell(row: Cell[], column: number, value: JsonValue): void {
  while (row.length < column) row.push(null);
  row[column] = cellOf(value);
}
