// A register written out by hand: texts by row, keyed by their first cell.
import type { Register, RegisterColumn } from '../../src/model/register';
import { buildRegisterRows } from '../../src/model/registerRows';
import { PENDING_IMPORT } from '../../src/model/numberChangeSet';

/** Columns are of text unless they are named "name:kind". */
export function makeRegister(names: readonly string[], texts: readonly (readonly string[])[]): Register {
  const columns = names.map((name): RegisterColumn => {
    const [own = '', kind = 'text'] = name.split(':');
    return { name: own, kind: kind as RegisterColumn['kind'] };
  });
  const rows = texts.map((cells, place) => ({
    key: cells[0] ?? '',
    place,
    cells,
    found: cells.map(() => ''),
    source: { import: PENDING_IMPORT, table: 0, row: place + 1, column: 0 },
  }));
  return {
    id: '高企台账',
    name: '高企台账',
    kind: 'highTech',
    columns,
    key: [0],
    withheld: [],
    rows: buildRegisterRows(rows, columns.length),
  };
}
