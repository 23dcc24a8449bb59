// A dimension, attribute or measure of an SDMX-JSON message: its name, its coded values, what it is about.
// Law: a value is found by its position in the message's own list, or it is no value; nothing is looked up elsewhere.
import type { Cell, DeclaredColumn } from '../../sheet';
import { isJsonArray, isJsonObject, isScalar, type JsonObject, type JsonValue } from '../json/parseJson';

export interface SdmxValue {
  readonly code: string;
  readonly label: string;
}

export interface SdmxComponent {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Values that positions point at; null where the message writes values themselves. */
  readonly values: readonly SdmxValue[] | null;
  /** What an attribute is where an observation says nothing. */
  readonly otherwise: SdmxValue | null;
}

/** Components of a list such as structure.dimensions.series; entries that are no components are none. */
export function readComponents(list: JsonValue | undefined): SdmxComponent[] {
  return isJsonArray(list) ? list.filter(isJsonObject).map(readComponent) : [];
}

function readComponent(source: JsonObject): SdmxComponent {
  const id = typeof source.id === 'string' ? source.id : '';
  const values = isJsonArray(source.values) ? source.values.map(readValue) : null;
  const fallback = typeof source.default === 'string' ? source.default : null;
  const known = values?.find(({ code }) => code === fallback) ?? null;
  return {
    id,
    name: localised(source) ?? id,
    roles: [source.role, ...(isJsonArray(source.roles) ? source.roles : [])].filter(isText),
    values,
    otherwise: known ?? (fallback === null ? null : { code: fallback, label: fallback }),
  };
}

/** Values without a code (free text of attributes) stand for themselves. */
function readValue(source: JsonValue): SdmxValue {
  if (!isJsonObject(source)) return { code: plainText(source), label: plainText(source) };
  const own = (source.value ?? null) === null ? null : plainText(source.value ?? null);
  const code = isText(source.id) ? source.id : own;
  const label = localised(source) ?? own ?? code ?? '';
  return { code: code ?? label, label };
}

/** The Chinese name where there is one, else the one the message prefers, else any. */
export function localised(source: JsonObject): string | null {
  const names = isJsonObject(source.names) ? source.names : isJsonObject(source.name) ? source.name : {};
  const chinese = Object.entries(names).find(([language]) => /^zh\b/i.test(language))?.[1];
  const found = [chinese, source.name, names.en, ...Object.values(names)].find((name) => isText(name) && name !== '');
  return isText(found) ? found : null;
}

export type Found = SdmxValue | 'nothing' | 'outside';

/** What a message writes for a component: a position in its list, a value of its own, or nothing. */
export function valueOf(component: SdmxComponent, written: JsonValue | undefined): Found {
  if (written === null || written === undefined) return component.otherwise ?? 'nothing';
  if (component.values !== null && typeof written === 'number') return component.values[written] ?? 'outside';
  const text = isJsonArray(written) ? written.filter(isScalar).join('; ') : ownText(written);
  return { code: text, label: text };
}

function ownText(written: JsonValue): string {
  if (isJsonObject(written)) return localised({ names: written }) ?? JSON.stringify(written);
  return plainText(written);
}

function plainText(value: JsonValue): string {
  return typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
}

const BY_CODE: readonly DeclaredColumn['role'][] = ['sdmxPeriod', 'multiplier', 'status'];

/** Codes speak for periods, multipliers and states; labels for everything a person reads. */
export function cellsFor(role: DeclaredColumn['role'], found: Found): Cell[] {
  const { code, label } = typeof found === 'string' ? { code: null, label: null } : found;
  if (role === 'area') return [label, code];
  return [BY_CODE.includes(role) ? code : label];
}

function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string';
}
