// Where the real files are; tests that need them are skipped, by name, where they are not.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../sourceFiles';

const folder = join(projectRoot, '../shared/fixtures-real');

export const hasRealFiles = existsSync(folder);

export function realFile(path: string): string {
  return join(folder, path);
}
