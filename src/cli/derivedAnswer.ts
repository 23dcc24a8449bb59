// A derived value for programs and for people: the value, its parts, and what was left out, counted by reason.
import type { Area } from '../model/area';
import type { Question } from '../model/issue';
import type { IsoDate, Period } from '../model/period';
import type { Derivation, DerivedGroup, DerivedValue } from '../analysis/derive/deriveRule';
import { preparedOf } from '../analysis/derive/deriveRule';
import { dayOfNumber } from '../analysis/derive/dayRange';
import type { AreaScope } from '../analysis/derive/rowAreas';
import { type LeftOutReason, LEFT_OUT_REASONS } from '../analysis/derive/verdict';
import type { Window } from '../analysis/derive/window';
import type { Words } from '../words/zh';

export interface DerivedAnswer {
  readonly on: IsoDate | null;
  readonly period: Period | null;
  readonly window: Window;
  readonly derivation: Derivation;
  readonly scope: AreaScope | null;
  readonly by: string | null;
  readonly areas: ReadonlyMap<string, Area>;
  /** About the registers; rows in dispute are not in the value. */
  readonly questions: readonly Question[];
  readonly value: DerivedValue;
  readonly groups: readonly DerivedGroup[] | null;
}

export function derivedJson(answer: DerivedAnswer): string {
  const { derivation, value, window, on, period, scope, groups } = answer;
  const rule = ruleOf(derivation);
  return `${JSON.stringify(
    {
      rule: rule.id,
      indicator: rule.indicator,
      ...(on === null ? { period } : { on }),
      from: isState(derivation) ? null : dayOfNumber(window.first),
      to: dayOfNumber(window.last),
      area: scope?.area ?? null,
      unit: rule.unit,
      ...figures(value, derivation),
      parts: (groups ?? []).map((group) => ({
        key: group.key,
        name: nameOfGroup(group, answer),
        ...figures(group.derived, derivation),
      })),
      leftOut: leftOut(value),
      doubtful: doubtful(value),
      registers: registersOf(derivation),
      questions: answer.questions.length,
    },
    null,
    2,
  )}\n`;
}

function ruleOf(derivation: Derivation) {
  return derivation.kind === 'rows' ? derivation.prepared.rule : derivation.rule;
}

/** What holds on a day has no beginning of its period. */
function isState(derivation: Derivation): boolean {
  return preparedOf(derivation).every(({ rule }) => rule.timing.kind === 'valid');
}

function figures({ value, status, parts, quotient }: DerivedValue, derivation: Derivation) {
  const [only] = parts;
  return {
    value,
    status,
    rows: countRows(parts, derivation),
    ...(quotient === null && only !== undefined && only.firms !== null ? { distinct: only.firms } : {}),
    ...quotient,
  };
}

function leftOut({ parts }: DerivedValue): { readonly reason: LeftOutReason; readonly count: number }[] {
  const counts = new Map<LeftOutReason, number>();
  for (const { reason, rows } of parts.flatMap((part) => part.leftOut)) {
    counts.set(reason, (counts.get(reason) ?? 0) + rows.length);
  }
  return LEFT_OUT_REASONS.flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [{ reason, count }];
  });
}

function registersOf(derivation: Derivation) {
  const sources = new Map(preparedOf(derivation).map(({ source }) => [source.head.id, source]));
  return [...sources.values()].map(({ head, rows }) => ({ name: head.name, kind: head.kind, rows: rows.keys.length }));
}

function nameOfGroup({ key, text }: DerivedGroup, { by, areas }: DerivedAnswer): string {
  return (by === 'area' && key !== null ? areas.get(key)?.name : undefined) ?? text;
}

export function derivedLines(answer: DerivedAnswer, words: Words): string[] {
  const { derive } = words;
  const rule = ruleOf(answer.derivation);
  const shown = ({ value, status }: DerivedValue, unit: string): string => {
    if (value !== null) return words.formatValue(value, unit, Number.isInteger(value) ? 0 : 2);
    return status === 'notCollected' ? words.missing.notCollected : words.missing.noCases;
  };
  const when = answer.on ?? answer.period ?? '';
  const lines = [derive.line(rule.id, when, shown(answer.value, rule.unit)), derive.behind(rowsBehind(answer))];
  for (const group of answer.groups ?? []) {
    lines.push(`  ${nameOfGroup(group, answer) || derive.notStated}\t${shown(group.derived, rule.unit)}`);
  }
  for (const { reason, count } of leftOut(answer.value))
    lines.push(`  ${derive.leftOut(derive.reasons[reason], count)}`);
  const doubts = doubtful(answer.value);
  return doubts === 0 ? lines : [...lines, `  ${derive.endsDiffer(doubts)}`];
}

function rowsBehind({ value: { parts }, derivation }: DerivedAnswer): {
  readonly rows: number;
  readonly looked: number;
} {
  return {
    rows: countRows(parts, derivation),
    looked: registersOf(derivation).reduce((sum, { rows }) => sum + rows, 0),
  };
}

/** Rows of one register that stand behind both sides of a share are the same rows. */
function countRows(parts: DerivedValue['parts'], derivation: Derivation): number {
  const all = parts.flatMap(({ rows }) => rows);
  return registersOf(derivation).length === 1 ? new Set(all).size : all.length;
}

function doubtful({ parts }: DerivedValue): number {
  return parts.reduce((sum, part) => sum + part.doubtful.length, 0);
}
