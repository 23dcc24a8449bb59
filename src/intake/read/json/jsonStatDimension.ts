// One dimension of a JSON-stat cube: its categories in order, and what it is about.
import { entryOf } from '../../../model/entryOf';
import type { DeclaredColumn } from '../../sheet';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from './parseJson';

export interface Dimension {
  readonly id: string;
  readonly name: string;
  readonly role: DeclaredColumn['role'];
  /** Codes in index order; `labels` is parallel. */
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  /** Units stated by categories of a metric dimension, parallel to `codes`; null where a category states none. */
  readonly units: readonly (string | null)[];
}

/** A dimension, or null when its categories do not agree with the declared size. */
export function readDimension(
  id: string,
  source: JsonValue | undefined,
  size: JsonValue | undefined,
  roles: JsonValue | undefined,
): Dimension | null {
  if (!isJsonObject(source) || !isJsonObject(source.category)) return null;
  const { category } = source;
  const codes = codesOf(category);
  if (codes === null || codes.length !== Number(size)) return null;
  const labels = isJsonObject(category.label) ? category.label : {};
  const name = typeof source.label === 'string' && source.label !== '' ? source.label : id;
  return {
    id,
    name,
    role: roleOf(id, name, roles),
    codes,
    labels: codes.map((code) => labelOf(labels, code)),
    units: unitsOf(category.unit, codes),
  };
}

/** Index is a list of codes or an object code to position; a single category may have a label only. */
function codesOf(category: JsonObject): string[] | null {
  const { index, label } = category;
  if (isJsonArray(index)) return index.map(String);
  if (isJsonObject(index)) {
    const codes: string[] = [];
    for (const [code, position] of Object.entries(index)) {
      if (typeof position !== 'number' || !Number.isInteger(position) || position < 0) return null;
      codes[position] = code;
    }
    return Object.keys(codes).length === codes.length ? codes : null;
  }
  return isJsonObject(label) && Object.keys(label).length === 1 ? Object.keys(label) : null;
}

function labelOf(labels: JsonObject, code: string): string {
  const label = entryOf(labels, code);
  return typeof label === 'string' && label !== '' ? label : code;
}

/** The label, or what stands for it; a mere multiplier ("million") needs the symbol before it: "$ million". */
function unitsOf(units: JsonValue | undefined, codes: readonly string[]): (string | null)[] {
  return codes.map((code) => {
    const unit = isJsonObject(units) ? entryOf(units, code) : undefined;
    if (!isJsonObject(unit)) return null;
    const [label, symbol] = [textOf(unit.label) ?? textOf(unit.base), textOf(unit.symbol)];
    if (label === null || symbol === null) return label ?? symbol;
    return /^(hundred|thousand|million|billion)s?$/i.test(label) ? `${symbol} ${label}` : label;
  });
}

function textOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The declared role wins; names are the customary ones of statistical offices. */
function roleOf(id: string, name: string, roles: JsonValue | undefined): Dimension['role'] {
  const declared = declaredRole(id, roles);
  if (declared !== null) return declared;
  const words = `${id} ${name}`.toLowerCase();
  if (/\b(time|time_period|year|period)\b/.test(words)) return 'period';
  if (/\b(geo|ref_area|area|country|region)\b/.test(words)) return 'area';
  if (/\b(unit|unit_measure)\b/.test(words)) return 'unit';
  return /\b(indicator|variable|concept|metric|contents?code|indic_\w+)\b/.test(words) ? 'indicator' : 'dimension';
}

const ROLES: readonly (readonly [string, Dimension['role']])[] = [
  ['time', 'period'],
  ['geo', 'area'],
  ['metric', 'indicator'],
];

function declaredRole(id: string, roles: JsonValue | undefined): Dimension['role'] | null {
  if (!isJsonObject(roles)) return null;
  const match = ROLES.find(([role]) => {
    const members = roles[role];
    return isJsonArray(members) && members.includes(id);
  });
  // Eurostat calls its unit dimension a metric.
  return match === undefined || (match[1] === 'indicator' && /^unit/i.test(id)) ? null : match[1];
}
