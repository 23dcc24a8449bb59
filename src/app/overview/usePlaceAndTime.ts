// The area and the time that a page is about: those of the address, else sensible ones; and what else can be chosen, with
// the areas and years of which only registers tell.
import { useMemo } from 'react';
import type { DerivedFigures } from '../../analysis/derive/derivedFigures';
import type { Period } from '../../model/period';
import type { Figures } from '../../store/readFigures';
import type { AreaOption } from '../data/areaOptions';
import { useHomeArea } from '../data/useHomeArea';
import { areaChoices } from '../derived/areaChoices';
import { todayIso } from '../words/localTime';
import { firstPeriod, NO_PERIODS, periodsOf } from './overviewPeriods';

export interface PlaceAndTime {
  /** Null while nothing is known, or where there is nothing. */
  readonly area: string | null;
  readonly areas: readonly AreaOption[];
  readonly period: Period | null;
  readonly periods: readonly Period[];
}

interface Asked {
  readonly area?: string | undefined;
  readonly period?: Period | undefined;
}

const NO_AREAS: readonly AreaOption[] = [];

/** `known`: with what registers know; undefined while it is read. */
export function usePlaceAndTime(asked: Asked, known: Figures | undefined, derived: DerivedFigures): PlaceAndTime {
  const home = useHomeArea();
  const choice = useMemo(
    () => (known === undefined ? null : areaChoices(known, derived, home)),
    [known, derived, home],
  );
  const area = asked.area ?? choice?.area ?? null;
  const { stated, all } = useMemo(
    () => (known !== undefined && area !== null ? periodsOf(known, derived, area) : NO_PERIODS),
    [known, derived, area],
  );
  const period = asked.period ?? firstPeriod(stated, todayIso()) ?? all[0] ?? null;
  const periods = period === null || all.includes(period) ? all : [period, ...all];
  return { area, areas: choice?.options ?? NO_AREAS, period, periods };
}
