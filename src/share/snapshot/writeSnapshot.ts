// A workspace as one file: a Frictionless data package that any tool reads, with the log that restores it exactly.
// Law: the same workspace gives the same bytes; every entry is named with its size and sha256.
import type { WorkspaceContent } from '../../model/importLog';
import { replayLog } from '../../model/importLog';
import { packWorkspace } from '../workspaceFile';
import { csvBytes, type PackageTable } from './csvTable';
import { registerTable, targetTable, taskTable } from './promiseTables';
import { publicEdition } from './publicEdition';
import { sha256Of } from './sha256';
import type { Edition, LeftOutOfEdition } from './snapshotFormat';
import {
  DESCRIPTOR_PATH,
  LOG_PATH,
  MARK_PATH,
  NOTHING_LEFT_OUT,
  SNAPSHOT_FORMAT,
  SNAPSHOT_TYPE,
  SNAPSHOT_VERSION,
  SUMS_PATH,
} from './snapshotFormat';
import { areaTable, indicatorTable, observationTable } from './statisticTables';
import { zipEntries, type ZipEntry } from './zipEntries';

export interface Snapshot {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the bytes; names the file where it is published. */
  readonly sha256: string;
  readonly edition: Edition;
  readonly leftOut: LeftOutOfEdition;
}

export function writeSnapshot(whole: WorkspaceContent, edition: Edition): Snapshot {
  const { content, leftOut } =
    edition === 'public' ? publicEdition(whole) : { content: whole, leftOut: NOTHING_LEFT_OUT };
  const tables = tablesOf(content).map((table) => ({ table, bytes: csvBytes(table) }));
  const log = packWorkspace(content);
  const descriptor = {
    name: SNAPSHOT_FORMAT,
    title: content.settings.displayName ?? 'Tidemark',
    profile: 'tabular-data-package',
    ...created(content),
    [SNAPSHOT_FORMAT]: { version: SNAPSHOT_VERSION, edition, imports: content.imports.length, leftOut },
    sources: sourcesOf(content),
    resources: [...tables.map(({ table, bytes }) => tableResource(table, bytes)), logResource(log)],
  };
  const entries: ZipEntry[] = [
    { path: DESCRIPTOR_PATH, bytes: encoded(`${JSON.stringify(descriptor, null, 2)}\n`) },
    ...tables.map(({ table: { path }, bytes }) => ({ path, bytes })),
    { path: LOG_PATH, bytes: log, stored: true },
  ];
  const bytes = zipEntries([
    { path: MARK_PATH, bytes: encoded(SNAPSHOT_TYPE), stored: true },
    ...entries,
    { path: SUMS_PATH, bytes: encoded(entries.map((entry) => `${sha256Of(entry.bytes)}  ${entry.path}\n`).join('')) },
  ]);
  return { bytes, sha256: sha256Of(bytes), edition, leftOut };
}

function tablesOf({ imports }: WorkspaceContent): PackageTable[] {
  const dataset = replayLog(imports);
  const records = imports.map(({ record }) => record);
  return [
    areaTable(dataset.areas),
    indicatorTable(dataset.indicators),
    observationTable(dataset.blocks, records),
    ...dataset.registers.map(registerTable),
    targetTable(dataset.targets),
    taskTable(dataset.tasks),
  ];
}

/** The time of the last import: of the clock it would be another file every time. */
function created({ imports }: WorkspaceContent): { created?: string } {
  const last = imports.at(-1);
  return last === undefined ? {} : { created: last.record.at };
}

/** Names of the files that were imported, each once. */
function sourcesOf({ imports }: WorkspaceContent): { title: string; path: string }[] {
  const names = new Set(imports.flatMap(({ record }) => record.files.map(({ name }) => name)));
  names.delete('');
  return [...names].sort().map((name) => ({ title: name, path: name }));
}

function tableResource({ path, title, fields, primaryKey }: PackageTable, bytes: Uint8Array) {
  return {
    name: path.replace(/^data\/|\.csv$/g, ''),
    path,
    title,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256Of(bytes)}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields, missingValues: [''], ...(primaryKey.length === 0 ? {} : { primaryKey }) },
  };
}

function logResource(bytes: Uint8Array) {
  const hash = `sha256:${sha256Of(bytes)}`;
  return { name: 'log', path: LOG_PATH, title: '导入记录 Import log', format: 'tidemark', bytes: bytes.length, hash };
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
