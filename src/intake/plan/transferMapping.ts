// A saved mapping on a new file of the same shape: its roles by header text, the new file's own rows and periods.
// Law: rows, ranges and what the new file states itself come from the new file; what a person decided comes from the saved.
import type { ColumnRole, Mapping, TableMapping } from '../../model/mapping';
import { headerKeys, withoutPeriod } from '../recognise/shape';

/** Tables of the new file that no saved table matches stay as they were recognised. */
export function transferMapping(saved: Mapping, proposed: Mapping): Mapping {
  return { ...proposed, tables: proposed.tables.map((table) => transferTable(saved, table)) };
}

function transferTable(saved: Mapping, table: TableMapping): TableMapping {
  const from = matching(saved, table);
  if (from === undefined) return table;
  return {
    ...table,
    layout: from.layout,
    columns: table.columns.map((role, index) => transferRole(from, table.headers[index] ?? '', index, role)),
    defaults: {
      ...from.defaults,
      period: table.defaults.period ?? from.defaults.period,
      unit: table.defaults.unit ?? from.defaults.unit,
    },
    status: from.status,
    decimal: from.decimal,
    missing: from.missing,
    onConflict: from.onConflict,
    listName: table.listName ?? from.listName,
    listYear: table.listYear ?? from.listYear,
  };
}

function matching(saved: Mapping, table: TableMapping): TableMapping | undefined {
  const keys = headerKeys(table).join('\n');
  return (
    saved.tables.find((one) => one.sheet === table.sheet && headerKeys(one).join('\n') === keys) ??
    saved.tables.find((one) => headerKeys(one).join('\n') === keys)
  );
}

/** The role of the saved column with the same header, nearest in place; the period of a header is the new file's. */
function transferRole(from: TableMapping, header: string, index: number, own: ColumnRole): ColumnRole {
  const key = withoutPeriod(header);
  const same = from.headers.flatMap((other, position) => (withoutPeriod(other) === key ? [position] : []));
  const nearest = same.sort((left, right) => Math.abs(left - index) - Math.abs(right - index))[0];
  const role = nearest === undefined ? undefined : from.columns[nearest];
  if (role === undefined) return own;
  if (role.role !== 'value' || own.role !== 'value') return role;
  return { ...role, at: { ...role.at, period: own.at.period, form: own.at.form ?? role.at.form } };
}
