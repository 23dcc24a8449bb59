// SDMX-CSV 1.0 and 2.0: a delimited file whose header says what its columns are; https://github.com/sdmx-twg/sdmx-csv.
// Law: columns before OBS_VALUE are the key, those behind it are attributes; rows that ask for deletion bring nothing.
import { cellReader, type CellReader } from '../../map/cellReader';
import type { Cell, Sheet } from '../../sheet';
import type { DecodedFile } from '../decodedFile';
import { readDelimited } from '../readDelimited';
import type { ReadResult } from '../readResult';
import { deletionIssue } from './deletionIssue';
import { sdmxCsvColumns, type SdmxCsvColumns } from './sdmxCsvColumns';
import { withoutCodes } from './sdmxCsvLabels';

export function readSdmxCsv(file: DecodedFile): ReadResult {
  const read = readDelimited(file);
  if (read.kind !== 'sheets') return read;
  const source = read.sheets[0];
  const columns = source === undefined ? null : sdmxCsvColumns(source);
  if (source === undefined || columns === null) return read;
  const cells = cellReader(source.rows);
  const deleted = deletedRows(source, columns, cells);
  const kept = deleted.size === 0 ? source : { ...source, rows: blanked(source.rows, deleted) };
  const named = { ...kept, name: nameOfFlow(columns, cells) ?? source.name };
  const sheet = columns.hasLabels ? withoutCodes(named, columns) : { ...named, declared: columns.declared };
  const issues = deleted.size === 0 ? [] : [deletionIssue(file.name, sheet.name, deleted.size)];
  return { ...read, format: 'sdmx-csv', sheets: [sheet], issues: [...read.issues, ...issues] };
}

function deletedRows({ rows }: Sheet, { action }: SdmxCsvColumns, cells: CellReader): ReadonlySet<number> {
  const deleted = new Set<number>();
  if (action === null) return deleted;
  for (let row = 1; row < rows.length; row += 1) {
    if (cells.is(row, action, 'D') || cells.is(row, action, 'Delete')) deleted.add(row);
  }
  return deleted;
}

/** Rows keep their places, so that cells keep their addresses. */
function blanked(rows: Sheet['rows'], deleted: ReadonlySet<number>): Cell[][] {
  return Array.from(rows, (cells, row) => (deleted.has(row) ? [] : [...cells]));
}

/** What the file is about: the name of its data flow, or else its identifier without agency and version. */
function nameOfFlow({ flow }: SdmxCsvColumns, cells: CellReader): string | null {
  const stated = flow === null ? undefined : cells.cell(1, flow);
  if (typeof stated !== 'string' || stated.trim() === '') return null;
  const label = /: (.+)$/s.exec(stated)?.[1];
  return label ?? stated.replace(/^[^:]*:/, '').replace(/\([^()]*\)$/, '');
}
