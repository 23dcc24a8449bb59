// Finds the tables in a JSON value: records, columns or rows, at the root or nested under keys.
// Law: the largest table wins, tables of the same header beside it come along, and each names its path.
import type { Cell } from '../../sheet';
import { isJsonArray, isJsonObject, isScalar, type JsonObject, type JsonValue } from './parseJson';
import { cellOf, rowOfList, rowsOfColumns, rowsOfKeyedRecords, rowsOfRecords } from './recordRows';

export interface JsonTable {
  /** Keys from the root, joined by "."; '' for the root itself. */
  readonly path: string;
  /** One-cell rows "key: text" with what stands beside the table and describes it: title, unit, source … */
  readonly about: Cell[][];
  readonly rows: Cell[][];
}

/** Deeper than any service nests; also what keeps hostile nesting from overflowing the stack. */
const DEEPEST = 8;

/** The tables of a value; empty when there is nothing like a table in it. */
export function jsonTables(root: JsonValue): JsonTable[] {
  if (isScalar(root)) return [{ path: '', about: [], rows: [[root]] }];
  const found = tablesUnder(root, '', DEEPEST);
  const largest = largestOf(found);
  if (largest !== null) return found.filter((table) => table === largest || sameHeader(table, largest));
  if (!isJsonObject(root) || Object.keys(root).length === 0) return [];
  return [{ path: '', about: [], rows: rowsOfRecords([root]) }];
}

function largestOf(tables: readonly JsonTable[]): JsonTable | null {
  let largest: JsonTable | null = null;
  for (const table of tables) if (largest === null || table.rows.length > largest.rows.length) largest = table;
  return largest;
}

function sameHeader(left: JsonTable, right: JsonTable): boolean {
  return JSON.stringify(left.rows[0]) === JSON.stringify(right.rows[0]);
}

function tablesUnder(value: JsonValue, path: string, depth: number): JsonTable[] {
  if (depth === 0 || isScalar(value)) return [];
  const table = isJsonArray(value)
    ? tableOfArray(value, path)
    : isJsonObject(value)
      ? tableOfObject(value, path)
      : null;
  if (table !== null) return [table];
  const children: readonly (readonly [string, JsonValue])[] = Object.entries(value);
  return children.flatMap(([key, child]) => {
    const tables = tablesUnder(child, path === '' ? key : `${path}.${key}`, depth - 1);
    return isJsonObject(value) ? tables.map((inner) => besideKey(inner, value, key, child)) : tables;
  });
}

function tableOfArray(list: readonly JsonValue[], path: string): JsonTable | null {
  const rows = rowsOfArray(list);
  return rows === null ? null : { path, about: [], rows };
}

function rowsOfArray(list: readonly JsonValue[]): Cell[][] | null {
  if (list.length === 0) return null;
  if (list.every((item) => isJsonObject(item) || item === null) && list.some(isJsonObject)) return rowsOfRecords(list);
  if (list.every(isJsonArray) && list.some((item) => item.every(isScalar))) return list.map(rowOfList);
  return list.every(isScalar) ? list.map((item) => [cellOf(item)]) : null;
}

function tableOfObject(object: JsonObject, path: string): JsonTable | null {
  const entries = Object.entries(object);
  const lists = entries.filter((entry): entry is [string, readonly JsonValue[]] => isScalarList(entry[1]));
  const others = entries.filter(([, value]) => !isScalar(value) && !isScalarList(value));
  const alike = lists.length > 1 && new Set(lists.map(([, list]) => list.length)).size === 1;
  if (lists.length > 0 && (alike || others.length === 0)) {
    return { path, about: describingRows(object, null), rows: rowsOfColumns(lists) };
  }
  const keyed = entries.length > 1 && entries.every(([, value]) => isFlatRecord(value));
  return keyed ? { path, about: [], rows: rowsOfKeyedRecords(entries) } : null;
}

function isScalarList(value: JsonValue): value is readonly JsonValue[] {
  return isJsonArray(value) && value.length > 0 && value.every(isScalar);
}

function isFlatRecord(value: JsonValue): boolean {
  return isJsonObject(value) && Object.values(value).every(isScalar);
}

/** Adds what stands beside a nested table: its description, and for rows without names a list of names. */
function besideKey(table: JsonTable, parent: JsonObject, key: string, child: JsonValue): JsonTable {
  const about = [...describingRows(parent, key), ...table.about];
  const names = isJsonArray(child) && child.every(isJsonArray) ? columnNames(parent, table.rows[0]?.length ?? 0) : null;
  return { path: table.path, about, rows: names === null ? table.rows : [names, ...table.rows] };
}

/** {"columns": ["地区", "2023"], "data": [["北京", 1]]}: a list of texts as long as the rows are wide names them. */
function columnNames(parent: JsonObject, width: number): Cell[] | null {
  const names = Object.values(parent).find(
    (list) => isJsonArray(list) && list.length === width && list.every((item) => typeof item === 'string'),
  );
  return names === undefined ? null : rowOfList(names);
}

/** Words about a table that services put beside it; everything else there is about the answer, not the data. */
const DESCRIBING =
  /^(title|name|caption|label|indicator|units?|period|year|date|area|region|source|notes?)$|\p{Script=Han}/iu;

function describingRows(object: JsonObject, tableKey: string | null): Cell[][] {
  return Object.entries(object).flatMap(([key, value]) => {
    const describes = key !== tableKey && DESCRIBING.test(key) && isScalar(value) && value !== null && value !== '';
    return describes ? [[`${key}: ${value}`]] : [];
  });
}
