// A register as rules of derivation read it: its columns by field, and for every row the enterprise and the area it is
// about. Who reads the register makes these once; names and codes of enterprises and areas are understood there.
import type { RegisterHead } from './register';
import type { RegisterRows, TextColumn } from './registerRows';

export interface RegisterSource {
  readonly head: RegisterHead;
  readonly rows: RegisterRows;
  /** Field of the catalogue to the position of its column. */
  readonly fields: ReadonlyMap<string, number>;
  /** By row: what stands for its enterprise in all rows, whatever it is called there; '' when it names none. */
  readonly firms: TextColumn;
  /** What stands for an enterprise that a list in a cell names. */
  readonly firmNamed: (name: string) => string;
  /** The code of an area by what a cell calls it; null when it is none that is known. */
  readonly areaNamed: (text: string) => string | null;
}

export function columnOf({ fields, rows }: RegisterSource, field: string): TextColumn | null {
  const at = fields.get(field);
  return at === undefined ? null : (rows.cells[at] ?? null);
}

/** Fields of which the register has a column, in the order given. "firm" is there where rows name enterprises. */
export function hasFieldColumn(source: RegisterSource, field: string): boolean {
  return source.fields.has(field) || (field === 'firm' && source.fields.has('firmCode'));
}
