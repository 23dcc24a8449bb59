// Fixture folders as input files.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputFile } from '../../src/intake/sheet';

const fixtures = join(import.meta.dirname, '../../fixtures');

export async function fixtureFile(folder: string, name: string): Promise<InputFile> {
  return { name, bytes: new Uint8Array(await readFile(join(fixtures, folder, name))) };
}

export async function fixtureJson<T>(folder: string, name: string): Promise<T> {
  return JSON.parse(await readFile(join(fixtures, folder, name), 'utf8')) as T;
}

interface DemoEntry {
  readonly file: string;
  readonly group: number;
}

/** Files of the demo in order of import, one list an import. */
export async function demoGroups(): Promise<InputFile[][]> {
  const groups = new Map<number, InputFile[]>();
  for (const { file, group } of await fixtureJson<DemoEntry[]>('demo', 'index.json')) {
    groups.set(group, [...(groups.get(group) ?? []), await fixtureFile('demo', file)]);
  }
  return [...groups.values()];
}
