// Files behind the paths of the command line: folders expand, in name order; office lock files are skipped by name.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type FoundPath =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'missing'; readonly path: string };

const EXTENSIONS = /\.(csv|tsv|tab|txt|json|xlsx|xlsm|xls|xlsb|et|htm|html)$/i;

/** A path that is named is always taken; inside folders only kinds of files that may hold tables. */
export function* findFiles(paths: readonly string[]): Generator<FoundPath> {
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) yield { kind: 'missing', path };
    else if (stat.isDirectory()) yield* filesBelow(path);
    else yield { kind: 'file', path, bytes: stat.size };
  }
}

function* filesBelow(folder: string): Generator<FoundPath> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() && EXTENSIONS.test(entry.name)) yield { kind: 'file', path, bytes: statSync(path).size };
  }
}
