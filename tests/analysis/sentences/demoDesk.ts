// The demo workspace as sentences read it: an index of what tables state and a desk of registers.
import type { DerivationDesk } from '../../../src/analysis/derive/deriveRule';
import { indexKnown, type KnownIndex } from '../../../src/analysis/known';
import { catalogueAreas } from '../../../src/catalogue/areas';
import { derivationRules } from '../../../src/catalogue/derivationRules';
import { catalogueIndicators } from '../../../src/catalogue/indicators';
import { registerKinds } from '../../../src/catalogue/registerKinds';
import { buildNameIndex } from '../../../src/intake/names';
import { registerSource } from '../../../src/intake/resolve/registerSource';
import { seriesOfBlock } from '../../../src/model/readBlock';
import { importFiles } from '../../demo/importFiles';
import { demoGroups } from '../../demo/readFixtures';

export interface DemoDesk {
  readonly index: KnownIndex;
  /** The same without a single table. */
  readonly bare: KnownIndex;
  readonly desk: DerivationDesk;
}

export async function demoDesk(): Promise<DemoDesk> {
  const dataset = (await importFiles(await demoGroups())).datasets.at(-1);
  if (dataset === undefined) throw new Error('nothing imported');
  const names = buildNameIndex(catalogueIndicators, catalogueAreas);
  return {
    index: indexKnown({ ...dataset, series: dataset.blocks.flatMap((block) => seriesOfBlock(block)) }),
    bare: indexKnown({ ...dataset, series: [] }),
    desk: {
      rules: derivationRules,
      sources: dataset.registers.map((register) => registerSource(register, registerKinds, names)),
      areas: new Map(catalogueAreas.map((area) => [area.code, area])),
    },
  };
}
