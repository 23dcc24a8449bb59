// The source line under a chart: who states the figures, and the files that brought them.
import { hasDemoData } from '../model/demoData';
import { importsById, type ImportsById, tableOrigin } from '../model/importOrigin';
import type { Indicator } from '../model/indicator';
import type { ImportRecord } from '../model/importRecord';
import type { CellSource } from '../model/observation';
import type { Words } from '../words/zh';
import type { ChartData } from './chartContent';
import { kindOf } from './chartKinds';
import type { ChartPoint } from './chartPoint';
import { shortNames } from './shortNames';

const MOST_NAMES = 3;

/** Cells behind everything that is drawn. */
export function chartSources(data: ChartData): CellSource[] {
  return kindOf(data)
    .figures(data)
    .flatMap((figure) => figure.point.observations.map((one) => one.source));
}

export function sourceLine(data: ChartData, imports: readonly ImportRecord[], words: Words): string {
  return sourceLineOfCharts([data], imports, words);
}

/** One line for charts that stand together. */
export function sourceLineOfCharts(
  charts: readonly ChartData[],
  imports: readonly ImportRecord[],
  words: Words,
): string {
  const indicators = charts.flatMap((data) =>
    kindOf(data)
      .figures(data)
      .map(({ indicator }) => indicator),
  );
  return sourceLineOf(indicators, charts.flatMap(chartSources), importsById(imports), words);
}

/** Stated sources of the indicators first, then file names; '' when neither is known. */
export function sourceLineOf(
  indicators: readonly Indicator[],
  cells: readonly CellSource[],
  log: ImportsById,
  words: Words,
): string {
  const stated = indicators.flatMap(({ source }) => (source === null ? [] : words.shippedText(source)));
  const names = [...new Set([...stated, ...sourceFiles(cells, log)])];
  return names.length === 0 ? '' : words.charts.sourceLine(shortNames(names, MOST_NAMES, words));
}

/** Names of the files that hold the cells, each once; cells entered by hand have none. */
export function sourceFiles(sources: readonly CellSource[], log: ImportsById): string[] {
  const names = sources.flatMap((source) => tableOrigin(log, source)?.file ?? []);
  return [...new Set(names)];
}

/** Whether any figure shown came with demo files. */
export function isDemoChart(data: ChartData, imports: readonly ImportRecord[]): boolean {
  const points = kindOf(data)
    .figures(data)
    .map(({ point }) => point);
  return hasDemoReading(points, imports);
}

/** Whether any of the cells came with demo files. */
export function hasDemoSource(sources: readonly CellSource[], log: ImportsById): boolean {
  return sources.some((source) => log.get(source.import)?.demo === true);
}

/** Whether any of the readings is demo data. What registers say stands in no cell: it is demo data where any import is. */
export function hasDemoReading(
  readings: readonly Pick<ChartPoint, 'observations' | 'how'>[],
  imports: readonly ImportRecord[],
): boolean {
  const cells = readings.flatMap(({ observations }) => observations.map(({ source }) => source));
  const isDerived = readings.some(({ how }) => how === 'derived');
  return hasDemoSource(cells, importsById(imports)) || (isDerived && hasDemoData(imports));
}
