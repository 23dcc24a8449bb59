// Where a named cell stands in the review.
import { parseCell } from '../../desk/parseCell';
import type { Review } from '../../desk/review';
import type { CellPlace } from '../importState';

/** An issue or a changed value. */
interface NamedCell {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** Place of the first cell it names; null when it is about a whole sheet or file. */
export function cellPlace(named: NamedCell, review: Review): CellPlace | null {
  const cell = named.cell === null ? null : parseCell(named.cell);
  if (cell === null) return null;
  const sheet = review.sheets.findIndex(
    (entry) => review.files[entry.file]?.name === named.file && (named.sheet === null || entry.name === named.sheet),
  );
  return sheet === -1 ? null : { sheet, ...cell };
}
