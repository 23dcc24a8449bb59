import { beforeAll, expect, test } from 'vitest';
import type { ChartData } from '../../src/chart/chartContent';
import { chartData } from '../../src/chart/chartData';
import { isDemoChart } from '../../src/chart/sourceLine';
import type { ImportRecord } from '../../src/model/importRecord';
import { demoAsked } from '../export/report/demoReport';
import { pictureIndex, specs } from './pictures';

let imports: readonly ImportRecord[];

beforeAll(async () => {
  ({ imports } = await demoAsked());
});

/** The chart with values that registers give: they stand in no cell of any file. */
function derivedChart(): ChartData {
  const data = chartData(specs['columns-money'], pictureIndex);
  if (data?.kind !== 'trend') throw new Error('no trend');
  const lines = data.lines.map((line) => ({
    ...line,
    points: line.points.map((point) => ({ ...point, how: 'derived' as const, observations: [] })),
  }));
  return { ...data, lines };
}

test('R-551 a chart of what registers say of demo data is marked, of other data it is not', () => {
  expect(isDemoChart(derivedChart(), imports)).toBe(true);
  expect(
    isDemoChart(
      derivedChart(),
      imports.map((record) => ({ ...record, demo: false })),
    ),
  ).toBe(false);
});
