// The shapes of entities in a workspace file, and of their changes.
import * as v from 'valibot';
import type { Annotation } from '../model/annotation';
import type { Area } from '../model/area';
import type { ChangeSet, EntityChange } from '../model/change';
import type { Indicator } from '../model/indicator';
import { GOOD_COLORS, LAMP_METHODS, type ListRules } from '../model/lampMethod';
import type { EditedSentence } from '../model/sentence';
import { type Target, TARGET_ADDITIONS } from '../model/target';
import type { Task } from '../model/task';
import { boardShape } from './boardShape';
import { derivationRuleShape } from './ruleShape';
import type { Shape } from './shapes';
import {
  count,
  finite,
  frequency,
  integer,
  isoDate,
  missingStatus,
  period,
  text,
  textOrNull,
  texts,
  truth,
} from './shapes';

const origin = v.picklist(['catalogue', 'import', 'user']);

const indicator: Shape<Indicator> = v.strictObject({
  code: text,
  name: text,
  nameEn: textOrNull,
  unit: text,
  direction: v.picklist(['up', 'down', 'full', 'neutral']),
  kind: v.picklist(['stock', 'flow', 'ratio', 'mean', 'distinct']),
  frequency,
  lagMonths: v.nullable(finite),
  definition: textOrNull,
  source: textOrNull,
  owner: textOrNull,
  category: textOrNull,
  aliases: texts,
  decimals: v.nullable(finite),
  ratio: v.nullable(v.strictObject({ numerator: text, denominator: text, factor: finite })),
  origin,
});

const area: Shape<Area> = v.strictObject({
  code: text,
  name: text,
  shortName: textOrNull,
  nameEn: textOrNull,
  aliases: texts,
  parent: textOrNull,
  includedIn: textOrNull,
  scopeNote: textOrNull,
  ranked: truth,
  origin,
});

// What files up to version 2 do not say has the meaning of the additions (model/promiseOfVersionTwo).
const target: Shape<Target> = v.strictObject({
  id: text,
  indicator: textOrNull,
  area: text,
  period,
  operator: v.picklist(['>=', '<=', '=']),
  value: finite,
  unit: text,
  baseline: v.nullable(finite),
  counts: v.optional(v.picklist(['total', 'increase']), TARGET_ADDITIONS.counts),
  method: v.optional(v.nullable(v.picklist(LAMP_METHODS)), TARGET_ADDITIONS.method),
  curve: v.variant('kind', [
    v.strictObject({ kind: v.literal('linear') }),
    v.strictObject({ kind: v.literal('quarters'), shares: v.strictTuple([finite, finite, finite, finite]) }),
    v.strictObject({ kind: v.literal('yearEnd') }),
    v.strictObject({ kind: v.literal('pastYears'), years: count }),
    v.strictObject({
      kind: v.literal('points'),
      points: v.array(v.strictObject({ day: isoDate, share: finite })),
    }),
  ]),
  due: isoDate,
  origin: text,
});

const progress = v.strictObject({
  asOf: isoDate,
  value: v.nullable(finite),
  missing: v.nullable(missingStatus),
  doneOn: v.nullable(isoDate),
  note: textOrNull,
  evidence: v.optional(textOrNull, null),
  problems: v.optional(textOrNull, null),
  nextStep: v.optional(textOrNull, null),
});

const remedy = v.strictObject({
  shortcoming: text,
  measure: textOrNull,
  due: v.nullable(isoDate),
  doneOn: v.nullable(isoDate),
  before: v.nullable(finite),
  after: v.nullable(finite),
});

const override = v.strictObject({
  color: v.picklist(['green', 'yellow', 'red', 'blue', 'grey']),
  reason: text,
  from: isoDate,
  until: isoDate,
});

const task: Shape<Task> = v.pipe(
  v.strictObject({
    id: text,
    list: text,
    year: integer,
    lastYear: v.optional(integer),
    number: text,
    title: text,
    content: v.optional(textOrNull, null),
    source: v.optional(textOrNull, null),
    indicator: textOrNull,
    related: v.optional(texts, []),
    area: text,
    target: textOrNull,
    section: textOrNull,
    leader: textOrNull,
    deputy: textOrNull,
    partners: textOrNull,
    due: v.nullable(isoDate),
    progress: v.array(progress),
    remedies: v.optional(v.array(remedy), []),
    overrides: v.optional(v.array(override), []),
  }),
  v.transform((found): Task => ({ ...found, lastYear: found.lastYear ?? found.year })),
);

const listRules: Shape<ListRules> = v.strictObject({
  id: text,
  method: v.picklist(LAMP_METHODS),
  thresholds: v.strictObject({ green: finite, yellow: finite, near: finite }),
  goodColor: v.picklist(GOOD_COLORS),
  madeGoodIsYellow: truth,
  rollUp: v.picklist(['worst', 'counts']),
});

const annotation: Shape<Annotation> = v.strictObject({
  id: text,
  indicator: text,
  area: text,
  from: period,
  to: period,
  text,
});

const sentence: Shape<EditedSentence> = v.strictObject({
  id: text,
  text,
  generated: text,
  language: v.picklist(['zh', 'en']),
});

/** Changes of one kind of entity; the key must be that of the entity itself. */
function changesOf<T>(entity: Shape<T>, keyOf: (entity: T) => string): Shape<readonly EntityChange<T>[]> {
  const change = v.strictObject({ key: text, before: v.nullable(entity), after: v.nullable(entity) });
  const sides = ({ before, after }: EntityChange<T>) => [before, after].filter((side) => side !== null);
  return v.array(
    v.pipe(
      change,
      v.check((found) => sides(found).length > 0 && sides(found).every((side) => keyOf(side) === found.key)),
    ),
  );
}

type EntityChanges = Omit<ChangeSet, 'blocks' | 'registers'> & { readonly registers: readonly unknown[] };

/** Registers are read by readRegisterChange. */
export const entityChangesShape: Shape<EntityChanges> = v.strictObject({
  indicators: changesOf(indicator, ({ code }) => code),
  areas: changesOf(area, ({ code }) => code),
  targets: changesOf(target, ({ id }) => id),
  tasks: changesOf(task, ({ id }) => id),
  lists: v.optional(
    changesOf(listRules, ({ id }) => id),
    [],
  ),
  rules: v.optional(
    changesOf(derivationRuleShape, ({ id }) => id),
    [],
  ),
  annotations: v.optional(
    changesOf(annotation, ({ id }) => id),
    [],
  ),
  sentences: v.optional(
    changesOf(sentence, ({ id }) => id),
    [],
  ),
  boards: v.optional(
    changesOf(boardShape, ({ id }) => id),
    [],
  ),
  registers: v.array(v.unknown()),
});
