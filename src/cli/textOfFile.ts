// A text that a command is given to read.
import { readFileSync } from 'node:fs';

export const STANDARD_INPUT = 0;

/** Null when there is no such file, or it cannot be read. */
export function textOfFile(path: string | typeof STANDARD_INPUT): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
