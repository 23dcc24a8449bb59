// The shapes of the file's first line and of an import record.
import * as v from 'valibot';
import type { ChangeCounts, ImportRecord, LeftOutValues } from '../model/importRecord';
import type { MappingNote, Settings } from '../model/settings';
import { mappingShape } from './mappingShape';
import type { Shape } from './shapes';
import { count, period, seriesShape, text, textOrNull, truth } from './shapes';
import { WORKSPACE_FORMAT, WORKSPACE_VERSION } from './workspaceFormat';

const counts: Shape<ChangeCounts> = v.strictObject({ added: count, revised: count, removed: count, unchanged: count });

const leftOutValues: Shape<LeftOutValues> = v.strictObject({
  indicator: text,
  name: text,
  at: v.nullable(v.strictObject({ series: seriesShape, period, area: text })),
  count,
});

export const recordShape: Shape<ImportRecord> = v.strictObject({
  id: count,
  kind: v.picklist(['import', 'undo', 'edit']),
  at: v.pipe(text, v.isoTimestamp()),
  undoes: v.nullable(count),
  files: v.array(v.strictObject({ name: text, bytes: count, format: text, encoding: textOrNull })),
  tables: v.array(v.strictObject({ file: count, sheet: text, title: textOrNull, range: text, sourceNote: textOrNull })),
  mappings: v.array(mappingShape),
  observations: counts,
  entities: counts,
  demo: truth,
  note: textOrNull,
  // Files of earlier versions have neither.
  reason: v.optional(textOrNull, null),
  leftOut: v.optional(v.array(leftOutValues), []),
});

const mappingNote: Shape<MappingNote> = v.strictObject({
  shape: text,
  name: textOrNull,
  forgottenAt: v.nullable(v.pipe(text, v.isoTimestamp())),
  brought: v.nullable(v.strictObject({ mapping: mappingShape, from: text, at: v.pipe(text, v.isoTimestamp()) })),
});

const settings: Shape<Settings> = v.strictObject({
  homeArea: textOrNull,
  language: v.nullable(v.picklist(['zh', 'en'])),
  displayName: textOrNull,
  // Files of earlier versions have none.
  mappings: v.optional(v.array(mappingNote), []),
});

/** What every version of the file says first, so that a newer one is told from a damaged one. */
export const formatShape = v.looseObject({ format: v.literal(WORKSPACE_FORMAT), version: count });

export const headShape = v.strictObject({
  format: v.literal(WORKSPACE_FORMAT),
  version: v.pipe(count, v.minValue(1), v.maxValue(WORKSPACE_VERSION)),
  imports: count,
  settings,
});
