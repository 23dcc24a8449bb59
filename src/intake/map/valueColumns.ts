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
  /** Part of the row's year that the header names ("-03"); null where it names none. */
  readonly within: string | null;
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
    const when = period === null ? null : whens.add(period, null, false);
    return { column, kind, when, within: role.within ?? null, status };
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

/** Months, quarters or halves stand in the rows of columns that are years. */
export function havePartsDown(table: TableMapping): boolean {
  const periods = table.columns.flatMap((role) => (role.role === 'period' ? [role.part] : []));
  const isPart = periods[0] === 'month' || periods[0] === 'quarter' || periods[0] === 'half';
  return (
    periods.length === 1 && isPart && valueRoles(table, 'actual').every(({ role }) => role.at.period?.length === 4)
  );
}
