// Reads workbooks whose used range reaches far beyond their cells (a format in the last row is enough) row by row.
// Law: rows that hold nothing cost nothing; a sheet whose real cells lie that far apart is refused by the caller.
import { readXlsx, streamXlsxRows, type CellValue, type ReadOptions, type Sheet } from 'hucre/xlsx';

/** The same limit as hucre's own for dense sheets. */
const MOST_CELLS = 20_000_000;

/** Sheets with ragged rows, or null when a sheet's cells lie too far apart to be kept as rows. */
export async function readSparseWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<Sheet[] | null> {
  const { sheets } = await readXlsx(bytes, { ...options, range: 'A1:A1' });
  for (const sheet of sheets) {
    const rows = await filledRows(bytes, sheet.name);
    if (rows === null) return null;
    sheet.rows = rows;
    delete sheet.cells;
  }
  return sheets;
}

async function filledRows(bytes: Uint8Array, sheet: string): Promise<CellValue[][] | null> {
  const rows: CellValue[][] = [];
  let width = 0;
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    let length = values.length;
    while (length > 0 && (values[length - 1] ?? null) === null) length -= 1;
    if (length === 0) continue;
    width = Math.max(width, length);
    if ((index + 1) * width > MOST_CELLS) return null;
    while (rows.length < index) rows.push([]);
    rows[index] = values.slice(0, length);
  }
  return rows;
}
