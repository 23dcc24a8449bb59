// The figures of a workspace, or a choice of them, as a file that other programs and this one read.
import type { Series } from '../../model/series';
import type { Words } from '../../words/zh';
import { csvText } from '../csvText';
import type { DataFormat } from './dataFormat';
import type { DataTable } from './dataTable';
import { definitionsTable } from './definitionsTable';
import { observationTable, type DataContext } from './observationTable';

export const DATA_TYPES: Readonly<Record<DataFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface DataToSave extends DataContext {
  readonly series: readonly Series[];
  readonly madeAt: Date;
}

export async function dataFile(data: DataToSave, format: DataFormat, words: Words): Promise<Blob> {
  const table = observationTable(data.series, data, words);
  return new Blob([await contentOf(table, data, format, words)], { type: DATA_TYPES[format] });
}

async function contentOf(table: DataTable, data: DataToSave, format: DataFormat, words: Words): Promise<BlobPart> {
  switch (format) {
    case 'csv':
      return csvText([table.header, ...table.rows]);
    case 'json':
      return recordsJson(table);
    case 'xlsx': {
      const { dataXlsx } = await import('./dataXlsx');
      return dataXlsx([table, definitionsTable(data.series, data.indicators, words)], data.madeAt);
    }
  }
}

/** One object a row, one row a line: other programs read it at once, people find a line. */
function recordsJson({ header, rows }: DataTable): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(header.map((name, column) => [name, row[column]]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
