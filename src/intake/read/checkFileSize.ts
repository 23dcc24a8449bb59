// The size a file may have, checked before its bytes are read.
// A decoded file is one JavaScript string, and browsers end strings at 2^29 - 24 characters (V8), so half a gibibyte
// is the most that can be read whole; the same holds for the largest part of a workbook.
import type { Refusal } from '../../model/issue';

export const LARGEST_FILE_BYTES = 512 * 1024 * 1024 - 24;

const STATED_LIMIT = '512 MB';

/** A refusal that states the limit, or null when the file may be read. */
export function checkFileSize(name: string, bytes: number): Refusal | null {
  if (bytes === 0) return { kind: 'empty', file: name, sheet: null, params: {} };
  if (bytes <= LARGEST_FILE_BYTES) return null;
  return { kind: 'tooLarge', file: name, sheet: null, params: { limit: STATED_LIMIT } };
}
