// Rows of a register that contain what was searched for, in any column.
import type { RegisterRow } from '../../model/register';
import { matchSearch } from '../words/matchSearch';

export function findRows(rows: readonly RegisterRow[], search: string): readonly RegisterRow[] {
  if (search.trim() === '') return rows;
  const matches = matchSearch(search);
  return rows.filter((row) => matches(row.cells.join('\n')));
}
