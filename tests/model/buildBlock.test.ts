import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/model/block';
import { blankCells, copyCells } from '../../src/model/cells';
import { buildBlock } from '../../src/model/buildBlock';
import type { BlockEntries } from '../../src/model/buildBlock';
import { blockFromSeries, seriesOfBlock } from '../../src/model/readBlock';
import type { SeriesKey } from '../../src/model/series';
import { seriesId } from '../../src/model/series';
import { comparePeriods } from '../../src/model/period';
import type { Period } from '../../src/model/period';
import { anyBlock, anySeriesList } from './arbitraries';

const key = (area: string): SeriesKey => ({ area, dimensions: {}, frequency: 'year', form: 'end', unit: '家' });

/** Two areas, two years, values as given, unsorted and with unused dictionary members. */
function entries(values: readonly number[], statuses: readonly number[]): BlockEntries {
  const cells = blankCells(values.length);
  cells.value.set(values);
  cells.status.set(statuses);
  return {
    indicator: 'QY01',
    series: [key('unused'), key('b'), key('a')],
    periods: ['2023', '1999', '2022'],
    sources: [{ import: 1, table: 0 }],
    count: values.length,
    seriesOf: Uint32Array.of(1, 1, 2, 2).slice(0, values.length),
    period: Uint32Array.of(0, 2, 0, 2).slice(0, values.length),
    cells,
  };
}

/** The entries of a block in any order. */
function entriesIn(block: Block, order: readonly number[]): BlockEntries {
  const seriesOf = Array.from(block.period, (_, at) => block.offsets.findIndex((offset) => offset > at) - 1);
  const cells = blankCells(order.length);
  copyCells(cells, block.cells, Int32Array.from(order), Uint32Array.from(block.sources.keys()));
  return {
    ...block,
    count: order.length,
    seriesOf: Uint32Array.from(order, (at) => seriesOf[at]!),
    period: Uint32Array.from(order, (at) => block.period[at]!),
    cells,
  };
}

describe('buildBlock', () => {
  test('R-101 sorts series by id and observations by period, and drops unused dictionary members', () => {
    const block = buildBlock(entries([1, 2, 3, 4], [1, 1, 1, 1]));
    expect(block.series.map(({ area }) => area)).toEqual(['a', 'b']);
    expect(block.periods).toEqual(['2022', '2023']);
    expect([...block.offsets]).toEqual([0, 2, 4]);
    expect([...block.cells.value]).toEqual([4, 3, 2, 1]);
  });

  test('R-101 the order of series and observations that come in makes no difference', () => {
    const shuffled = anySeriesList('QY01').chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc
          .shuffledSubarray(list, { minLength: list.length })
          .map((order) => order.map((series) => ({ ...series, observations: [...series.observations].reverse() }))),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(blockFromSeries('QY01', other)).toEqual(blockFromSeries('QY01', list));
      }),
    );
  });

  test('R-101 nor does the order of single entries: in pieces, mixed, or one after the other', () => {
    const mixed = anyBlock().chain((block) => {
      const all = Array.from(block.period.keys());
      return fc.tuple(fc.constant(block), fc.shuffledSubarray(all, { minLength: all.length }));
    });
    fc.assert(
      fc.property(mixed, ([block, order]) => {
        expect(buildBlock(entriesIn(block, order))).toEqual(block);
        expect(buildBlock(entriesIn(block, [...block.period.keys()]))).toEqual(block);
      }),
    );
  });

  test('R-101 every block is sorted, without unused or repeated dictionary members', () => {
    fc.assert(
      fc.property(anyBlock(), (block) => {
        const ids = block.series.map(seriesId);
        expect(ids).toEqual([...new Set(ids)].sort());
        expect(block.periods).toEqual(
          [...new Set(block.periods)].sort((a, b) => comparePeriods(a as Period, b as Period)),
        );
        expect(new Set(block.period).size).toBe(block.periods.length);
        expect(new Set(block.cells.source).size).toBe(block.sources.length);
        for (let s = 0; s < ids.length; s += 1) {
          const periods = Array.from(block.period.slice(block.offsets[s], block.offsets[s + 1]));
          expect(periods).toEqual([...new Set(periods)].sort((a, b) => a - b));
        }
      }),
    );
  });

  test('R-102 reading a block gives back what it was built from', () => {
    fc.assert(
      fc.property(anyBlock(), (block) => {
        expect(blockFromSeries('QY01', seriesOfBlock(block))).toEqual(block);
      }),
    );
  });

  test('R-102 only the wanted series are read', () => {
    const block = buildBlock(entries([1, 2, 3, 4], [1, 1, 1, 1]));
    const series = seriesOfBlock(block, ({ area }) => area === 'b');
    expect(series.map(({ observations }) => observations.map(({ value }) => value))).toEqual([[2, 1]]);
  });

  test('R-103 a period that stands twice in a series is refused by name', () => {
    const twice = { ...entries([1, 2], [1, 1]), period: Uint32Array.of(0, 0) };
    expect(() => buildBlock(twice)).toThrow(/QY01 has 2023 twice in \["b"/);
  });

  test.each([
    ['no status', 1, 0],
    ['a value beside a missing status', 1, 10],
    ['a present status without a value', Number.NaN, 1],
    ['an infinite value', Infinity, 1],
    ['an unknown status', Number.NaN, 200],
  ])('R-104 an entry with %s is refused', (_, value, status) => {
    expect(() => buildBlock(entries([value], [status]))).toThrow(/entry 0 of QY01/);
  });

  test('R-104 missing stays missing, zero stays zero, and there is one zero only', () => {
    const [b] = seriesOfBlock(buildBlock(entries([-0, Number.NaN], [1, 10])), ({ area }) => area === 'b');
    expect(b?.observations.map(({ value, status }) => [value, status])).toEqual([
      [null, 'blank'],
      [0, 'normal'],
    ]);
  });
});
