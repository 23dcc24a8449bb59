// Header rows as a person names them: the table is recognised again below them, what was answered stays.
import type { Coordinates, TableMapping } from '../../model/mapping';
import type { NameIndex } from '../names';
import { buildGrid } from '../recognise/grid';
import { recogniseTable } from '../recognise/recogniseTable';
import { stripAt } from '../recognise/sideBySide';
import type { Sheet } from '../sheet';
import { keptAnswers } from './keptAnswers';

/** Where a mapping came from; needed by changes that must look at the cells again. */
export interface Source {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly names: NameIndex;
}

export function withHeader(table: TableMapping, headerRows: readonly number[], source: Source): TableMapping {
  const sheet = source.sheets.find((one) => one.name === table.sheet);
  if (sheet === undefined) throw new Error(`no such sheet: ${table.sheet}`);
  const grid = buildGrid(stripAt(sheet, table.range.left));
  const last = headerRows[headerRows.length - 1];
  const below = grid.rows.find(
    (one) => one.filled.length > 0 && one.row >= (last === undefined ? table.range.top : last + 1),
  );
  const firstBodyRow = below?.row ?? (last ?? table.range.top) + 1;
  const header = { headerRows, firstBodyRow, isCertain: true };
  const found = recogniseTable(source.file, grid, source.names, table.range, header);
  if (found === null) return { ...table, headerRows, firstBodyRow };
  const { defaults, ...rest } = found.table;
  return {
    ...rest,
    defaults: stated(defaults, table.defaults),
    onConflict: table.onConflict,
    missing: table.missing,
    ...keptAnswers(table),
  };
}

/** New findings first, then what stood there before. */
function stated(found: Coordinates, before: Coordinates): Coordinates {
  return {
    indicator: found.indicator ?? null,
    area: found.area ?? before.area,
    period: found.period ?? before.period,
    form: found.form ?? before.form,
    unit: found.unit ?? before.unit,
    dimensions: { ...before.dimensions, ...found.dimensions },
  };
}
