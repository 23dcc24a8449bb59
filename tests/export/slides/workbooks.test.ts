import { beforeAll, expect, test } from 'vitest';
import { kindOf } from '../../../src/chart/chartKinds';
import { shiftDecimal } from '../../../src/model/rounding';
import { writeDeck } from '../../../src/export/slides/writeDeck';
import { kindsOnSlides } from './kinds';
import { type PackageParts, partsOf, workbookAt } from './readPackage';

const kinds = kindsOnSlides();
/** Kinds whose charts show what follows from figures: completion, shares, steps from one level to the next, indices. */
const DERIVED = new Set([
  'bullets',
  'parts-years',
  'parts-shares',
  'waterfall-2023',
  'waterfall-2024',
  'lines-indexed',
]);
const native = kinds.flatMap(({ slide: { body }, name, data }, at) => {
  const charts = body.kind === 'grid' ? body.cells.length : body.kind === 'chart' ? 1 : 0;
  return charts === 0 ? [] : [{ name, data, charts, at }];
});
let parts: PackageParts;

beforeAll(async () => {
  const slides = kinds.map(({ slide }) => slide);
  parts = partsOf(await writeDeck('各类图表', slides, '2024-01-10T09:12:00Z'));
});

async function numbersIn(path: string): Promise<number[]> {
  const [, ...rows] = await workbookAt(parts, path);
  return rows.flatMap(([, ...cells]) => cells.filter((cell): cell is number => typeof cell === 'number'));
}

test('R-1336 every native kind of chart is looked at', () => {
  const kindsSeen = new Set(native.map(({ data }) => data.kind));
  expect([...kindsSeen].sort()).toEqual(
    [
      'bullets',
      'composition',
      'dumbbell',
      'panels',
      'path',
      'ranking',
      'scatter',
      'slope',
      'trend',
      'waterfall',
      'years',
    ].sort(),
  );
});

test.each(native.filter(({ name }) => !DERIVED.has(name)))(
  'R-1336 the workbook of $name holds every stored figure of its chart, moved by powers of ten only',
  async ({ data, charts, at }) => {
    const paths = Array.from(
      { length: charts },
      (_, chart) => `ppt/embeddings/workbook${at + 1}${chart === 0 ? '' : `_${chart + 1}`}.xlsx`,
    );
    const numbers = (await Promise.all(paths.map(numbersIn))).flat();
    const stored = kindOf(data)
      .figures(data)
      .flatMap(({ point }) => (point.value === null ? [] : [point.value]));
    expect(stored.length).toBeGreaterThan(0);
    const moved = [0, 4, 8].map((shift) => new Set(numbers.map((value) => shiftDecimal(value, shift))));
    const missing = moved.map((set) => stored.filter((value) => !set.has(value)));
    // A scatter has a scale a side; every other chart one for all.
    if (data.kind === 'scatter') expect(stored.filter((value) => moved.every((set) => !set.has(value)))).toEqual([]);
    else
      expect(
        missing.some((left) => left.length === 0),
        JSON.stringify(missing),
      ).toBe(true);
  },
);
