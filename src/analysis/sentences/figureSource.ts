// The figures that sentences are made of: what a table states goes first, what registers give fills in.
// Law: names are those of the rows that a rule counts; where a row names nobody, nobody is named.
import type { Period } from '../../model/period';
import { type DerivationDesk, type DerivedValue, deriveValue, findDerivation, preparedOf } from '../derive/deriveRule';
import { homeScope } from '../derive/homeScope';
import type { PreparedRule } from '../derive/prepareRule';
import { windowOf } from '../derive/window';
import { type KnownIndex } from '../known';
import { readIndicator } from '../readIndicator';
import { hasValue, type Present } from '../reading';
import { columnOf } from '../../model/registerSource';
import { textAt } from '../../model/registerRows';
import type { FigureSource } from './fillTemplate';

/** Figures of one area, which is the one whose office keeps the registers. */
export function figureSource(index: KnownIndex, desk: DerivationDesk, area: string): FigureSource {
  return (code, period) => {
    const indicator = index.indicators.get(code);
    const found = indicator === undefined ? null : readIndicator(index, indicator, area, period, 'total');
    const reading = hasValue(found) ? found : null;
    const counted = derivedAt(desk, code, period, area);
    const value = reading?.value ?? counted?.derived.value ?? null;
    if (value === null) return null;
    return {
      code,
      period,
      value,
      unit: reading?.unit ?? counted?.unit ?? '',
      decimals: indicator?.decimals ?? null,
      reading,
      derived: agreeing(counted, reading),
      names:
        agreeing(counted, reading) === null || counted === null ? [] : namesBehind(counted.prepared, counted.derived),
    };
  };
}

interface Counted {
  readonly prepared: PreparedRule;
  readonly derived: DerivedValue;
  readonly unit: string;
}

function derivedAt(desk: DerivationDesk, code: string, period: Period, area: string): Counted | null {
  const found = findDerivation(desk, code);
  if (found.kind === 'refused') return null;
  const [prepared] = preparedOf(found);
  if (prepared === undefined) return null;
  const derived = deriveValue(found, windowOf(period), homeScope(prepared, area));
  return { prepared, derived, unit: found.kind === 'rows' ? prepared.rule.unit : found.rule.unit };
}

/** Rows that give another number than the table states do not stand behind the stated one. */
function agreeing(counted: Counted | null, reading: Present | null): DerivedValue | null {
  if (counted === null || counted.derived.value === null) return null;
  return reading === null || reading.value === counted.derived.value ? counted.derived : null;
}

function namesBehind({ source }: PreparedRule, { parts }: DerivedValue): string[] {
  const column = columnOf(source, 'firm');
  const rows = parts.flatMap((part) => part.rows);
  const names = column === null ? [] : [...new Set(rows.map((row) => textAt(column, row)))];
  return names.includes('') ? [] : names;
}
