// What of the stored figures goes out with a chart: exactly the values that its figures stand on.
import { describe, expect, it } from 'vitest';
import { indexKnown, type KnownIndex } from '../../../src/analysis/known';
import { chartData } from '../../../src/chart/chartData';
import { chooseData, type ShownFigure, shownIn } from '../../../src/export/data/dataChoice';
import { dataFile } from '../../../src/export/data/dataFile';
import { DATA_FORMATS } from '../../../src/export/data/dataFormat';
import type { ChartSpec } from '../../../src/model/chartSpec';
import type { Dataset } from '../../../src/model/dataset';
import { period } from '../../../src/model/period';
import { seriesOfBlock } from '../../../src/model/readBlock';
import { seriesId, type Series } from '../../../src/model/series';
import { zh } from '../../../src/words/zh';
import { importFiles } from '../../demo/importFiles';
import { demoGroups } from '../../demo/readFixtures';

const HOME = '320703';
const STREETS = ['320703001', '320703002', '320703003', '320703004'];
const everyTime = { from: null, to: null, highlight: null };

const LEVELS: ChartSpec = {
  kind: 'trend',
  indicators: ['CG02'],
  areas: [HOME],
  frequency: 'year',
  targets: null,
  ...everyTime,
  transform: { kind: 'stated' },
};
const SPECS: Readonly<Record<string, ChartSpec>> = {
  'one year of streets': {
    kind: 'ranking',
    indicator: 'QY01',
    areas: STREETS,
    period: period('2023'),
    highlight: null,
  },
  'a course': LEVELS,
  'quarters by themselves': { ...LEVELS, frequency: 'quarter', transform: { kind: 'single' } },
  'an index': { ...LEVELS, transform: { kind: 'indexed', base: period('2019') } },
  'two years': {
    kind: 'slope',
    indicators: ['CG02', 'QY01'],
    areas: [HOME],
    highlight: null,
    from: period('2022'),
    to: period('2023'),
  },
};

const demo: Promise<Dataset> = demoGroups().then(async (groups) => (await importFiles(groups)).datasets.at(-1)!);

function indexOf({ blocks, indicators, areas, targets, tasks }: Dataset): KnownIndex {
  const series = blocks.flatMap((block) => seriesOfBlock(block));
  return indexKnown({ indicators, areas, targets, tasks, lists: [], series });
}

function shownBy(spec: ChartSpec, dataset: Dataset): ShownFigure[] {
  const data = chartData(spec, indexOf(dataset));
  if (data === null) throw new Error(`nothing is known of ${spec.kind}`);
  return shownIn(data);
}

function valuesIn(series: readonly Series[]): Record<string, unknown> {
  return Object.fromEntries(
    series.flatMap(({ indicator, key, observations }) =>
      observations.map(({ period, value, status }) => [`${indicator} ${seriesId(key)} ${period}`, value ?? status]),
    ),
  );
}

describe('the figures of a page', { timeout: 120_000 }, () => {
  it.each(Object.entries(SPECS))('R-1343 %s: every shown value goes out as it is stored, no other', async (_, spec) => {
    const dataset = await demo;
    const figures = shownBy(spec, dataset);
    const { series, count } = chooseData(dataset.blocks, { kind: 'shown', figures });
    const wanted = figures.flatMap(({ area, observations }) =>
      observations.map(({ period, value, status }) => `${area} ${period} ${value ?? status}`),
    );
    const found = series.flatMap(({ key, observations }) =>
      observations.map(({ period, value, status }) => `${key.area} ${period} ${value ?? status}`),
    );
    expect(found.sort()).toEqual([...new Set(wanted)].sort());
    expect(count).toBe(found.length);
    expect(valuesIn(dataset.blocks.flatMap((block) => seriesOfBlock(block)))).toMatchObject(valuesIn(series));
  });

  it.each(DATA_FORMATS)('R-1343 a chosen part as %s is read back with the values of the store', async (format) => {
    const dataset = await demo;
    const { indicators, areas, blocks } = dataset;
    const figures = Object.values(SPECS).flatMap((spec) => shownBy(spec, dataset));
    const { series } = chooseData(blocks, { kind: 'shown', figures });
    const madeAt = new Date(Date.UTC(2024, 0, 10));
    const file = await dataFile({ series, indicators, areas, imports: [], madeAt }, format, zh);
    const { datasets } = await importFiles([
      [{ name: `a.${format}`, bytes: new Uint8Array(await file.arrayBuffer()) }],
    ]);
    expect(valuesIn(datasets[0]!.blocks.flatMap((block) => seriesOfBlock(block)))).toEqual(valuesIn(series));
  });

  it('R-1343 counts what is worked out of stored values, and what stands on none, each once', async () => {
    const dataset = await demo;
    const figures = shownBy(SPECS['quarters by themselves']!, dataset);
    const told: ShownFigure = { ...figures[0]!, value: 7, how: 'derived', period: period('2018'), observations: [] };
    const { computed, unstored } = chooseData(dataset.blocks, { kind: 'shown', figures: [...figures, told, told] });
    const differenced = figures.filter(({ how, value }) => how === 'differenced' && value !== null);
    expect(differenced.length).toBeGreaterThan(0);
    expect({ computed, unstored }).toEqual({ computed: differenced.length, unstored: 1 });
  });

  it('R-1343 some indicators go out for all areas or some', async () => {
    const { blocks } = await demo;
    const indicators = new Set(['QY01']);
    const all = chooseData(blocks, { kind: 'series', indicators, areas: null });
    const some = chooseData(blocks, { kind: 'series', indicators, areas: new Set([HOME]) });
    expect(new Set(all.series.map(({ indicator }) => indicator))).toEqual(indicators);
    expect(new Set(some.series.map(({ key }) => key.area))).toEqual(new Set([HOME]));
    expect(some.count).toBeLessThan(all.count);
  });
});
