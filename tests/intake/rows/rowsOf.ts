// Rows of a text without quotes, for tests.
import type { Delimiter } from '../../../src/intake/read/findDelimiter';
import { splitUnquoted } from '../../../src/intake/read/splitUnquoted';
import type { TextRows } from '../../../src/intake/rows/textRows';

export function rowsOf(text: string, delimiter: Delimiter): TextRows {
  const rows = splitUnquoted(new TextEncoder().encode(text), delimiter);
  if (rows === null) throw new Error(`quotes or NULs in ${text}`);
  return rows;
}
