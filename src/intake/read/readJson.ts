// JSON to sheets: JSON-stat, SDMX-JSON, records, columns or rows.
import type { DecodedFile } from './decodedFile';
import { jsonTables } from './json/jsonTables';
import { parseJson } from './json/parseJson';
import { readJsonStat } from './json/readJsonStat';
import { plainSheet, refused, type ReadResult } from './readResult';
import { readSdmxJson } from './sdmx/readSdmxJson';
import { deletionIssue } from './sdmx/deletionIssue';
import type { Sheet } from '../sheet';

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
  const message = readSdmxJson(value);
  if (message.kind === 'contradiction') return refused('damaged', file.name, { detail: 'sdmx' });
  if (message.kind === 'sheets') return sdmxResult(file, message.sheets, message.deletions);
  const sheets = jsonTables(value).map(({ path, about, rows }) =>
    plainSheet(path === '' ? 'json' : path, [...about, ...rows]),
  );
  if (sheets.length === 0) return refused('noTable', file.name);
  return { kind: 'sheets', format: 'json', encoding, sheets, questions, issues: [] };
}

function sdmxResult(file: DecodedFile, sheets: readonly Sheet[], deletions: number): ReadResult {
  const { name, encoding, questions } = file;
  if (sheets.every(({ rows }) => rows.length < 2)) return refused('noObservations', name);
  const issues = deletions === 0 ? [] : [deletionIssue(name, null, deletions)];
  return { kind: 'sheets', format: 'sdmx-json', encoding, sheets, questions, issues };
}
