import { beforeAll, expect, test } from 'vitest';
import { kindOf } from '../../../src/chart/chartKinds';
import { shiftDecimal } from '../../../src/model/rounding';
import { writeDeck } from '../../../src/export/slides/writeDeck';
import { kindsOnSlides } from './kinds';
import { type PackageParts, partsOf, workbookOf } from './readPackage';

const kinds = kindsOnSlides();
/** Kinds whose charts show what follows from figures: shares, steps from one level to the next, indices. */
const DERIVED = new Set(['parts-years', 'parts-shares', 'waterfall-2023', 'waterfall-2024', 'lines-indexed']);
const native = kinds.flatMap(({ slide, name, data }, at) => (slide.body.kind === 'chart' ? [{ name, data, at }] : []));
let parts: PackageParts;

beforeAll(async () => {
  const slides = kinds.map(({ slide }) => slide);
  parts = partsOf(await writeDeck('各类图表', slides, '2024-01-10T09:12:00Z'));
});

async function numbersIn(number: number): Promise<number[]> {
  const [, ...rows] = await workbookOf(parts, number);
  return rows.flatMap(([, ...cells]) => cells.filter((cell): cell is number => typeof cell === 'number'));
}

test('R-1336 every native kind of chart is looked at', () => {
  const kindsSeen = new Set(native.map(({ data }) => data.kind));
  expect([...kindsSeen].sort()).toEqual(
    ['composition', 'dumbbell', 'path', 'ranking', 'scatter', 'slope', 'trend', 'waterfall', 'years'].sort(),
  );
});

test.each(native.filter(({ name }) => !DERIVED.has(name)))(
  'R-1336 the workbook of $name holds every stored figure of its chart, moved by powers of ten only',
  async ({ data, at }) => {
    const numbers = await numbersIn(at + 1);
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
