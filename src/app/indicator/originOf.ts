// Where a value came from: the file, sheet and cell of the import that brought it, and when.
import { cellName } from '../../model/cellName';
import { type ImportsById, tableOrigin } from '../../model/importOrigin';
import type { ImportRecord } from '../../model/importRecord';
import type { CellSource } from '../../model/observation';

export interface Origin {
  /** Null for values entered by hand. */
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** ISO 8601, as the log keeps it. */
  readonly at: string;
  readonly kind: ImportRecord['kind'];
}

/** Null when the log has no such import. */
export function originOf(log: ImportsById, source: CellSource): Origin | null {
  const record = log.get(source.import);
  if (record === undefined) return null;
  const found = tableOrigin(log, source);
  return {
    file: found?.file ?? null,
    sheet: found?.table.sheet ?? null,
    cell: found === null ? null : cellName(source.row, source.column),
    at: record.at,
    kind: record.kind,
  };
}
