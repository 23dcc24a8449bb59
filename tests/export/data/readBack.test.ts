// Data that went out and come in again, of the demo and of random series.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueAreas } from '../../../src/catalogue/areas';
import { catalogueIndicators } from '../../../src/catalogue/indicators';
import { dataFile, type DataToSave } from '../../../src/export/data/dataFile';
import { DATA_FORMATS, type DataFormat } from '../../../src/export/data/dataFormat';
import type { Dataset } from '../../../src/model/dataset';
import { seriesOfBlock } from '../../../src/model/readBlock';
import { seriesId, type Series } from '../../../src/model/series';
import { en } from '../../../src/words/en';
import { zh, type Words } from '../../../src/words/zh';
import { importFiles } from '../../demo/importFiles';
import { demoGroups } from '../../demo/readFixtures';
import { anyExportedSeries } from './arbitrarySeries';

const LANGUAGES = [
  ['Chinese', zh],
  ['English', en],
] as const;

function figuresIn(series: readonly Series[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { indicator, key, observations } of series)
    for (const { period, value, status } of observations)
      found[`${indicator} ${seriesId(key)} ${period}`] = value === null ? status : [value, status];
  return found;
}

function seriesIn({ blocks }: Dataset): Series[] {
  return blocks.flatMap((block) => seriesOfBlock(block));
}

interface ReadBack {
  readonly figures: Record<string, unknown>;
  readonly asked: readonly string[];
  readonly registers: number;
}

const madeAt = new Date(Date.UTC(2024, 0, 10));

async function readBack(data: Omit<DataToSave, 'madeAt'>, format: DataFormat, words: Words): Promise<ReadBack> {
  const bytes = new Uint8Array(await (await dataFile({ ...data, madeAt }, format, words)).arrayBuffer());
  const { plans, datasets } = await importFiles([[{ name: `data.${format}`, bytes }]]);
  return {
    figures: figuresIn(seriesIn(datasets[0]!)),
    asked: plans[0]!.questions.map(({ kind }) => kind),
    registers: datasets[0]!.registers.length,
  };
}

const CASES = LANGUAGES.flatMap(([language, words]) =>
  DATA_FORMATS.map((format) => [format, language, words] as const),
);

describe('data out and in again', { timeout: 120_000 }, () => {
  it.each(CASES)(
    'R-1350 the demo as %s in %s is read back with every value, form, state and dimension',
    async (...one) => {
      const [format, , words] = one;
      const dataset = (await importFiles(await demoGroups())).datasets.at(-1)!;
      const series = seriesIn(dataset);
      const { indicators, areas } = dataset;
      const back = await readBack({ series, indicators, areas, imports: [] }, format, words);
      expect(back).toEqual({ figures: figuresIn(series), asked: [], registers: 0 });
    },
  );

  it.each(CASES)('R-1350 random series as %s in %s are read back as they were', async (format, _, words) => {
    const context = { indicators: catalogueIndicators, areas: catalogueAreas, imports: [] };
    await fc.assert(
      fc.asyncProperty(anyExportedSeries, async (series) => {
        const back = await readBack({ ...context, series }, format, words);
        expect(back).toEqual({ figures: figuresIn(series), asked: [], registers: 0 });
      }),
      { seed: 1350, numRuns: 100 },
    );
  });
});
