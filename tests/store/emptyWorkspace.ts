// An empty workspace of its own for each test, deleted afterwards.
import Dexie from 'dexie';
import { onTestFinished } from 'vitest';
import type { SchemaVersion } from '../../src/store/database';
import { SCHEMA_VERSIONS } from '../../src/store/database';
import type { Workspace } from '../../src/store/openWorkspace';
import { closeWorkspace, openWorkspace } from '../../src/store/openWorkspace';

let made = 0;
const opened = new Set<Workspace>();

/** A name that no other test uses; its database goes when the test is over. */
export function freshName(): string {
  made += 1;
  const name = `test-${made}-${Math.random()}`;
  onTestFinished(async () => {
    for (const workspace of opened) if (workspace.name === name) closeWorkspace(workspace);
    await Dexie.delete(name);
  });
  return name;
}

export async function openForTest(
  name: string,
  versions: readonly SchemaVersion[] = SCHEMA_VERSIONS,
): Promise<Workspace> {
  const workspace = await openWorkspace(name, versions);
  opened.add(workspace);
  return workspace;
}

export function emptyWorkspace(): Promise<Workspace> {
  return openForTest(freshName());
}
