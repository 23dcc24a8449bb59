// The value columns of a table: where they stand, which coordinates they add, and at which time when the header says so.
import type { ColumnRole, Coordinates, TableMapping } from '../../model/mapping';
import { statusCode } from './entryWriter';
import type { WhenTable } from './whenTable';

export interface ValueColumn {
  /** Sheet column. */
  readonly column: number;
  /** Position among the different coordinates that value columns have, their period apart. */
  readonly kind: number;
  /** Number in the WhenTable; null where the row says the period. */
  readonly when: number | null;
  /** Status code that the header states; 0 when it states none. */
  readonly status: number;
}

export interface ValueColumns {
  readonly columns: readonly ValueColumn[];
  readonly kinds: readonly Coordinates[];
}

type ValueRole = Extract<ColumnRole, { role: 'value' }>;

/** Columns that hold actual values; targets are read elsewhere. */
export function actualColumns(table: TableMapping, whens: WhenTable): ValueColumns {
  const kinds: Coordinates[] = [];
  const kindOfKey = new Map<string, number>();
  const columns = valueRoles(table, 'actual').map(({ column, role }) => {
    const { period, ...rest } = role.at;
    const key = JSON.stringify(rest);
    let kind = kindOfKey.get(key);
    if (kind === undefined) kindOfKey.set(key, (kind = kinds.push({ ...rest, period: null }) - 1));
    const status = role.status === undefined ? 0 : statusCode(role.status);
    return { column, kind, when: period === null ? null : whens.add(period, null, false), status };
  });
  return { columns, kinds };
}

export function valueRoles(
  table: TableMapping,
  measure: ValueRole['measure'],
): readonly { readonly column: number; readonly role: ValueRole }[] {
  return table.columns.flatMap((role, index) =>
    role.role === 'value' && role.measure === measure ? [{ column: table.range.left + index, role }] : [],
  );
}
