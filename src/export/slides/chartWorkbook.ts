// The workbook inside a native chart, which "edit data" opens. Law: it holds what the chart shows and nothing else; text
// stays text, whatever it begins with.
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { SHEET } from './chartReferences';
import type { NativeChart } from './nativeChart';

export async function chartWorkbook(chart: NativeChart): Promise<Uint8Array> {
  const written = await writeXlsx({ sheets: [{ name: SHEET, rows: workbookRows(chart) }] });
  return written;
}

/** The first row names the columns, the first column the categories. */
export function workbookRows(chart: NativeChart): CellValue[][] {
  const { corner } = chart;
  switch (chart.kind) {
    case 'plot':
      return columnsOf(corner, chart.categories, chart.series);
    case 'doughnut':
      return columnsOf(corner, chart.categories, [chart.series]);
    case 'scatter':
      return columnsOf(corner, chart.names, [
        { name: chart.x.title, values: chart.x.values },
        { name: chart.y.title, values: chart.y.values },
      ]);
  }
}

interface Column {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

function columnsOf(corner: string, heads: readonly string[], columns: readonly Column[]): CellValue[][] {
  return [
    [corner, ...columns.map(({ name }) => name)],
    ...heads.map((head, at) => [head, ...columns.map(({ values }) => values[at] ?? null)]),
  ];
}
