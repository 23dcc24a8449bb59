// Units of rows whose own cell is blank, by the name of what they measure. Law: a later word on a name goes before.
import type { TableMapping } from '../../model/mapping';

/** Names are other people's texts: an assignment to "__proto__" would be lost in silence. */
export function withUnitsOfNames(table: TableMapping, said: Iterable<readonly [string, string]>): TableMapping {
  return { ...table, unitsByName: Object.fromEntries([...Object.entries(table.unitsByName ?? {}), ...said]) };
}
