// Task lists as a workbook of one sheet a list, or as CSV with one list under the other.
import { csvText } from '../csvText';
import { DATA_TYPES } from './dataFile';
import type { DataTable } from './dataTable';

export const TASK_FORMATS = ['xlsx', 'csv'] as const;
export type TaskFormat = (typeof TASK_FORMATS)[number];

export async function taskListFile(tables: readonly DataTable[], format: TaskFormat, madeAt: Date): Promise<Blob> {
  return new Blob([await contentOf(tables, format, madeAt)], { type: DATA_TYPES[format] });
}

async function contentOf(tables: readonly DataTable[], format: TaskFormat, madeAt: Date): Promise<BlobPart> {
  if (format === 'csv') {
    const lists = tables.map(({ title, header, rows }) =>
      csvText([...(title === undefined ? [] : [[title]]), header, ...rows]),
    );
    // One mark of the encoding a file.
    return lists.map((text, at) => (at === 0 ? text : text.slice(1))).join('\r\n');
  }
  const { dataXlsx } = await import('./dataXlsx');
  return dataXlsx(tables, madeAt);
}
