// The shape of a rule of derivation, in a workspace file or one of its own.
import * as v from 'valibot';
import type { DerivationRule } from '../model/derivationRule';
import type { Shape } from './shapes';
import { count, text, textOrNull, texts } from './shapes';

const condition = v.union([
  v.strictObject({ field: text, test: v.picklist(['oneOf', 'noneOf', 'contains']), texts }),
  v.strictObject({ field: text, test: v.picklist(['filled', 'empty']) }),
]);

export const derivationRuleShape: Shape<DerivationRule> = v.strictObject({
  id: text,
  indicator: text,
  register: text,
  measure: v.variant('kind', [
    v.strictObject({ kind: v.literal('count') }),
    v.strictObject({ kind: v.literal('distinct'), field: text }),
    v.strictObject({ kind: v.picklist(['sum', 'mean']), field: text }),
  ]),
  where: v.array(condition),
  timing: v.variant('kind', [
    v.strictObject({ kind: v.literal('event'), date: text }),
    v.strictObject({
      kind: v.literal('valid'),
      from: texts,
      until: textOrNull,
      years: v.nullable(count),
      ends: texts,
    }),
  ]),
});
