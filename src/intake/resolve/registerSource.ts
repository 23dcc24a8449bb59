// A stored register made ready for rules of derivation: its fields, and for every row the enterprise that it is about.
// Law: enterprises are told apart as they are when registers are merged; each different naming is looked at once.
import type { Register } from '../../model/register';
import type { RegisterKinds } from '../../model/registerKind';
import type { RegisterRow } from '../../model/registerRows';
import { rowAt, type TextColumn } from '../../model/registerRows';
import type { RegisterSource } from '../../model/registerSource';
import { matchArea, type NameIndex } from '../names';
import { FirmBook } from './firmIdentity';
import type { FieldColumns } from './registerKindOf';
import { fieldColumns } from './registerKindOf';

export function registerSource(register: Register, kinds: RegisterKinds, names: NameIndex): RegisterSource {
  const fields = fieldColumns(register.columns, kinds);
  const { book, firms } = firmColumn(register, fields);
  return {
    head: register,
    rows: register.rows,
    fields,
    firms,
    firmNamed: (name) => book.identityNamed(name),
    areaNamed: (text) => matchArea(names, text)?.code ?? null,
  };
}

const NAMING = ['firmCode', 'firm', 'formerName'] as const;

function firmColumn({ rows }: Register, fields: FieldColumns): { book: FirmBook; firms: TextColumn } {
  const columns = NAMING.flatMap((field) => rows.cells[fields.get(field) ?? -1] ?? []);
  const namings = new Map<string, number>();
  const rowsOfNamings: RegisterRow[] = [];
  const namingAt = new Uint32Array(rows.keys.length);
  for (let row = 0; row < namingAt.length; row += 1) {
    const key = columns.map(({ at }) => at[row]).join();
    let naming = namings.get(key);
    if (naming === undefined) {
      naming = rowsOfNamings.push(rowAt(rows, row)) - 1;
      namings.set(key, naming);
    }
    namingAt[row] = naming;
  }
  const book = new FirmBook();
  book.learn(rowsOfNamings, fields);
  const identities = rowsOfNamings.map((row) => book.identityOf(row, fields));
  const values = [...new Set(identities)].sort();
  const position = new Map(values.map((value, at) => [value, at]));
  const to = identities.map((identity) => position.get(identity) as number);
  return { book, firms: { values, at: namingAt.map((naming) => to[naming] as number) } };
}
