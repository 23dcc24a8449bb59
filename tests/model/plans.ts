// Small plans written out by hand, for tests that follow one value through imports and undos.
import type { Block } from '../../src/model/block';
import { diffBlock } from '../../src/model/blockChange';
import type { ChangeSet } from '../../src/model/change';
import { NO_CHANGE } from '../../src/model/change';
import type { ImportDraft } from '../../src/model/importLog';
import type { Indicator } from '../../src/model/indicator';
import type { Area } from '../../src/model/area';
import { PENDING_IMPORT } from '../../src/model/numberChangeSet';
import type { Observation } from '../../src/model/observation';
import type { Period } from '../../src/model/period';
import { blockFromSeries } from '../../src/model/readBlock';
import type { SeriesKey } from '../../src/model/series';
import { NO_DECISIONS } from '../../src/model/importRecord';

export const HOME: SeriesKey = { area: '320703', dimensions: {}, frequency: 'year', form: 'end', unit: '家' };

const NOTHING = { added: 0, revised: 0, removed: 0, unchanged: 0 };

export const DRAFT: ImportDraft = {
  kind: 'import',
  at: '2024-10-08T01:30:00Z',
  undoes: null,
  files: [{ name: '高企.csv', bytes: 120, format: 'csv', encoding: 'gb18030' }],
  tables: [{ file: 0, sheet: '高企.csv', title: '高新技术企业', range: 'A1:C9', sourceNote: null }],
  mappings: [],
  observations: NOTHING,
  entities: NOTHING,
  demo: false,
  note: null,
  ...NO_DECISIONS,
};

/** Values by year in the home area, from the import that is being planned. */
export function yearBlock(indicator: string, values: Readonly<Record<string, number>>, key: SeriesKey = HOME): Block {
  const observations = Object.entries(values).map(([year, value], row): Observation => ({
    period: year as Period,
    value,
    status: 'normal',
    source: { import: PENDING_IMPORT, table: 0, row, column: 2 },
    text: null,
  }));
  return blockFromSeries(indicator, [{ indicator, key, observations }]);
}

/** The plan that brings a block onto what is stored, and the given entities with it. */
export function planBlock(stored: Block | null, incoming: Block, entities: Partial<ChangeSet> = {}) {
  const { change } = diffBlock(stored, incoming);
  const changeSet: ChangeSet = { ...NO_CHANGE, blocks: change === null ? [] : [change], ...entities };
  return { record: DRAFT, changeSet };
}

export function makeIndicator(code: string): Indicator {
  return {
    code,
    name: code,
    nameEn: null,
    unit: '家',
    direction: 'up',
    kind: 'stock',
    frequency: 'year',
    lagMonths: null,
    definition: null,
    source: null,
    owner: null,
    category: null,
    aliases: [],
    decimals: null,
    ratio: null,
    origin: 'import',
  };
}

export function makeArea(code: string, parent: string | null = null): Area {
  return {
    code,
    name: code,
    shortName: null,
    nameEn: null,
    aliases: [],
    parent,
    includedIn: null,
    scopeNote: null,
    ranked: true,
    origin: 'import',
  };
}

export function added<T>(key: string, after: T) {
  return { key, before: null, after };
}
