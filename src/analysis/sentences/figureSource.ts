// The figures that sentences are made of: what a table states goes first, what registers give fills in.
// Law: names are those of the rows that a rule counts; where a row names nobody, nobody is named. A value of an earlier
// day is not that of the year's end.
import { lastDay, type Period } from '../../model/period';
import { columnOf } from '../../model/registerSource';
import { textAt } from '../../model/registerRows';
import { isMissing } from '../../model/observation';
import { type DerivationDesk, type DerivedValue, deriveValue, findDerivation, preparedOf } from '../derive/deriveRule';
import { homeScope } from '../derive/homeScope';
import type { PreparedRule } from '../derive/prepareRule';
import { windowOf } from '../derive/window';
import { type KnownIndex } from '../known';
import { readIndicator } from '../readIndicator';
import { hasValue, type Present } from '../reading';
import type { Basis } from './basis';
import { changeFacts, netFact, valueAt } from './clauses/changeFacts';
import { completionFact, shortfallFact, targetOf } from './clauses/completionFact';
import type { ClauseFact } from './clauseFact';
import type { TemplateSource } from './fillTemplate';
import type { ClauseAsked, SentenceFigure } from './sentence';

/** Figures of one area, which is the one whose office keeps the registers. */
export function figureSource(index: KnownIndex, desk: DerivationDesk, area: string): TemplateSource {
  return {
    figureOf(code, period) {
      const reading = readYear(index, code, area, period);
      const counted = derivedAt(desk, code, period, area);
      // What registers give is counted here, with the rows behind it.
      const stated = reading?.how === 'derived' ? null : reading;
      return figureFrom(index, { code, period, area }, stated, counted);
    },
    clauseOf(asked, code, period) {
      const reading = readYear(index, code, area, period);
      return reading === null ? null : clauseAsked(index, asked, code, area, reading);
    },
  };
}

function readYear(index: KnownIndex, code: string, area: string, period: Period): Present | null {
  const indicator = index.indicators.get(code);
  const found = indicator === undefined ? null : readIndicator(index, indicator, area, period, 'total');
  return hasValue(found) && lastDay(found.period) === lastDay(period) ? found : null;
}

function clauseAsked(
  index: KnownIndex,
  asked: ClauseAsked,
  code: string,
  area: string,
  reading: Present,
): ClauseFact | null {
  const indicator = index.indicators.get(code);
  if (indicator === undefined) return null;
  switch (asked) {
    case 'change':
      return changeFacts(index, indicator, area, reading, 'total')[0] ?? null;
    case 'net':
      return netFact(index, indicator, area, reading);
    case 'completion': {
      const target = targetOf(index, code, area, reading);
      return target === null ? null : completionFact(target, reading, 'underWay', [valueAt(area, code, reading)]);
    }
    case 'shortfall':
      return shortfallFact(index, code, area, reading);
  }
}

interface Wanted {
  readonly code: string;
  readonly period: Period;
  readonly area: string;
}

interface Counted {
  readonly prepared: PreparedRule;
  readonly derived: DerivedValue;
  readonly value: number;
  readonly unit: string;
}

function figureFrom(
  index: KnownIndex,
  { code, period, area }: Wanted,
  reading: Present | null,
  counted: Counted | null,
): SentenceFigure | null {
  // Rows that give another number than the table states do not stand behind the stated one.
  const agreeing = reading === null || reading.value === counted?.value ? counted : null;
  const value = reading?.value ?? agreeing?.value;
  if (value === undefined) return null;
  const { decimals = null } = index.indicators.get(code) ?? {};
  const rows: Basis[] =
    agreeing === null
      ? []
      : [{ kind: 'rows', code, period, register: agreeing.prepared.source.head.id, derived: agreeing.derived }];
  return {
    code,
    period,
    value,
    unit: reading?.unit ?? agreeing?.unit ?? '',
    decimals,
    status: reading === null || isMissing(reading.status) ? 'normal' : reading.status,
    on: [...(reading === null ? [] : [valueAt(area, code, reading)]), ...rows],
    names: agreeing === null ? [] : textsBehind('firm', agreeing.prepared, agreeing.derived),
    honours: agreeing === null ? [] : textsBehind('honour', agreeing.prepared, agreeing.derived),
  };
}

function derivedAt(desk: DerivationDesk, code: string, period: Period, area: string): Counted | null {
  const found = findDerivation(desk, code);
  if (found.kind === 'refused') return null;
  const [prepared] = preparedOf(found);
  if (prepared === undefined) return null;
  const derived = deriveValue(found, windowOf(period), homeScope(prepared, area));
  if (derived.value === null) return null;
  return {
    prepared,
    derived,
    value: derived.value,
    unit: found.kind === 'rows' ? prepared.rule.unit : found.rule.unit,
  };
}

/** Different texts of a field; none where a row has nothing in it. */
function textsBehind(field: string, { source }: PreparedRule, { parts }: DerivedValue): string[] {
  const column = columnOf(source, field);
  const rows = parts.flatMap((part) => part.rows);
  const names = column === null ? [] : [...new Set(rows.map((row) => textAt(column, row)))];
  return names.includes('') ? [] : names;
}
