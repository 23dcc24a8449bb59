// The source line under a chart: who states the figures, and the files that brought them.
import type { ImportRecord } from '../model/importRecord';
import type { CellSource } from '../model/observation';
import type { Words } from '../words/zh';
import type { ChartData } from './chartContent';
import { kindOf } from './chartKinds';
import { shortNames } from './shortNames';

const MOST_NAMES = 3;

/** Cells behind everything that is drawn. */
export function chartSources(data: ChartData): CellSource[] {
  return kindOf(data)
    .figures(data)
    .flatMap((figure) => figure.point.observations.map((one) => one.source));
}

/** Stated sources of the indicators first, then file names; '' when neither is known. */
export function sourceLine(data: ChartData, imports: readonly ImportRecord[], words: Words): string {
  const figures = kindOf(data).figures(data);
  const stated = figures.flatMap(({ indicator }) => (indicator.source === null ? [] : [indicator.source]));
  const names = [...new Set([...stated, ...sourceFiles(chartSources(data), imports)])];
  return names.length === 0 ? '' : words.charts.sourceLine(shortNames(names, MOST_NAMES, words));
}

/** Names of the files that hold the cells, each once; cells entered by hand have none. */
export function sourceFiles(sources: readonly CellSource[], imports: readonly ImportRecord[]): string[] {
  const records = new Map(imports.map((record) => [record.id, record]));
  const names = sources.map((source) => {
    const record = records.get(source.import);
    const table = record?.tables[source.table];
    return table === undefined ? undefined : record?.files[table.file]?.name;
  });
  return [...new Set(names)].filter((name) => name !== undefined);
}

/** Whether any figure shown came with demo files. */
export function isDemoChart(data: ChartData, imports: readonly ImportRecord[]): boolean {
  return hasDemoSource(chartSources(data), imports);
}

/** Whether any of the cells came with demo files. */
export function hasDemoSource(sources: readonly CellSource[], imports: readonly ImportRecord[]): boolean {
  const demo = new Set(imports.filter((record) => record.demo).map((record) => record.id));
  return sources.some((source) => demo.has(source.import));
}
