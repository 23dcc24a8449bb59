// The change of a register in a workspace file and back: columns of numbers as plain arrays; version 1 had rows.
// Law: readRegisterChange(JSON.parse(writeRegisterChange(c))) = c; what breaks a register's laws is refused.
import * as v from 'valibot';
import type { EntityChange } from '../model/change';
import type { CellSource } from '../model/observation';
import type { Register, RegisterColumn, RegisterHead } from '../model/register';
import { COLUMN_KINDS, headOf } from '../model/register';
import type { RegisterOfVersionOne } from '../model/registerOfVersionOne';
import { upgradeRegister } from '../model/registerOfVersionOne';
import type { RegisterRows, TextColumn } from '../model/registerRows';
import { expectShape, expectTrue } from './fileDamage';
import type { Shape } from './shapes';
import { count, text, textOrNull, texts } from './shapes';

type RegisterChange = EntityChange<Register>;

/** A value for JSON: what a line of the file holds. */
export function writeRegisterChange({ key, before, after }: RegisterChange): object {
  return { key, before: before && writeRegister(before), after: after && writeRegister(after) };
}

function writeRegister(register: Register): object {
  const { rows } = register;
  const numbers = {
    place: [...rows.place],
    import: [...rows.import],
    table: [...rows.table],
    row: [...rows.row],
    column: [...rows.column],
  };
  const found = rows.found.map((column) => (column === null ? null : writeColumn(column)));
  return { ...headOf(register), rows: { keys: rows.keys, ...numbers, cells: rows.cells.map(writeColumn), found } };
}

function writeColumn({ values, at }: TextColumn): object {
  return { values, at: [...at] };
}

const columns: Shape<readonly RegisterColumn[]> = v.array(
  v.strictObject({ name: text, kind: v.picklist(COLUMN_KINDS) }),
);

const head = { id: text, name: text, columns, key: v.array(count), withheld: texts };

const source: Shape<CellSource> = v.strictObject({ import: count, table: count, row: count, column: count });

const registerOfVersionOne: Shape<RegisterOfVersionOne> = v.strictObject({
  ...head,
  rows: v.array(v.strictObject({ cells: texts, source })),
});

const numbers = v.custom<readonly unknown[]>(Array.isArray);
const textColumn = v.strictObject({ values: texts, at: numbers });

const register = v.strictObject({
  ...head,
  kind: textOrNull,
  rows: v.strictObject({
    keys: texts,
    place: numbers,
    import: numbers,
    table: numbers,
    row: numbers,
    column: numbers,
    cells: v.array(textColumn),
    found: v.array(v.nullable(textColumn)),
  }),
});

const change = v.strictObject({ key: text, before: v.unknown(), after: v.unknown() });

/** The change that a line of a file of that version holds; throws FileDamage. */
export function readRegisterChange(line: unknown, version: number): RegisterChange {
  const { key, before, after } = expectShape(change, line);
  const read = (side: unknown): Register | null => (side === null ? null : readRegister(side, version));
  const found = { key, before: read(before), after: read(after) };
  const sides = [found.before, found.after].filter((side) => side !== null);
  expectTrue(sides.length > 0 && sides.every(({ id }) => id === key), 'a register under another name');
  return found;
}

function readRegister(found: unknown, version: number): Register {
  if (version === 1) return upgradeRegister(expectShape(registerOfVersionOne, found));
  const { rows, ...own } = expectShape(register, found);
  checkHead(own);
  return { ...own, rows: readRows(rows, own.columns.length) };
}

function checkHead({ columns: found, key }: RegisterHead): void {
  expectTrue(new Set(found.map(({ name }) => name)).size === found.length, 'two columns of one name');
  expectTrue(
    key.every((position) => position < found.length),
    'a key column that is not there',
  );
}

function readRows(found: v.InferOutput<typeof register>['rows'], width: number): RegisterRows {
  const length = found.keys.length;
  expectTrue(new Set(found.keys).size === length, 'a row comes twice');
  expectTrue(found.cells.length === width && found.found.length === width, 'cells without a column');
  const rows: RegisterRows = {
    keys: found.keys,
    place: readNumbers(found.place, length),
    import: readNumbers(found.import, length),
    table: readNumbers(found.table, length),
    row: readNumbers(found.row, length),
    column: readNumbers(found.column, length),
    cells: found.cells.map((column) => readColumn(column, length)),
    found: found.found.map((column) => (column === null ? null : readColumn(column, length))),
  };
  for (let at = 1; at < length; at += 1) {
    const step = (rows.place[at] as number) - (rows.place[at - 1] as number);
    expectTrue(
      step > 0 || (step === 0 && (rows.keys[at] as string) > (rows.keys[at - 1] as string)),
      'rows in disorder',
    );
  }
  expectTrue(
    rows.found.every((column) => column === null || column.values.some((value) => value !== '')),
    'an empty column of texts as found',
  );
  return rows;
}

function readColumn({ values, at }: v.InferOutput<typeof textColumn>, length: number): TextColumn {
  const column = { values, at: readNumbers(at, length) };
  expectTrue(
    values.every((value, position) => position === 0 || value > (values[position - 1] as string)),
    'texts in disorder',
  );
  expectTrue(
    column.at.every((position) => position < values.length) && new Set(column.at).size === values.length,
    'texts that do not fit the rows',
  );
  return column;
}

function readNumbers(found: readonly unknown[], length: number): Uint32Array {
  const read = Uint32Array.from(found as readonly number[]);
  expectTrue(found.length === length && read.every((number, at) => number === found[at]), 'a column that does not fit');
  return read;
}
