// The shape of a rule of derivation, in a workspace file or one of its own.
import * as v from 'valibot';
import type {
  DerivationRule,
  EndOfValidity,
  Measure,
  RowCondition,
  RuleTiming,
  Validity,
} from '../model/derivationRule';
import { count, finite, isoDate, text, textOrNull, texts, truth, type Shape } from './shapes';

const someTexts = v.pipe(texts, v.minLength(1));
const days = v.array(isoDate);

const condition: Shape<RowCondition> = v.variant('test', [
  v.strictObject({
    field: text,
    test: v.picklist(['oneOf', 'noneOf', 'contains', 'containsNone']),
    texts: someTexts,
    needed: truth,
  }),
  v.strictObject({ field: text, test: v.picklist(['filled', 'empty']) }),
  v.strictObject({ field: text, test: v.literal('notAfter'), other: text }),
  v.strictObject({ field: text, test: v.literal('withinWorkingDays'), until: text, days: count, holidays: days }),
  v.strictObject({ field: text, test: v.literal('yearOfPeriod'), earlier: count }),
]);

const measure: Shape<Measure> = v.variant('kind', [
  v.strictObject({ kind: v.literal('count') }),
  v.strictObject({ kind: v.literal('distinct'), fields: someTexts }),
  v.strictObject({ kind: v.literal('members'), fields: someTexts, distinct: truth }),
  v.strictObject({ kind: v.picklist(['sum', 'mean']), field: text }),
  v.strictObject({ kind: v.literal('workingDays'), from: text, until: text, holidays: days }),
]);

const end: Shape<EndOfValidity> = v.variant('kind', [
  v.strictObject({ kind: v.literal('anniversary'), field: text, years: count }),
  v.strictObject({ kind: v.literal('lastDay'), field: text }),
]);

const validity: Shape<Validity> = v.strictObject({
  from: texts,
  notBefore: texts,
  until: v.array(end),
  endedOn: texts,
});

const timing: Shape<RuleTiming> = v.variant('kind', [
  v.strictObject({ kind: v.literal('event'), dates: someTexts }),
  v.strictObject({ kind: v.picklist(['valid', 'ending']), validity }),
]);

export const derivationRuleShape: Shape<DerivationRule> = v.variant('kind', [
  v.strictObject({
    id: text,
    indicator: textOrNull,
    unit: text,
    kind: v.literal('rows'),
    register: text,
    measure,
    where: v.array(condition),
    timing,
    area: v.strictObject({ fields: texts, needed: truth, strict: truth }),
    splits: texts,
  }),
  v.strictObject({
    id: text,
    indicator: textOrNull,
    unit: text,
    kind: v.literal('quotient'),
    numerator: text,
    denominator: text,
    factor: finite,
  }),
]);
