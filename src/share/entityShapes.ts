// The shapes of indicators, areas, targets and tasks in a workspace file, and of their changes.
import * as v from 'valibot';
import type { Area } from '../model/area';
import type { ChangeSet, EntityChange } from '../model/change';
import type { Indicator } from '../model/indicator';
import type { Target } from '../model/target';
import type { Task } from '../model/task';
import type { Shape } from './shapes';
import { finite, frequency, integer, isoDate, missingStatus, period, text, textOrNull, texts, truth } from './shapes';

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

const target: Shape<Target> = v.strictObject({
  id: text,
  indicator: textOrNull,
  area: text,
  period,
  operator: v.picklist(['>=', '<=', '=']),
  value: finite,
  unit: text,
  baseline: v.nullable(finite),
  curve: v.variant('kind', [
    v.strictObject({ kind: v.literal('linear') }),
    v.strictObject({ kind: v.literal('quarters'), shares: v.strictTuple([finite, finite, finite, finite]) }),
  ]),
  due: isoDate,
  origin: text,
});

const task: Shape<Task> = v.strictObject({
  id: text,
  list: text,
  year: integer,
  number: text,
  title: text,
  indicator: textOrNull,
  area: text,
  target: textOrNull,
  section: textOrNull,
  leader: textOrNull,
  deputy: textOrNull,
  partners: textOrNull,
  due: v.nullable(isoDate),
  progress: v.array(
    v.strictObject({
      asOf: isoDate,
      value: v.nullable(finite),
      missing: v.nullable(missingStatus),
      doneOn: v.nullable(isoDate),
      note: textOrNull,
    }),
  ),
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
  registers: v.array(v.unknown()),
});
