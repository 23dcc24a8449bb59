// JSON to sheets: JSON-stat, records, columns, rows, or our own saved workspace, which is handed on unread.
import type { DecodedFile } from './decodedFile';
import { jsonTables } from './json/jsonTables';
import { isJsonObject, parseJson } from './json/parseJson';
import { readJsonStat } from './json/readJsonStat';
import { plainSheet, refused, type ReadResult } from './readResult';

export function readJson(file: DecodedFile): ReadResult {
  const parsed = parseJson(file.text);
  if (parsed.kind === 'invalid') {
    const { line, column } = parsed;
    return refused('invalidJson', file.name, line === 0 ? {} : { line, column });
  }
  const { value } = parsed;
  if (isJsonObject(value) && isSnapshot(value)) return { kind: 'snapshot', text: file.text };
  const { encoding, questions } = file;
  const cubes = readJsonStat(value);
  if (cubes !== null) return { kind: 'sheets', format: 'json-stat', encoding, sheets: cubes, questions, issues: [] };
  const sheets = jsonTables(value).map(({ path, about, rows }) =>
    plainSheet(path === '' ? 'json' : path, [...about, ...rows]),
  );
  if (sheets.length === 0) return refused('noTable', file.name);
  return { kind: 'sheets', format: 'json', encoding, sheets, questions, issues: [] };
}

/** Our workspace file opens with its format name; see src/share. */
function isSnapshot(value: Readonly<Record<string, unknown>>): boolean {
  return value.format === 'tidemark-workspace' || 'tidemark' in value;
}
