// JSON to sheets: JSON-stat, records, columns or rows.
import type { DecodedFile } from './decodedFile';
import { jsonTables } from './json/jsonTables';
import { parseJson } from './json/parseJson';
import { readJsonStat } from './json/readJsonStat';
import { plainSheet, refused, type ReadResult } from './readResult';

export function readJson(file: DecodedFile): ReadResult {
  const parsed = parseJson(file.text);
  if (parsed.kind === 'invalid') {
    const { line, column } = parsed;
    return refused('invalidJson', file.name, line === 0 ? {} : { line, column });
  }
  const { value } = parsed;
  const { encoding, questions } = file;
  const cubes = readJsonStat(value);
  if (cubes !== null) return { kind: 'sheets', format: 'json-stat', encoding, sheets: cubes, questions, issues: [] };
  const sheets = jsonTables(value).map(({ path, about, rows }) =>
    plainSheet(path === '' ? 'json' : path, [...about, ...rows]),
  );
  if (sheets.length === 0) return refused('noTable', file.name);
  return { kind: 'sheets', format: 'json', encoding, sheets, questions, issues: [] };
}
