// Rows of a register that contain what was searched for, in any column, whatever the width or case of its letters.
import type { RegisterRow } from '../../model/register';

/** All rows for an empty search; else those where every word of it stands in some cell. */
export function findRows(rows: readonly RegisterRow[], search: string): readonly RegisterRow[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = plain(row.cells.join('\n'));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
