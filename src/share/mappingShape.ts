// The shape of a mapping outside the program: in a workspace file and in a file of its own.
import * as v from 'valibot';
import type {
  CellRange,
  ColumnRole,
  Coordinates,
  Mapping,
  PeriodNotation,
  RowRole,
  TableMapping,
} from '../model/mapping';
import type { Shape } from './shapes';
import { dictionary, form, integer, missingStatus, period, presentStatus, text, textOrNull, texts } from './shapes';

const range: Shape<CellRange> = v.strictObject({ top: integer, left: integer, bottom: integer, right: integer });

const coordinates: Shape<Coordinates> = v.strictObject({
  indicator: textOrNull,
  area: textOrNull,
  period: v.nullable(period),
  form: v.nullable(form),
  unit: textOrNull,
  dimensions: dictionary(text),
});

const notation: Shape<PeriodNotation> = v.strictObject({
  pair: v.nullable(v.picklist(['month', 'span', 'fiscal'])),
  pointOne: v.nullable(v.picklist(['january', 'october'])),
  dayOrder: v.nullable(v.picklist(['dayMonth', 'monthDay', 'yearMonthDay'])),
});

const columnRole: Shape<ColumnRole> = v.variant('role', [
  v.strictObject({ role: v.literal('indicator') }),
  v.strictObject({ role: v.literal('indicatorCode') }),
  v.strictObject({ role: v.literal('area') }),
  v.strictObject({ role: v.literal('areaCode') }),
  v.strictObject({
    role: v.literal('period'),
    part: v.picklist(['whole', 'year', 'half', 'quarter', 'month']),
    notation: v.exactOptional(notation),
  }),
  v.strictObject({ role: v.literal('unit') }),
  v.strictObject({ role: v.literal('multiplier') }),
  v.strictObject({ role: v.literal('dimension'), name: text }),
  v.strictObject({ role: v.literal('status') }),
  v.strictObject({ role: v.literal('form') }),
  v.strictObject({ role: v.literal('note') }),
  v.strictObject({ role: v.literal('section') }),
  v.strictObject({
    role: v.literal('value'),
    measure: v.picklist(['actual', 'target']),
    at: coordinates,
    isPercent: v.exactOptional(v.literal(true)),
    status: v.exactOptional(presentStatus),
  }),
  v.strictObject({
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
      'leaders',
      'partners',
      'due',
      'doneOn',
      'note',
      'content',
      'source',
      'problems',
      'nextStep',
      'evidence',
      'updatedOn',
      'plan',
      'planQ1',
      'planQ2',
      'planQ3',
      'planQ4',
    ]),
  }),
  v.strictObject({ role: v.literal('register'), kind: v.picklist(['text', 'date', 'number', 'code', 'area']) }),
  v.strictObject({
    role: v.literal('ignored'),
    reason: v.picklist(['index', 'derived', 'personal', 'text', 'empty', 'twinLabel', 'constant', 'byUser']),
  }),
]);

const rowRole: Shape<RowRole> = v.picklist([
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

export const tableMappingShape: Shape<TableMapping> = v.strictObject({
  sheet: text,
  range,
  layout: v.picklist(['long', 'wide', 'cross', 'taskList', 'register']),
  title: textOrNull,
  headerRows: v.array(integer),
  firstBodyRow: integer,
  lastBodyRow: integer,
  rowRoles: dictionary(rowRole),
  rowPatches: dictionary(coordinates),
  columns: v.array(columnRole),
  headers: texts,
  defaults: coordinates,
  status: presentStatus,
  decimal: v.picklist(['.', ',']),
  missing: dictionary(missingStatus),
  onConflict: v.picklist(['ask', 'first', 'last']),
  triangle: v.exactOptional(v.picklist(['plus', 'minus'])),
  notes: texts,
  listName: textOrNull,
  listYear: v.nullable(integer),
  listLastYear: v.exactOptional(integer),
});

export const mappingShape: Shape<Mapping> = v.strictObject({
  version: v.literal(1),
  shape: text,
  tables: v.array(tableMappingShape),
  ignored: v.exactOptional(v.strictObject({ indicators: texts, areas: texts })),
});
