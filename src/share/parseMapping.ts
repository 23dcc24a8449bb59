// A mapping from a file, checked completely: a Mapping as the app exports it, or a report of `tidemark read`.
import * as v from 'valibot';
import type { Mapping } from '../model/mapping';
import { mappingShape, tableMappingShape } from './mappingShape';

const report = v.object({
  schema: v.literal('tidemark.read'),
  files: v.array(v.object({ shape: v.string(), tables: v.array(v.object({ mapping: tableMappingShape })) })),
});

/** Null when the text is neither; of a report with several files the first one with tables counts. */
export function parseMapping(json: string): Mapping | null {
  const parsed = parseJson(json);
  const plain = v.safeParse(mappingShape, parsed);
  if (plain.success) return plain.output;
  const reported = v.safeParse(report, parsed);
  const file = reported.success ? reported.output.files.find(({ tables }) => tables.length > 0) : undefined;
  if (file === undefined) return null;
  return { version: 1, shape: file.shape, tables: file.tables.map((one) => one.mapping) };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
