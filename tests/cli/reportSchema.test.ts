import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../sourceFiles';
import { hasRealFiles, realPath } from '../realFiles';
import { readJson } from './report';

/** The part of JSON Schema that docs/read-report.schema.json uses. */
interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly pattern?: string;
}

const root = JSON.parse(readFileSync(join(projectRoot, 'docs/read-report.schema.json'), 'utf8')) as Schema & {
  readonly $defs: Readonly<Record<string, Schema>>;
};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Places where a value does not keep its schema; fields that the schema does not know are such a place too. */
function faults(value: unknown, schema: Schema, path: string): string[] {
  if (schema.$ref !== undefined) return faults(value, root.$defs[schema.$ref.replace('#/$defs/', '')] ?? {}, path);
  if (schema.oneOf)
    return schema.oneOf.some((one) => faults(value, one, path).length === 0) ? [] : [`${path}: none of oneOf`];
  if ('const' in schema && value !== schema.const) return [`${path}: not ${String(schema.const)}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${path}: ${String(value)} is not in the list`];
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const isType =
    types.length === 0 || types.includes(typeOf(value)) || (types.includes('integer') && Number.isInteger(value));
  if (!isType) return [`${path}: ${typeOf(value)} is not ${types.join()}`];
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(value)))
    return [`${path}: ${String(value)}`];
  if (Array.isArray(value)) return listFaults(value, schema, path);
  return typeOf(value) === 'object' ? fieldFaults(value as Record<string, unknown>, schema, path) : [];
}

function listFaults(list: readonly unknown[], { items, maxItems }: Schema, path: string): string[] {
  if (maxItems !== undefined && list.length > maxItems) return [`${path}: ${list.length} items`];
  return items === undefined ? [] : list.flatMap((one, index) => faults(one, items, `${path}[${index}]`));
}

function fieldFaults(fields: Record<string, unknown>, schema: Schema, path: string): string[] {
  const absent = (schema.required ?? []).filter((name) => !(name in fields)).map((name) => `${path}: no ${name}`);
  if (schema.properties === undefined && schema.additionalProperties === undefined) return absent;
  const wrong = Object.entries(fields).flatMap(([name, value]) => {
    const own = schema.properties?.[name] ?? schema.additionalProperties;
    return own === undefined || value === undefined ? [] : faults(value, own, `${path}.${name}`);
  });
  return [...absent, ...wrong];
}

function schemaFaults(report: unknown): string[] {
  return faults(report, root, '').slice(0, 10);
}

describe('schema of the report', () => {
  it('R-454 the demo files keep it', { timeout: 60_000 }, async () => {
    const report = await readJson(join(projectRoot, 'fixtures'));
    expect(report.files.length).toBeGreaterThan(10);
    expect(schemaFaults(report)).toEqual([]);
  });

  it('R-454 it is not kept by something else', () => {
    expect(schemaFaults({ schema: 'tidemark.read', version: 2, files: [{}] })).not.toEqual([]);
  });

  it.skipIf(!hasRealFiles)(
    'R-454 every real file keeps it, whatever becomes of it',
    async () => {
      const report = await readJson(realPath(''));
      expect(report.files.length).toBeGreaterThan(90);
      expect(schemaFaults(report)).toEqual([]);
    },
    60_000,
  );
});
