// Which tables of a sheet can be one. Apart from the joining, as every review asks it and few reviews join.
import type { TableMapping } from '../../model/mapping';

/** Below one another on one sheet, from the same column on. */
export function canJoin(first: TableMapping, second: TableMapping): boolean {
  return (
    first.sheet === second.sheet && first.range.bottom < second.range.top && first.range.left === second.range.left
  );
}
