// Where the real files are that others made; tests that need them are skipped, by name, where the folder is not.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './sourceFiles';

export const realFolder = join(projectRoot, '../shared/fixtures-real');

export const hasRealFiles = existsSync(realFolder);

/** Path of one of them, whether it is there or not. */
export function realPath(path: string): string {
  return join(realFolder, path);
}
