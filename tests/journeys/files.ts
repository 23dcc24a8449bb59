// The files that journeys import: the project's own fixtures, and real ones where they lie beside the project.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { realPath } from '../realFiles';

/** Path of a file below fixtures. */
export function fixture(path: string): string {
  return fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));
}

/** Path of a real file that others made, or null where the collection is not beside the project. */
export function realFile(path: string): string | null {
  return existsSync(realPath(path)) ? realPath(path) : null;
}
