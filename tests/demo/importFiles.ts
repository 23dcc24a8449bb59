// The importer from bytes to a dataset, group after group, as the desk joins it, without a store.
import { catalogueAreas, homeAreaCode } from '../../src/catalogue/areas';
import { catalogueIndicators } from '../../src/catalogue/indicators';
import { registerKinds } from '../../src/catalogue/registerKinds';
import { buildNameIndex } from '../../src/intake/names';
import { plan, type Plan } from '../../src/intake/plan';
import type { PlanFile } from '../../src/intake/plan/mapFile';
import { openFile } from '../../src/intake/plan/openFile';
import type { InputFile } from '../../src/intake/sheet';
import { applyChangeSet } from '../../src/model/changeSet';
import { EMPTY_DATASET, type Dataset } from '../../src/model/dataset';

export interface Imported {
  /** One a group. */
  readonly plans: readonly Plan[];
  /** What is known after each group. */
  readonly datasets: readonly Dataset[];
}

const catalogue = { indicators: catalogueIndicators, areas: catalogueAreas };

/** What is known wins over the catalogue it once came from. */
function withCatalogue<T extends { readonly code: string }>(known: readonly T[], shipped: readonly T[]): readonly T[] {
  const codes = new Set(known.map(({ code }) => code));
  return [...known, ...shipped.filter(({ code }) => !codes.has(code))];
}

async function open(file: InputFile, known: Dataset): Promise<PlanFile> {
  const names = buildNameIndex(
    withCatalogue(known.indicators, catalogue.indicators),
    withCatalogue(known.areas, catalogue.areas),
  );
  const opened = await openFile(file, { encoding: null, names });
  if (opened.kind !== 'file') throw new Error(`${file.name}: ${JSON.stringify(opened)}`);
  return opened.file;
}

/** Imports groups of files one after the other into what is known; throws when a file is refused. */
export async function importFiles(
  groups: readonly (readonly InputFile[])[],
  start: Dataset = EMPTY_DATASET,
): Promise<Imported> {
  const plans: Plan[] = [];
  const datasets: Dataset[] = [];
  let known = start;
  for (const files of groups) {
    const opened: PlanFile[] = [];
    for (const file of files) opened.push(await open(file, known));
    const made = plan(opened, known, { homeArea: homeAreaCode, catalogue, registerKinds, replacedRegisters: [] });
    known = applyChangeSet(known, made.changeSet);
    plans.push(made);
    datasets.push(known);
  }
  return { plans, datasets };
}
