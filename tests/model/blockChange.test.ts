import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/model/block';
import { applyBlockChange, diffBlock, invertBlockChange } from '../../src/model/blockChange';
import { changeRows, countBlockChange } from '../../src/model/changeRows';
import type { Observation } from '../../src/model/observation';
import { period } from '../../src/model/period';
import type { Period } from '../../src/model/period';
import { blockFromSeries, seriesOfBlock } from '../../src/model/readBlock';
import type { Series, SeriesKey } from '../../src/model/series';
import { seriesId } from '../../src/model/series';
import { StaleChange } from '../../src/model/staleChange';
import { anyBlock } from './arbitraries';

const home: SeriesKey = { area: '320703', dimensions: {}, frequency: 'year', form: 'end', unit: '家' };
const source = { import: 1, table: 0, row: 4, column: 2 };

function block(values: Readonly<Record<string, number>>, from = source): Block {
  const observations = Object.entries(values).map(([period, value]): Observation => ({
    period: period as Period,
    value,
    status: 'normal',
    source: from,
    text: null,
  }));
  return blockFromSeries('QY01', [{ indicator: 'QY01', key: home, observations }]);
}

/** Plain overlay by key, the slow way, as the oracle. */
function overlay(stored: Block, incoming: Block): Block {
  const byId = new Map<string, Series>();
  for (const series of [...seriesOfBlock(stored), ...seriesOfBlock(incoming)]) {
    const old = byId.get(seriesId(series.key))?.observations ?? [];
    const byPeriod = new Map(old.map((observation) => [observation.period, observation]));
    for (const observation of series.observations) {
      const before = byPeriod.get(observation.period);
      const isSame = before?.value === observation.value && before.status === observation.status;
      const isRemark = observation.status !== 'normal' || observation.value !== before?.value;
      if (!isSame && isRemark) byPeriod.set(observation.period, observation);
    }
    byId.set(seriesId(series.key), { ...series, observations: [...byPeriod.values()] });
  }
  return blockFromSeries('QY01', [...byId.values()]);
}

describe('block changes', () => {
  test('R-110 applying the difference overlays the stored block with the incoming one', () => {
    fc.assert(
      fc.property(anyBlock(), anyBlock(), (stored, incoming) => {
        const { change } = diffBlock(stored, incoming);
        const goal = overlay(stored, incoming);
        expect(change === null ? stored : applyBlockChange(stored, change)).toEqual(goal);
      }),
      { numRuns: 300 },
    );
  });

  test('R-115 the same value without a remark leaves a stated state standing', () => {
    const revised = blockFromSeries('QY01', [
      {
        indicator: 'QY01',
        key: home,
        observations: [
          {
            period: period('2023'),
            value: 23470,
            status: 'revised',
            source: { import: 1, table: 0, row: 0, column: 0 },
            text: null,
          },
        ],
      },
    ]);
    const repeated = { ...revised, cells: { ...revised.cells, status: new Uint8Array([1]) } };
    expect(diffBlock(revised, repeated).change).toBeNull();
    expect(diffBlock(repeated, revised).counts).toMatchObject({ revised: 1 });
  });

  test('R-111 the inverted change takes a change back, sources and texts included', () => {
    fc.assert(
      fc.property(anyBlock(), anyBlock(), (stored, incoming) => {
        const { change } = diffBlock(stored, incoming);
        if (change === null) return;
        const back = applyBlockChange(applyBlockChange(stored, change), invertBlockChange(change));
        expect(back).toEqual(stored.period.length === 0 ? null : stored);
      }),
      { numRuns: 300 },
    );
  });

  test('R-111 inverting twice gives the same change', () => {
    fc.assert(
      fc.property(anyBlock(), anyBlock(), (stored, incoming) => {
        const { change } = diffBlock(stored, incoming);
        if (change !== null) expect(invertBlockChange(invertBlockChange(change))).toEqual(change);
      }),
    );
  });

  test('R-112 what a file does not name is not removed, and the same value from another cell is unchanged', () => {
    const stored = block({ 2022: 27, 2023: 34 });
    const incoming = block({ 2023: 34, 2024: 43 }, { ...source, import: 2 });
    const { change, counts } = diffBlock(stored, incoming);
    expect(counts).toEqual({ added: 1, revised: 0, removed: 0, unchanged: 1 });
    expect(change?.periods).toEqual(['2024']);
  });

  test('R-112 a different value or a different status is a revision', () => {
    const preliminary = seriesOfBlock(block({ 2023: 34 })).map((series) => ({
      ...series,
      observations: series.observations.map((observation) => ({ ...observation, status: 'preliminary' as const })),
    }));
    expect(diffBlock(block({ 2023: 34 }), block({ 2023: 33 })).counts.revised).toBe(1);
    expect(diffBlock(block({ 2023: 34 }), blockFromSeries('QY01', preliminary)).counts.revised).toBe(1);
  });

  test('R-113 a change whose before is not what is stored is refused, naming indicator, series and period', () => {
    const { change } = diffBlock(block({ 2023: 34 }), block({ 2023: 35 }));
    if (change === null) throw new Error('nothing changed');
    const place = { kind: 'observation', indicator: 'QY01', series: home, period: '2023' };
    for (const stored of [block({ 2023: 33 }), block({ 2022: 27 }), null]) {
      const attempt = () => applyBlockChange(stored, change);
      expect(attempt).toThrow(StaleChange);
      expect(attempt).toThrow(expect.objectContaining({ place }) as Error);
    }
  });

  test('R-113 an addition is refused when something stands there meanwhile', () => {
    const { change } = diffBlock(null, block({ 2023: 34 }));
    if (change === null) throw new Error('nothing changed');
    expect(() => applyBlockChange(block({ 2023: 34 }), change)).toThrow(StaleChange);
  });

  test('R-114 the counts are those of the rows, and the rows read the same in pages', () => {
    fc.assert(
      fc.property(anyBlock(), anyBlock(), fc.integer({ min: 1, max: 7 }), (stored, incoming, size) => {
        const { change, counts } = diffBlock(stored, incoming);
        expect(counts.added + counts.revised + counts.unchanged).toBe(incoming.period.length);
        if (change === null) return;
        const rows = changeRows(change, 0, change.period.length);
        const pages = Array.from({ length: Math.ceil(rows.length / size) }, (_, page) =>
          changeRows(change, page * size, size),
        );
        expect(pages.flat()).toEqual(rows);
        expect(countBlockChange(change)).toEqual({ ...counts, unchanged: 0 });
        expect(rows.filter(({ before }) => before === null).length).toBe(counts.added);
      }),
    );
  });
});
