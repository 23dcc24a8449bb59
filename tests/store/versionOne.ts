// A database as schema version 1 left it on a disk, written without our own code. Never edited: disks are not either.
import type { Block, BlockChange } from '../../src/model/block';
import type { ImportDecisions, ImportRecord } from '../../src/model/importRecord';
import { makeArea, makeIndicator } from '../model/plans';

/** Dexie multiplies its version numbers by ten. */
const NATIVE_VERSION = 10;

const KEYS = {
  blocks: 'indicator',
  indicators: 'code',
  areas: 'code',
  targets: 'id',
  tasks: 'id',
  registers: 'id',
  imports: 'id',
  entityChanges: 'import',
  blockChanges: ['import', 'indicator'],
  settings: 'key',
};

const cells = {
  value: Float64Array.of(27, Number.NaN),
  status: Uint8Array.of(1, 12),
  source: Uint32Array.of(0, 0),
  row: Uint32Array.of(4, 5),
  column: Uint16Array.of(2, 2),
  texts: { 1: '待公布' },
};

const frame = {
  indicator: 'QY01',
  series: [
    { area: '320703', dimensions: { 行业: '制造业' }, frequency: 'year' as const, form: 'end' as const, unit: '家' },
  ],
  offsets: Uint32Array.of(0, 2),
  periods: ['2022', '2023'],
  period: Uint32Array.of(0, 1),
  sources: [{ import: 1, table: 0 }],
};

export const BLOCK: Block = { ...frame, cells };
const CHANGE: BlockChange = { ...frame, before: null, after: cells };

export const RECORD: Omit<ImportRecord, keyof ImportDecisions> = {
  id: 1,
  kind: 'import',
  at: '2024-10-08T01:30:00Z',
  undoes: null,
  files: [{ name: '高企.xlsx', bytes: 9120, format: 'xlsx', encoding: null }],
  tables: [{ file: 0, sheet: 'Sheet1', title: null, range: 'A1:C9', sourceNote: null }],
  mappings: [],
  observations: { added: 2, revised: 0, removed: 0, unchanged: 0 },
  entities: { added: 2, revised: 0, removed: 0, unchanged: 0 },
  demo: false,
  note: null,
};

const indicator = makeIndicator('QY01');
const area = makeArea('320703');

const ENTITY_CHANGES = {
  import: 1,
  changes: {
    indicators: [{ key: 'QY01', before: null, after: indicator }],
    areas: [{ key: '320703', before: null, after: area }],
    targets: [],
    tasks: [],
    registers: [],
  },
};

const ROWS: Readonly<Record<string, unknown>> = {
  blocks: BLOCK,
  indicators: indicator,
  areas: area,
  imports: RECORD,
  entityChanges: ENTITY_CHANGES,
  blockChanges: { import: 1, indicator: 'QY01', change: CHANGE },
  settings: { key: 'settings', settings: { homeArea: '320703', language: 'zh', displayName: null } },
};

/** What lists promised, in the shape of that version. */
export interface Promised {
  readonly target: { readonly id: string };
  readonly task: { readonly id: string };
}

/** The rows with a target and a task, stored and logged. */
function withPromised({ target, task }: Promised): Readonly<Record<string, unknown>> {
  const added = <T extends { readonly id: string }>(after: T) => [{ key: after.id, before: null, after }];
  const { changes } = ENTITY_CHANGES;
  const entityChanges = { import: 1, changes: { ...changes, targets: added(target), tasks: added(task) } };
  return { ...ROWS, targets: target, tasks: task, entityChanges };
}

export async function writeVersionOne(name: string, promised: Promised | null = null): Promise<void> {
  const database = await openRaw(name, NATIVE_VERSION, (opened) => {
    for (const [table, keyPath] of Object.entries(KEYS)) {
      const store = opened.createObjectStore(table, { keyPath });
      if (table === 'blockChanges') store.createIndex('indicator', 'indicator');
    }
  });
  const transaction = database.transaction(Object.keys(KEYS), 'readwrite');
  const rows = promised === null ? ROWS : withPromised(promised);
  for (const [table, row] of Object.entries(rows)) transaction.objectStore(table).add(row);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

/** A connection of plain IndexedDB; it holds on until it is closed, whoever wants to upgrade. */
export function openRaw(name: string, version: number, upgrade: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => upgrade(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
