// Tables of one import that are one register (several sheets, a file a year), put together by the names of their columns.
import type { Register, RegisterColumn } from '../../model/register';
import { cellName } from '../../model/cellName';
import { foldLabel } from '../notation/cleanText';
import type { FoundRegister, MappedTable } from '../map/mappedTable';

export interface JointRow {
  /** Position among the tables of the import. */
  readonly table: number;
  readonly row: number;
  readonly cells: readonly string[];
  readonly found: readonly string[];
}

export interface JointRegister {
  readonly name: string;
  readonly columns: readonly RegisterColumn[];
  readonly withheld: readonly string[];
  /** Positions among the tables of the import. */
  readonly tables: readonly number[];
  readonly rows: readonly JointRow[];
  /** "B7", or the first cell of the row where the table lacks the column. */
  readonly cellOf: (row: JointRow, column: number) => string;
  readonly firstColumn: (table: number) => number;
}

/** Columns have the names under which they are stored, whatever the width of their brackets and blanks. */
export function jointRegisters(
  tables: readonly MappedTable[],
  stored: readonly Pick<Register, 'id' | 'columns'>[],
): JointRegister[] {
  const byName = new Map<string, number[]>();
  tables.forEach(({ register }, position) => {
    if (register !== null) byName.set(register.name, [...(byName.get(register.name) ?? []), position]);
  });
  return [...byName].map(([name, positions]) => {
    const names = new Map(
      stored.find(({ id }) => id === name)?.columns.map((column) => [foldLabel(column.name), column.name]),
    );
    const parts = positions.map((position) => {
      const part = tables[position]?.register as FoundRegister;
      return [position, { ...part, columns: withKnownNames(part.columns, names) }] as const;
    });
    return joined(name, positions, new Map(parts));
  });
}

/** Adds the names of new columns to `names`, which are by folded label. */
function withKnownNames(columns: readonly RegisterColumn[], names: Map<string, string>): RegisterColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const known = names.get(foldLabel(column.name)) ?? column.name;
    const name = taken.has(known) ? column.name : known;
    names.set(foldLabel(name), name);
    taken.add(name);
    return { ...column, name };
  });
}

function joined(name: string, positions: readonly number[], parts: ReadonlyMap<number, FoundRegister>): JointRegister {
  const columns: RegisterColumn[] = [];
  const at = new Map<string, number>();
  for (const { columns: own } of parts.values()) {
    for (const column of own) if (!at.has(column.name)) at.set(column.name, columns.push(column) - 1);
  }
  const sheetColumns = new Map(
    [...parts].map(([position, part]) => [position, sheetColumnsOf(part, at, columns.length)]),
  );
  const firstColumn = (table: number): number => parts.get(table)?.column ?? 0;
  return {
    name,
    columns,
    withheld: [...new Set([...parts.values()].flatMap(({ withheld }) => withheld))],
    tables: positions,
    rows: [...parts].flatMap(([table, part]) => rowsOf(table, part, at, columns.length)),
    cellOf: ({ table, row }, column) => cellName(row, sheetColumns.get(table)?.[column] ?? firstColumn(table)),
    firstColumn,
  };
}

function sheetColumnsOf(part: FoundRegister, at: ReadonlyMap<string, number>, width: number): (number | undefined)[] {
  const columns = Array.from<number | undefined>({ length: width });
  part.columns.forEach(({ name }, own) => (columns[at.get(name) as number] = part.sheetColumns[own]));
  return columns;
}

function rowsOf(table: number, part: FoundRegister, at: ReadonlyMap<string, number>, width: number): JointRow[] {
  const places = part.columns.map(({ name }) => at.get(name) as number);
  const isSame = places.length === width && places.every((place, own) => place === own);
  if (isSame) return part.rows.map((row) => ({ table, ...row }));
  const spread = (texts: readonly string[]): string[] => {
    const wide = Array.from({ length: width }, () => '');
    places.forEach((place, own) => (wide[place] = texts[own] ?? ''));
    return wide;
  };
  return part.rows.map(({ row, cells, found }) => ({ table, row, cells: spread(cells), found: spread(found) }));
}
