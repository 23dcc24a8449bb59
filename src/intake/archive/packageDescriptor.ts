// The descriptor of a Frictionless data package: https://datapackage.org. Law: only what it states; a descriptor that
// names no resource is no descriptor.
import { isJsonArray, isJsonObject, parseJson, type JsonObject, type JsonValue } from '../read/json/parseJson';

export interface PackageResource {
  /** The descriptor's own words about it. */
  readonly source: JsonObject;
  readonly name: string;
  /** Paths of the parts in order; empty for data that stand in the descriptor itself. */
  readonly paths: readonly string[];
}

export interface PackageDescriptor {
  readonly source: JsonObject;
  readonly resources: readonly PackageResource[];
}

/** Null when the text is no descriptor. */
export function parseDescriptor(text: string): PackageDescriptor | null {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (parsed.kind === 'invalid' || !isJsonObject(parsed.value) || !isJsonArray(parsed.value.resources)) return null;
  const list = parsed.value.resources;
  if (list.length === 0 || !list.every(isResource)) return null;
  return { source: parsed.value, resources: list.map((source, index) => readResource(source, index)) };
}

function isResource(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && ['path', 'data', 'url'].some((key) => value[key] !== undefined);
}

function readResource(source: JsonObject, index: number): PackageResource {
  // The first drafts of the standard called it "url".
  const path = source.path ?? source.url;
  const paths = isJsonArray(path) ? path.filter(isText) : isText(path) ? [path] : [];
  return { source, name: textOf(source, 'name') ?? paths[0] ?? `resource ${index + 1}`, paths };
}

/** A property in Chinese where the package has it ("title@zh"), plain, in English, or in any language. */
export function textOf(source: JsonObject, key: string): string | null {
  const keys = Object.keys(source).filter((own) => own.startsWith(`${key}@`));
  const chinese = keys.find((own) => /@zh/i.test(own));
  const english = keys.find((own) => /@en/i.test(own));
  for (const own of [chinese, key, english, ...keys]) {
    const value = own === undefined ? undefined : source[own];
    if (isText(value) && value.trim() !== '') return value.trim();
  }
  return null;
}

/** Where a path of a descriptor leads within its package; null when it leads out of it or to another machine. */
export function insidePath(path: string): string | null {
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || /^[/\\~]|\\|\0/.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string';
}
