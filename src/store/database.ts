// The tables of the database and the versions of their schema; the only file that describes what is on the disk.
// Law: a published version is never edited; a new one is added to the list with the upgrade that leads to it.
import Dexie from 'dexie';
import type { Table, Transaction } from 'dexie';
import type { Annotation } from '../model/annotation';
import type { Area } from '../model/area';
import type { Block, BlockChange } from '../model/block';
import type { ArrangedBoard } from '../model/board';
import type { ChangeSet } from '../model/change';
import type { TemplateFile } from '../model/deckTemplate';
import type { DerivationRule } from '../model/derivationRule';
import type { ImportRecord } from '../model/importRecord';
import type { Indicator } from '../model/indicator';
import type { ListRules } from '../model/lampMethod';
import type { Publication } from '../model/publication';
import type { RegisterHead } from '../model/register';
import type { EditedSentence } from '../model/sentence';
import type { PictureChoice } from '../model/pictureChoice';
import type { Settings } from '../model/settings';
import type { Target } from '../model/target';
import type { Task } from '../model/task';
import type { RegisterColumnRow, RegisterRowsRow } from './registerTables';
import { type NarrowBlock, type NarrowBlockChange, widenBlock, widenChange } from './narrowColumns';
import { upgradeBoards } from './upgradeBoards';
import { upgradeRegisters } from './upgradeRegisters';
import { upgradeTasks } from './upgradeTasks';

/** The part of an import's change set that is no block. */
export interface EntityChangeRow {
  readonly import: number;
  readonly changes: Omit<ChangeSet, 'blocks'>;
}

/** One indicator's part of an import's change set, so that its history is read without the others'. */
export interface BlockChangeRow {
  readonly import: number;
  readonly indicator: string;
  readonly change: BlockChange;
}

export interface NarrowChangeRow extends Omit<BlockChangeRow, 'change'> {
  readonly change: NarrowBlockChange;
}

/** `publication` stands in workspaces that follow one, `template` and `picture` where somebody chose how files are made. */
export type SettingsRow =
  | { readonly key: 'settings'; readonly settings: Settings }
  | { readonly key: 'publication'; readonly publication: Publication }
  | { readonly key: 'template'; readonly template: TemplateFile }
  | { readonly key: 'picture'; readonly picture: PictureChoice };

export interface TidemarkDatabase extends Dexie {
  /** Written narrow and read wide, as the log's part of them. */
  blocks: Table<Block, string, NarrowBlock>;
  indicators: Table<Indicator, string>;
  areas: Table<Area, string>;
  targets: Table<Target, string>;
  tasks: Table<Task, string>;
  lists: Table<ListRules, string>;
  rules: Table<DerivationRule, string>;
  annotations: Table<Annotation, string>;
  sentences: Table<EditedSentence, string>;
  boards: Table<ArrangedBoard, string>;
  registers: Table<RegisterHead, string>;
  registerRows: Table<RegisterRowsRow, string>;
  registerColumns: Table<RegisterColumnRow, [string, number]>;
  imports: Table<ImportRecord, number>;
  entityChanges: Table<EntityChangeRow, number>;
  blockChanges: Table<BlockChangeRow, [number, string], NarrowChangeRow>;
  settings: Table<SettingsRow, string>;
}

/** Name of the database and of the channel on which its changes are told. */
export const WORKSPACE_NAME = 'tidemark';

export interface SchemaVersion {
  readonly version: number;
  /** Table to primary key and indexes, in Dexie's notation; only tables that changed. */
  readonly tables: Readonly<Record<string, string | null>>;
  readonly upgrade: ((transaction: Transaction) => Promise<void>) | null;
}

export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    tables: {
      blocks: 'indicator',
      indicators: 'code',
      areas: 'code',
      targets: 'id',
      tasks: 'id',
      registers: 'id',
      imports: 'id',
      entityChanges: 'import',
      blockChanges: '[import+indicator], indicator',
      settings: 'key',
    },
    upgrade: null,
  },
  {
    version: 2,
    tables: { registerRows: 'id', registerColumns: '[register+position]' },
    upgrade: upgradeRegisters,
  },
  {
    version: 3,
    tables: { lists: 'id', rules: 'id', annotations: 'id', sentences: 'id' },
    upgrade: upgradeTasks,
  },
  // Columns are written narrow, which earlier programs cannot read; what they wrote is read as it is.
  { version: 4, tables: {}, upgrade: null },
  {
    version: 5,
    tables: { boards: 'id' },
    upgrade: upgradeBoards,
  },
];

/** An unopened database. Writes are strict: what was told to be committed survives a power cut. */
export function makeDatabase(name: string, versions: readonly SchemaVersion[]): TidemarkDatabase {
  const database = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  }) as TidemarkDatabase;
  for (const { version, tables, upgrade } of versions) {
    const stores = database.version(version).stores({ ...tables });
    if (upgrade !== null) stores.upgrade(upgrade);
  }
  // Whatever was asked for and is not there passes here too.
  database.blocks.hook('reading', (block: NarrowBlock | undefined) => block && widenBlock(block));
  database.blockChanges.hook(
    'reading',
    (row: NarrowChangeRow | undefined) => row && { ...row, change: widenChange(row.change) },
  );
  return database;
}
