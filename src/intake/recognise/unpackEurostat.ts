// Eurostat packs several keys into the first column: "sectperf,unit,geo\time". They become columns of their own.
// Law: rows stay where they are, and the number of keys leads from an unpacked column back to the file's.
import { cellText } from '../map/cellText';
import type { Cell, Sheet } from '../sheet';

/** Names of the packed keys and of what the other columns hold, or null when the sheet is not packed. */
export function packedHeader(sheet: Sheet): { readonly keys: readonly string[]; readonly across: string } | null {
  const first = sheet.rows.at(0)?.[0];
  const match = typeof first === 'string' ? /^([\w-]+(?:,[\w-]+)+)\\(\w+)\s*$/.exec(first.trim()) : null;
  if (match === null) return null;
  return { keys: (match[1] ?? '').split(','), across: match[2] ?? '' };
}

/** The sheet with one column a key; a sheet that is not packed comes back as it is. */
export function unpackEurostat(sheet: Sheet): Sheet {
  const packed = packedHeader(sheet);
  if (packed === null) return sheet;
  const rows = Array.from(sheet.rows, (cells, row): readonly Cell[] => {
    if (row === 0) return [...packed.keys, ...cells.slice(1).map(withoutBlank)];
    const keys = cellText(cells[0]).split(',');
    return [...packed.keys.map((_, index) => keys[index] ?? ''), ...cells.slice(1)];
  });
  return { ...sheet, rows };
}

function withoutBlank(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.trim() : cell;
}
