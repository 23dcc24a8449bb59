// A cell corrected by hand before the import. The file stays as it is; the record says what was read instead of what.
import { cellName } from '../../model/cellName';
import { shownText } from '../../intake/map/personalCells';
import type { Cell, Sheet } from '../../intake/sheet';
import type { Draft, DraftFile } from './draft';
import type { Correction } from './review';
import { showCell } from './showCell';

type CellCorrection = Extract<Correction, { kind: 'cell' }>;

/** The draft with another text in one cell. */
export function fixCell(draft: Draft, { sheet, row, column, text }: CellCorrection): Draft {
  let firstSheet = 0;
  const files = draft.files.map((file) => {
    const position = sheet - firstSheet;
    firstSheet += file.sheets.length;
    return file.sheets[position] === undefined ? file : fixInFile(file, position, row, column, text);
  });
  return { ...draft, files };
}

function fixInFile(file: DraftFile, position: number, row: number, column: number, text: string): DraftFile {
  const sheet = file.sheets[position] as Sheet;
  const found = showCell(sheet.rows.at(row)?.[column]);
  // The record is kept and handed on; what is left out as personal must not come in by it.
  const tables = file.mapping.tables.filter((table) => table.sheet === sheet.name);
  const shown = (one: string): string => shownText(one, tables, row, column);
  const rows = Array.from(sheet.rows, (cells, at) => (at === row ? withText(cells, column, text) : cells));
  return {
    ...file,
    sheets: file.sheets.map((other, at) => (at === position ? { ...sheet, rows } : other)),
    fixes: [
      ...file.fixes,
      `${file.name} ${sheet.name} ${cellName(row, column)}: ${shown(String(found ?? ''))} → ${shown(text)}`,
    ],
  };
}

/** Rows may be shorter than the column: what lies between is empty. */
function withText(cells: readonly Cell[], column: number, text: string): Cell[] {
  const width = Math.max(cells.length, column + 1);
  return Array.from({ length: width }, (_, at) => (at === column ? text : (cells[at] ?? null)));
}
