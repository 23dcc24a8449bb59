// Which refusal an exception of the workbook reader becomes. Law: bad data is answered, never thrown on. What is made to
// harm was told by its declared sizes before; a part that unpacks to more than it declares contradicts itself.
import type { ReadRefused } from './readResult';
import { refused } from './readResult';

/** `detail` is the reader's own sentence, for reports of faults; the page shows the sentence of the kind. */
export function refuseHucreError(file: string, error: unknown): ReadRefused {
  const name = error instanceof Error ? error.name : '';
  const detail = error instanceof Error ? error.message.slice(0, 200) : '';
  if (name === 'EncryptedFileError') return refused('encrypted', file);
  if (error instanceof Error && isTooWide(error)) return refused('tooLarge', file);
  return refused('damaged', file, { detail });
}

/** hucre keeps sheets as dense rectangles and refuses those of more than 20 million cells, empty ones included. */
export function isTooWide(error: Error): boolean {
  return /over the \d+ limit/.test(error.message);
}
