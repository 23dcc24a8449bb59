// Words behind the values of a row: "提前完成", "区科技局". Law: they are said of the row and name nothing, unless rows need
// them to differ.
import type { ColumnRole } from '../../model/mapping';
import type { TableDraft } from './draft';
import { isDimensionHeader } from './headerWords';
import { isNeededForKey } from './keyColumns';
import { lastIndexWhere } from './lastIndexWhere';

export function withRemarksBehind(draft: TableDraft, columns: readonly ColumnRole[]): readonly ColumnRole[] {
  const last = lastIndexWhere(columns, ({ role }) => role === 'value');
  const first = columns.findIndex(({ role }) => role === 'value');
  const isNamed = columns.slice(0, Math.max(0, first)).some(({ role }) => role === 'indicator' || role === 'area');
  if (!isNamed) return columns;
  const roles = new Map(draft.profiles.map((profile, index) => [profile.column, columns[index]!]));
  return columns.map((role, index): ColumnRole => {
    const profile = draft.profiles[index]!;
    if (index <= last || role.role !== 'dimension' || isDimensionHeader(profile.header)) return role;
    return isNeededForKey(draft, roles, profile.column) ? role : { role: 'note' };
  });
}
