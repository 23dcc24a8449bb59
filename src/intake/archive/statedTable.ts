// What a data package states of the columns of a resource, in our words. Source: Frictionless Table Schema.
// Law: a unit is taken where a property or "单位：" states it; one that a description only mentions is offered.
import { entryOf } from '../../model/entryOf';
import type { MissingStatus } from '../../model/observation';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../read/json/parseJson';
import { missingMark } from '../notation/missingMark';
import type { StatedField, StatedTable } from '../sheet';
import { unitMention } from './unitMention';
import { textOf, type PackageDescriptor, type PackageResource } from './packageDescriptor';

export function statedTable({ source }: PackageDescriptor, resource: PackageResource, hasHeader: boolean): StatedTable {
  const schema = isJsonObject(resource.source.schema) ? resource.source.schema : {};
  const fields = isJsonArray(schema.fields) ? schema.fields.filter(isJsonObject) : [];
  return {
    title: textOf(resource.source, 'title'),
    notes: [...notesOf(resource.source), ...notesOf(source)].filter((note, at, all) => all.indexOf(note) === at),
    fields: withMentionOfWhole(fields.map(statedField), [resource.source, source]),
    hasHeader,
    missing: missingOf(schema.missingValues ?? resource.source.missingValues),
    decimal: fields.some((field) => field.decimalChar === ',') ? ',' : null,
  };
}

function statedField(field: JsonObject): StatedField {
  const description = textOf(field, 'description') ?? '';
  const name = typeof field.name === 'string' ? field.name : '';
  return {
    name,
    title: textOf(field, 'title'),
    content: contentOf(field.type),
    unit: propertyUnit(field) ?? wordedUnit(description),
    unitHint: unitMention(description),
  };
}

/** The title and description of resource and package speak of its values where it has one column of numbers. */
function withMentionOfWhole(fields: readonly StatedField[], sources: readonly JsonObject[]): readonly StatedField[] {
  const numbers = fields.filter(({ content }) => content === 'number');
  if (numbers.length !== 1) return fields;
  const texts = sources.flatMap((source) => [textOf(source, 'title') ?? '', textOf(source, 'description') ?? '']);
  const mention = texts.map(unitMention).find((unit) => unit !== null) ?? null;
  return fields.map((field) => (numbers.includes(field) ? { ...field, unitHint: field.unitHint ?? mention } : field));
}

const CONTENTS: Readonly<Record<string, StatedField['content']>> = {
  year: 'time',
  yearmonth: 'time',
  date: 'time',
  datetime: 'time',
  number: 'number',
  integer: 'number',
  string: 'text',
  boolean: 'text',
};

function contentOf(type: JsonValue | undefined): StatedField['content'] {
  return typeof type === 'string' ? (entryOf(CONTENTS, type) ?? null) : null;
}

const UNIT_PROPERTIES = ['unit', 'units', 'unitText', 'unitMeasure', 'unit_measure', 'unitOfMeasure'];

function propertyUnit(field: JsonObject): string | null {
  for (const key of UNIT_PROPERTIES) {
    const value = field[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (isJsonObject(value)) return textOf(value, 'label') ?? textOf(value, 'name') ?? textOf(value, 'symbol');
  }
  return null;
}

/** "单位：万元", "Unit: EUR". */
function wordedUnit(description: string): string | null {
  return /(?:计量单位|单位|\bunits?)\s*[:：]\s*([^\s，。；;,()（）]{1,20})/i.exec(description)?.[1] ?? null;
}

/** Version 2 gives a label to a mark: {"value": "-99", "label": "not applicable"}. */
function missingOf(values: JsonValue | undefined): Record<string, MissingStatus> {
  const marks = isJsonArray(values) ? values : [];
  return Object.fromEntries(
    marks.flatMap((mark): [string, MissingStatus][] => {
      const [text, label] = isJsonObject(mark) ? [mark.value, mark.label] : [mark, undefined];
      if (typeof text !== 'string' || text.trim() === '') return [];
      return [[text.trim(), (typeof label === 'string' ? missingMark(label) : null) ?? 'blank']];
    }),
  );
}

function notesOf(source: JsonObject): string[] {
  const named = (key: string, prefix: string): string[] => {
    const list = source[key];
    const entries = isJsonArray(list) ? list : list === undefined ? [] : [list];
    return entries.flatMap((entry) => {
      const text = isJsonObject(entry) ? entryText(entry) : typeof entry === 'string' ? entry : '';
      return text === '' ? [] : [`${prefix}: ${text}`];
    });
  };
  return [...named('sources', 'source'), ...named('licenses', 'license'), ...named('license', 'license')];
}

function entryText(entry: JsonObject): string {
  return [textOf(entry, 'title') ?? textOf(entry, 'name'), textOf(entry, 'path')]
    .filter((part, at, all) => part !== null && all.indexOf(part) === at)
    .join(' ');
}
