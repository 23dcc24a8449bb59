// Files behind the paths of the command line: folders expand, in name order; office lock files are skipped by name.
// Law: what cannot be opened, or vanishes meanwhile, is named like a file; nothing that happens on the disk ends the walk.
// A data package is one file: its descriptor, which stands for the files that it names.
import type { Dirent, Stats } from 'node:fs';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { TABLE_FILES } from '../intake/archive/archiveFiles';
import { namedPaths } from '../intake/archive/bundlePackage';
import { isDescriptorName } from '../intake/archive/descriptorName';

export type FoundPath =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  /** `parts` are paths within the package. */
  | { readonly kind: 'package'; readonly path: string; readonly bytes: number; readonly parts: readonly string[] }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string };

/** A path that is named is always taken; inside folders only kinds of files that may hold tables. */
export function* findFiles(paths: readonly string[]): Generator<FoundPath> {
  const inPackages = new Set<string>();
  for (const path of paths) addParts(path, inPackages);
  for (const path of paths) {
    const stat = statOf(path);
    if (stat === 'missing' || stat === 'unreadable') yield { kind: stat, path };
    else if (stat.isDirectory()) yield* filesBelow(path, inPackages);
    else if (!inPackages.has(resolve(path))) yield foundFile(path, stat.size);
  }
}

/** Links lead to files, never to folders: two folders that link to each other have no end. */
function* filesBelow(folder: string, inPackages: Set<string>): Generator<FoundPath> {
  const entries = entriesOf(folder);
  if (entries === null) yield { kind: 'unreadable', path: folder };
  for (const { name } of entries ?? []) addParts(join(folder, name), inPackages);
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name.startsWith('~$') || inPackages.has(resolve(path))) continue;
    if (entry.isDirectory()) yield* filesBelow(path, inPackages);
    else if (TABLE_FILES.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())) {
      const stat = statOf(path);
      if (stat === 'missing' || stat === 'unreadable') yield { kind: 'unreadable', path };
      else if (stat.isFile()) yield foundFile(path, stat.size);
    }
  }
}

function foundFile(path: string, bytes: number): FoundPath {
  const parts = partsOf(path);
  return parts === null ? { kind: 'file', path, bytes } : { kind: 'package', path, bytes, parts };
}

function addParts(path: string, to: Set<string>): void {
  for (const part of partsOf(path) ?? []) to.add(resolve(dirname(path), part));
}

/** Null for every file that is no descriptor, whatever it is called. */
function partsOf(path: string): readonly string[] | null {
  if (!isDescriptorName(path)) return null;
  const bytes = ofSystem(() => readFileSync(path), null);
  return bytes === null ? null : namedPaths(new Uint8Array(bytes));
}

function statOf(path: string): Stats | 'missing' | 'unreadable' {
  return ofSystem(() => statSync(path, { throwIfNoEntry: false }) ?? 'missing', 'unreadable');
}

/** In name order; null when the system does not open the folder. */
function entriesOf(folder: string): readonly Dirent[] | null {
  const entries = ofSystem(() => readdirSync(folder, { withFileTypes: true }), null);
  return entries?.sort((left, right) => (left.name < right.name ? -1 : 1)) ?? null;
}

/** What the system answers, or `otherwise` when it refuses; faults of the program are thrown on. */
function ofSystem<Answer, Otherwise>(ask: () => Answer, otherwise: Otherwise): Answer | Otherwise {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return otherwise;
    throw error;
  }
}
