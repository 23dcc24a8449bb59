// A table written in any layout and format comes back as it was, or a person is asked. Law: no value ever becomes another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFile } from '../../../src/intake/plan/mapFile';
import type { MappedFile } from '../../../src/intake/plan/mapFile';
import { STATUSES } from '../../../src/model/observation';
import { names } from '../recognise/proposals';
import { DESCRIBERS, observationsOf } from './describers';
import { dress, LAYOUTS, statistics } from './tables';
import type { Drawn } from './tables';
import { FORMATS, fileOpened, opened } from './writers';
import type { Format } from './writers';

async function readBack(drawn: Drawn, format: Format): Promise<MappedFile> {
  return mapFile(await opened(drawn, format, names));
}

function foundIn({ tables }: MappedFile): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { series, entries, periods } of tables) {
    for (let at = 0; at < entries.count; at += 1) {
      const { indicator, area, unit } = series[entries.seriesOf[at]!]!;
      const value = entries.value[at]!;
      const status = STATUSES[entries.status[at]! - 1];
      found[`${indicator} ${area ?? ''} ${periods[entries.period[at]!]!} ${unit ?? ''}`] = Number.isNaN(value)
        ? status
        : value;
    }
  }
  return found;
}

const formats = fc.constantFrom(...FORMATS);

describe('tables written and read back', { timeout: 120_000 }, () => {
  it.each(Object.entries(LAYOUTS))('R-840 %s: what was written comes back, or is asked about', async (_, layout) => {
    let asked = 0;
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(statistics, dress, formats, async (all, how, format) => {
        const drawn = layout(all, how);
        const mapped = await readBack(drawn, format);
        const found = foundIn(mapped);
        runs += 1;
        if (mapped.questions.length > 0) {
          asked += 1;
          for (const [key, value] of Object.entries(found))
            expect({ [key]: value }).toEqual({ [key]: drawn.expected[key] });
        } else expect(found).toEqual(drawn.expected);
      }),
      { seed: 840, numRuns: 60 },
    );
    expect(asked * 4).toBeLessThan(runs);
  });

  it.each(Object.entries(DESCRIBERS))('R-272 %s: comes back whole, and nothing is asked', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(statistics, async (all) => {
        const mapped = mapFile(await fileOpened(write(all), names));
        expect(mapped.questions).toEqual([]);
        expect(foundIn(mapped)).toEqual(observationsOf(all));
      }),
      { seed: 272, numRuns: 40 },
    );
  });
});
