// What random tables hold, imported into a workspace: once, again in another format, and taken back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueAreas, homeAreaCode } from '../../../src/catalogue/areas';
import { catalogueIndicators } from '../../../src/catalogue/indicators';
import { plan } from '../../../src/intake/plan';
import type { Plan } from '../../../src/intake/plan';
import { applyChangeSet, invertChangeSet } from '../../../src/model/changeSet';
import { EMPTY_DATASET } from '../../../src/model/dataset';
import type { Dataset } from '../../../src/model/dataset';
import { registerKinds } from '../../../src/catalogue/registerKinds';
import { names } from '../recognise/proposals';
import { dress, LAYOUTS, statistics } from './tables';
import type { Drawn } from './tables';
import { FORMATS, opened } from './writers';
import type { Format } from './writers';

const options = {
  homeArea: homeAreaCode,
  catalogue: { indicators: catalogueIndicators, areas: catalogueAreas },
  registerKinds,
  replacedRegisters: [],
};

async function planOf(drawn: Drawn, format: Format, known: Dataset): Promise<Plan> {
  return plan([await opened(drawn, format, names)], known, options);
}

const layouts = fc.constantFrom(...Object.values(LAYOUTS));
const formats = fc.constantFrom(...FORMATS);

describe('random tables imported', { timeout: 120_000 }, () => {
  it('R-841 the same table again, in any format, changes nothing, and taking it back leaves nothing', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(statistics, dress, layouts, formats, formats, async (all, how, layout, first, second) => {
        const drawn = layout(all, how);
        const once = await planOf(drawn, first, EMPTY_DATASET);
        if (once.questions.length > 0) return;
        const known = applyChangeSet(EMPTY_DATASET, once.changeSet);
        const again = await planOf(drawn, second, known);
        expect(again.counts.observations).toMatchObject({ added: 0, revised: 0, removed: 0 });
        expect(again.changeSet.blocks).toEqual([]);
        expect(applyChangeSet(known, invertChangeSet(once.changeSet))).toEqual(EMPTY_DATASET);
        written += once.counts.observations.added;
      }),
      { seed: 841, numRuns: 120 },
    );
    expect(written).toBeGreaterThan(1000);
  });
});
