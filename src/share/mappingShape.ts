// The shape of a mapping outside the program: in a workspace file and in a file of its own.
import * as v from 'valibot';
import {
  CHOSEN_COLUMN_KINDS,
  IGNORED_REASONS,
  PERIOD_PARTS,
  PLAIN_ROLES,
  ROW_ROLES,
  TABLE_LAYOUTS,
  TASK_FIELDS,
  type CellRange,
  type ColumnRole,
  type Coordinates,
  type Mapping,
  type PeriodNotation,
  type RowRole,
  type TableMapping,
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
  pointOne: v.nullable(v.picklist(['january', 'october', 'middle'])),
  dayOrder: v.nullable(v.picklist(['dayMonth', 'monthDay', 'yearMonthDay'])),
});

const columnRole: Shape<ColumnRole> = v.variant('role', [
  v.strictObject({ role: v.picklist(PLAIN_ROLES) }),
  v.strictObject({
    role: v.literal('period'),
    part: v.picklist(PERIOD_PARTS),
    notation: v.exactOptional(notation),
  }),
  v.strictObject({ role: v.literal('dimension'), name: text }),
  v.strictObject({
    role: v.literal('value'),
    measure: v.picklist(['actual', 'target']),
    at: coordinates,
    isPercent: v.exactOptional(v.literal(true)),
    status: v.exactOptional(presentStatus),
    within: v.exactOptional(v.pipe(v.string(), v.regex(/^-(0[1-9]|1[0-2]|Q[1-4]|H[12])$/))),
  }),
  v.strictObject({
    role: v.literal('task'),
    field: v.picklist(TASK_FIELDS),
  }),
  v.strictObject({ role: v.literal('register'), kind: v.picklist(CHOSEN_COLUMN_KINDS) }),
  v.strictObject({
    role: v.literal('ignored'),
    reason: v.picklist(IGNORED_REASONS),
  }),
]);

const rowRole: Shape<RowRole> = v.picklist(ROW_ROLES);

export const tableMappingShape: Shape<TableMapping> = v.strictObject({
  sheet: text,
  range,
  layout: v.picklist(TABLE_LAYOUTS),
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
  unitsByName: v.exactOptional(dictionary(text)),
  noted: v.exactOptional(
    v.array(
      v.strictObject({
        status: presentStatus,
        rows: v.nullable(v.array(integer)),
        columns: v.nullable(v.array(integer)),
      }),
    ),
  ),
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
