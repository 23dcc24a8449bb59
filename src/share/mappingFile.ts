// Saved mappings as a file of their own, to be used on another machine and by `tidemark read --mapping`.
// Law: a file is checked completely, and parseMappings(packMappings(x)) is x.
import * as v from 'valibot';
import type { Mapping } from '../model/mapping';
import { mappingShape, tableMappingShape } from './mappingShape';
import { textOrNull } from './shapes';

const FORMAT = 'tidemark.mappings';
const VERSION = 1;

export interface NamedMapping {
  /** Given by a person; null: nobody did. */
  readonly name: string | null;
  readonly mapping: Mapping;
}

const collection = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  mappings: v.array(v.strictObject({ name: textOrNull, mapping: mappingShape })),
});

/** A report of `tidemark read`: each of its files that has tables is a mapping. */
const report = v.object({
  schema: v.literal('tidemark.read'),
  files: v.array(v.object({ shape: v.string(), tables: v.array(v.object({ mapping: tableMappingShape })) })),
});

export function packMappings(mappings: readonly NamedMapping[]): string {
  const plain = mappings.map(({ name, mapping }) => ({ name, mapping }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, mappings: plain }, null, 1)}\n`;
}

/** Of a file of mappings, of a single mapping, or of a report; null when the text is none of them. */
export function parseMappings(json: string): readonly NamedMapping[] | null {
  const parsed = parseJson(json);
  const several = v.safeParse(collection, parsed);
  if (several.success) return several.output.mappings;
  const single = v.safeParse(mappingShape, parsed);
  if (single.success) return [{ name: null, mapping: single.output }];
  const reported = v.safeParse(report, parsed);
  if (!reported.success) return null;
  const files = reported.output.files.filter(({ tables }) => tables.length > 0);
  return files.length === 0
    ? null
    : files.map(({ shape, tables }) => ({
        name: null,
        mapping: { version: 1, shape, tables: tables.map((one) => one.mapping) },
      }));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
