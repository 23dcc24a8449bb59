// Files behind the paths of the command line: folders expand, in name order; office lock files are skipped by name.
// Law: what cannot be opened, or vanishes meanwhile, is named like a file; nothing that happens on the disk ends the walk.
import type { Dirent, Stats } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type FoundPath =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string };

const EXTENSIONS = /\.(csv|tsv|tab|txt|json|xlsx|xlsm|xls|xlsb|et|htm|html)$/i;

/** A path that is named is always taken; inside folders only kinds of files that may hold tables. */
export function* findFiles(paths: readonly string[]): Generator<FoundPath> {
  for (const path of paths) {
    const stat = statOf(path);
    if (stat === 'missing' || stat === 'unreadable') yield { kind: stat, path };
    else if (stat.isDirectory()) yield* filesBelow(path);
    else yield { kind: 'file', path, bytes: stat.size };
  }
}

/** Links lead to files, never to folders: two folders that link to each other have no end. */
function* filesBelow(folder: string): Generator<FoundPath> {
  const entries = entriesOf(folder);
  if (entries === null) yield { kind: 'unreadable', path: folder };
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (EXTENSIONS.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())) {
      const stat = statOf(path);
      if (stat === 'missing' || stat === 'unreadable') yield { kind: 'unreadable', path };
      else if (stat.isFile()) yield { kind: 'file', path, bytes: stat.size };
    }
  }
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
