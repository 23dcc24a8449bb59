// A mapping from a file, checked completely: a Mapping as the app exports it, or a report of `tidemark read`.
import * as v from 'valibot';
import type { Mapping } from '../../model/mapping';
import { parsePeriod } from '../../model/period';
import type { Period } from '../../model/period';
import { MISSING_STATUSES, PRESENT_STATUSES } from '../../model/observation';

const text = v.nullable(v.string());
const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const form = v.nullable(v.picklist(['period', 'cumulative', 'end']));
const period = v.nullable(v.custom<Period>((value) => typeof value === 'string' && parsePeriod(value) !== null));

const coordinates = v.object({
  indicator: text,
  area: text,
  period,
  form,
  unit: text,
  dimensions: v.record(v.string(), v.string()),
});

const plainRole = (name: string) => v.object({ role: v.literal(name) });

const notation = v.object({
  pair: v.nullable(v.picklist(['month', 'span', 'fiscal'])),
  pointOne: v.nullable(v.picklist(['january', 'october'])),
  dayOrder: v.nullable(v.picklist(['dayMonth', 'monthDay', 'yearMonthDay'])),
});

const columnRole = v.variant('role', [
  ...['indicator', 'indicatorCode', 'area', 'areaCode', 'unit', 'multiplier', 'status', 'form', 'note', 'section'].map(
    plainRole,
  ),
  v.object({
    role: v.literal('period'),
    part: v.picklist(['whole', 'year', 'half', 'quarter', 'month']),
    notation: v.exactOptional(notation),
  }),
  v.object({ role: v.literal('dimension'), name: v.string() }),
  v.object({ role: v.literal('value'), measure: v.picklist(['actual', 'target']), at: coordinates }),
  v.object({
    role: v.literal('task'),
    field: v.picklist([
      'number',
      'title',
      'indicator',
      'target',
      'unit',
      'actual',
      'section',
      'leader',
      'deputy',
      'partners',
      'due',
      'doneOn',
      'note',
      'planQ1',
      'planQ2',
      'planQ3',
      'planQ4',
    ]),
  }),
  v.object({ role: v.literal('register'), kind: v.picklist(['text', 'date', 'number', 'code']) }),
  v.object({
    role: v.literal('ignored'),
    reason: v.picklist(['index', 'derived', 'personal', 'text', 'empty', 'twinLabel', 'constant', 'byUser']),
  }),
]);

const rowRole = v.picklist([
  'title',
  'unit',
  'header',
  'section',
  'total',
  'note',
  'signature',
  'repeatedHeader',
  'blank',
  'ignored',
]);

const table = v.object({
  sheet: v.string(),
  range: v.object({ top: position, left: position, bottom: position, right: position }),
  layout: v.picklist(['long', 'wide', 'cross', 'taskList', 'register']),
  title: text,
  headerRows: v.array(position),
  firstBodyRow: position,
  lastBodyRow: position,
  rowRoles: v.record(v.string(), rowRole),
  rowPatches: v.record(v.string(), coordinates),
  columns: v.array(columnRole),
  headers: v.array(v.string()),
  defaults: coordinates,
  status: v.picklist(PRESENT_STATUSES),
  decimal: v.picklist(['.', ',']),
  missing: v.record(v.string(), v.picklist(MISSING_STATUSES)),
  onConflict: v.picklist(['ask', 'first', 'last']),
  notes: v.array(v.string()),
  listName: text,
  listYear: v.nullable(v.number()),
});

const mapping = v.object({ version: v.literal(1), shape: v.string(), tables: v.array(table) });
const report = v.object({
  schema: v.literal('tidemark.read'),
  files: v.array(v.object({ shape: v.string(), tables: v.array(v.object({ mapping: table })) })),
});

/** Null when the text is neither; of a report with several files the first one with tables counts. */
export function parseMapping(json: string): Mapping | null {
  const parsed = parseJson(json);
  const plain = v.safeParse(mapping, parsed);
  if (plain.success) return plain.output as Mapping;
  const reported = v.safeParse(report, parsed);
  const file = reported.success ? reported.output.files.find(({ tables }) => tables.length > 0) : undefined;
  if (file === undefined) return null;
  return { version: 1, shape: file.shape, tables: file.tables.map((one) => one.mapping) } as Mapping;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
