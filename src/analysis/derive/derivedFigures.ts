// What registers say of indicators: plain data for the readings, worked out once for a state of the registers.
// Law: one register a kind, or none; every area and period is counted by itself, nothing is added or averaged.
import type { Area } from '../../model/area';
import type { Indicator } from '../../model/indicator';
import type { RegisterSource } from '../../model/registerSource';
import type { Series } from '../../model/series';
import type { DerivedRequest } from './derivedRequest';
import { derivedSeries, type FewFirmsAt, type LeftOutOf } from './derivedSeries';
import { type Derivation, findDerivation, preparedOf } from './deriveRule';
import { movementsOf, type YearMovements } from './yearMovements';

/** A register that a number stands on, and the rule whose rows it has there. */
export interface DerivedFrom {
  readonly register: string;
  readonly name: string;
  readonly rule: string;
}

export interface DerivedIndicator {
  readonly indicator: string;
  readonly from: readonly DerivedFrom[];
  /** Without dimensions; of the home area, and of its parts where every row names one. */
  readonly series: readonly Series[];
  /** Where it is an amount of one or two enterprises. */
  readonly few: readonly FewFirmsAt[];
  /** Rows in question that were left out of the value of the whole area, where there are any. */
  readonly leftOut: readonly LeftOutOf[];
  /** Of a stock, year by year, for the home area. */
  readonly movements: readonly YearMovements[];
}

export interface DerivedFigures {
  /** The indicators and areas of what was found, as they ship; what is stored takes their place. */
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
  readonly found: readonly DerivedIndicator[];
  /** Registers of one kind of which none is taken, as nobody says which. */
  readonly several: readonly (readonly string[])[];
}

export function derivedFigures(request: DerivedRequest): DerivedFigures {
  const { single, several } = onePerKind(request.desk.sources);
  const desk = { ...request.desk, sources: single };
  const found = request.indicators.flatMap((indicator): DerivedIndicator[] => {
    const derivation = findDerivation(desk, indicator.code);
    return derivation.kind === 'refused' ? [] : [derivedIndicator(indicator, derivation, { ...request, desk })];
  });
  const kept = found.filter(({ series }) => series.length > 0);
  const [codes, places] = [
    new Set(kept.map(({ indicator }) => indicator)),
    new Set(kept.flatMap(({ series }) => series.map(({ key }) => key.area))),
  ];
  return {
    indicators: request.indicators.filter(({ code }) => codes.has(code)),
    areas: [...desk.areas.values()].filter(({ code }) => places.has(code)),
    found: kept,
    several,
  };
}

function derivedIndicator(indicator: Indicator, derivation: Derivation, request: DerivedRequest): DerivedIndicator {
  const { series, few, leftOut } = derivedSeries(indicator, derivation, request);
  return {
    indicator: indicator.code,
    from: preparedOf(derivation).map(({ source, rule }) => ({
      register: source.head.id,
      name: source.head.name,
      rule: rule.id,
    })),
    series,
    few,
    leftOut,
    movements: indicator.kind === 'stock' ? movementsOf(indicator.code, derivation, request) : [],
  };
}

function onePerKind(sources: readonly RegisterSource[]) {
  const byKind = new Map<string, RegisterSource[]>();
  for (const source of sources) {
    if (source.head.kind === null) continue;
    byKind.set(source.head.kind, [...(byKind.get(source.head.kind) ?? []), source]);
  }
  const groups = [...byKind.values()];
  return {
    single: groups.flatMap((group) => (group.length === 1 ? group : [])),
    several: groups.flatMap((group) => (group.length > 1 ? [group.map(({ head }) => head.name)] : [])),
  };
}
