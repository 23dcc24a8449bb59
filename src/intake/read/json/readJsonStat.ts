// JSON-stat 1 (bundle) and 2 (dataset, collection) to long sheets with declared columns; https://json-stat.org/format.
// Law: one row a cell of the cube, missing cells included; categories appear as labels, places and times as codes too.
import type { Cell, DeclaredColumn, Sheet } from '../../sheet';
import { isJsonArray, isJsonObject, isScalar, type JsonObject, type JsonValue } from './parseJson';
import { readDimension, type Dimension } from './jsonStatDimension';

/** Cubes beyond this are sparse by nature and would not fit memory as rows. */
const MOST_CELLS = 5_000_000;

/** The data sets of a JSON-stat answer as sheets, or null when the value is no JSON-stat. */
export function readJsonStat(root: JsonValue): Sheet[] | null {
  if (!isJsonObject(root)) return null;
  const sets = dataSets(root);
  const sheets = sets.flatMap(([name, set]) => sheetOf(name, set) ?? []);
  return sets.length > 0 && sheets.length === sets.length ? sheets : null;
}

function dataSets(root: JsonObject): (readonly [string, JsonObject])[] {
  if (isDataSet(root)) return [[typeof root.label === 'string' ? root.label : 'dataset', root]];
  const link = isJsonObject(root.link) ? root.link.item : undefined;
  if (root.class === 'collection' && isJsonArray(link)) {
    return link
      .filter(isJsonObject)
      .filter(isDataSet)
      .map((set, index) => [text(set.label) ?? `dataset ${index + 1}`, set]);
  }
  const entries = Object.entries(root).filter((entry): entry is [string, JsonObject] => isJsonObject(entry[1]));
  return entries.length === Object.keys(root).length ? entries.filter(([, set]) => isDataSet(set)) : [];
}

function isDataSet(value: JsonObject): boolean {
  return isJsonObject(value.dimension) && (isJsonArray(value.value) || isJsonObject(value.value));
}

function sheetOf(name: string, set: JsonObject): Sheet | null {
  const dimensions = readDimensions(set);
  if (dimensions === null) return null;
  const size = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (size === 0 || size > MOST_CELLS) return null;
  const unit = sharedUnit(dimensions);
  const metric = unit === null ? (dimensions.find(({ units }) => units.some((one) => one !== null)) ?? null) : null;
  const columns = dimensions.flatMap(columnsOf);
  const declared: DeclaredColumn[] = [
    ...columns,
    ...(metric === null ? [] : [{ role: 'unit', name: 'unit', unit: null } as const]),
    { role: 'value', name: 'value', unit },
    { role: 'status', name: 'status', unit: null },
  ];
  const rows: Cell[][] = [declared.map((column) => column.name)];
  for (let index = 0; index < size; index += 1) {
    const own = metric === null ? [] : [metric.units[categoryAt(dimensions, metric, index)] ?? null];
    rows.push([...labelsAt(dimensions, index), ...own, valueAt(set.value, index), statusAt(set.status, index)]);
  }
  return {
    name: text(set.label) ?? name,
    hidden: false,
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    declared,
  };
}

/** Version 2 keeps id and size beside the dimensions, version 1 inside. */
function readDimensions(set: JsonObject): Dimension[] | null {
  const holder = isJsonObject(set.dimension) ? set.dimension : {};
  const ids = isJsonArray(set.id) ? set.id : holder.id;
  const sizes = isJsonArray(set.size) ? set.size : holder.size;
  if (!isJsonArray(ids) || !ids.every(isText) || !isJsonArray(sizes) || ids.length !== sizes.length) return null;
  const roles = isJsonObject(set.role) ? set.role : holder.role;
  const dimensions = ids.map((id, index) => readDimension(id, holder[id], sizes[index], roles));
  return dimensions.every((dimension) => dimension !== null) ? dimensions : null;
}

function columnsOf(dimension: Dimension): DeclaredColumn[] {
  const { role, name } = dimension;
  const label: DeclaredColumn = { role, name, unit: null };
  return role === 'area' ? [label, { role: 'areaCode', name: dimension.id, unit: null }] : [label];
}

/** Labels of the cell at a row-major position; a place gives its code too, a time gives its code only. */
function labelsAt(dimensions: readonly Dimension[], position: number): Cell[] {
  const cells: Cell[] = [];
  let rest = position;
  for (const dimension of [...dimensions].reverse()) {
    const category = rest % dimension.codes.length;
    rest = Math.floor(rest / dimension.codes.length);
    const code = dimension.codes[category] ?? '';
    const label = dimension.labels[category] ?? code;
    if (dimension.role === 'area') cells.unshift(label, code);
    else cells.unshift(dimension.role === 'period' ? code : label);
  }
  return cells;
}

/** Position of the cell's category in one dimension. */
function categoryAt(dimensions: readonly Dimension[], wanted: Dimension, position: number): number {
  const inner = dimensions.slice(dimensions.indexOf(wanted) + 1);
  const stride = inner.reduce((product, { codes }) => product * codes.length, 1);
  return Math.floor(position / stride) % wanted.codes.length;
}

function valueAt(values: JsonValue | undefined, position: number): Cell {
  const value = isJsonArray(values) ? values[position] : isJsonObject(values) ? values[String(position)] : undefined;
  return isScalar(value) ? value : null;
}

/** Status may be a list, an object of the exceptions, one text for all cells, or (older Eurostat) {"value": list}. */
function statusAt(status: JsonValue | undefined, position: number): Cell {
  if (typeof status === 'string') return status;
  return valueAt(isJsonObject(status) && isJsonArray(status.value) ? status.value : status, position);
}

/** The unit, where one dimension is the unit with a single category, or every category states the same one. */
function sharedUnit(dimensions: readonly Dimension[]): string | null {
  const single = dimensions.find((dimension) => dimension.role === 'unit' && dimension.codes.length === 1);
  if (single !== undefined) return single.labels[0] ?? single.codes[0] ?? null;
  const stated = dimensions.find(({ units }) => units.some((one) => one !== null))?.units ?? [];
  return new Set(stated).size === 1 ? (stated[0] ?? null) : null;
}

function isText(value: JsonValue): value is string {
  return typeof value === 'string';
}

function text(value: JsonValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
