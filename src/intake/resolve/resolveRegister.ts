// A register as found becomes a stored one: its rows point at their cells, its key is a code that no row repeats.
import { PENDING_IMPORT } from '../../model/numberChangeSet';
import type { Register } from '../../model/register';
import type { FoundRegister } from '../map/mappedTable';

/** `table` is the position among the tables of the import. */
export function resolveRegister(found: FoundRegister, table: number): Register {
  return {
    id: found.name,
    name: found.name,
    columns: found.columns,
    key: keyOf(found),
    withheld: found.withheld,
    rows: found.rows.map(({ row, cells }) => ({
      cells,
      source: { import: PENDING_IMPORT, table, row, column: found.column },
    })),
  };
}

/** First code column that is filled and different in every row; none when a firm may stand there twice. */
function keyOf(found: FoundRegister): readonly number[] {
  const position = found.columns.findIndex(({ kind }, index) => {
    if (kind !== 'code') return false;
    const codes = found.rows.map(({ cells }) => cells[index]!);
    return codes.every((code) => code !== '') && new Set(codes).size === codes.length;
  });
  return position < 0 ? [] : [position];
}
