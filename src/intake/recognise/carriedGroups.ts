// Blank cells below a group's name, in a file that knows no merged cells: the name above holds on.
// Law: only where every name opens another run of the same periods; a blank that may mean the total stays blank, and
// so does each one where the header leaves nothing open.
import type { ColumnFinding, TableDraft } from './draft';
import { hasFullHeader } from './fullHeader';
import { textAt } from './grid';

export interface CarriedGroup {
  /** Position in the columns of the table. */
  readonly index: number;
  /** Name by sheet row, for the rows that leave it blank. */
  readonly names: ReadonlyMap<number, string>;
}

/** The group columns of a long table whose names stand in the first row of each group only. */
export function carriedGroups(draft: TableDraft, found: ColumnFinding): readonly CarriedGroup[] {
  const when = draft.profiles[found.columns.findIndex((role) => role.role === 'period')];
  if (found.layout !== 'long' || when === undefined || !draft.grid.isComplete) return [];
  if (hasFullHeader(draft.profiles)) return [];
  return found.columns.flatMap((role, index) => {
    const profile = draft.profiles[index];
    const isGroup = role.role === 'dimension' || role.role === 'indicator';
    if (!isGroup || profile === undefined || profile.counts.blank < profile.filled) return [];
    const names = carried(draft, profile.column, when.column);
    return names === null ? [] : [{ index, names }];
  });
}

/** Null where a run starts with another period than the first, or holds one twice. */
function carried({ grid, body }: TableDraft, column: number, whenColumn: number): ReadonlyMap<number, string> | null {
  const names = new Map<number, string>();
  const first = textAt(grid, body[0]?.row ?? 0, whenColumn);
  let name = '';
  let seen = new Set<string>();
  for (const { row } of body) {
    const own = textAt(grid, row, column);
    const when = textAt(grid, row, whenColumn);
    if (own !== '') [name, seen] = [own, new Set()];
    if (name === '' || seen.has(when) || (own !== '' && when !== first)) return null;
    seen.add(when);
    if (own === '') names.set(row, name);
  }
  return names;
}
