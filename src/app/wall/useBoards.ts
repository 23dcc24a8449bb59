// The boards of the workspace, made from what is stored.
import { useMemo } from 'react';
import { boardsOf } from '../../analysis/boards';
import { indexKnown, type KnownIndex } from '../../analysis/known';
import { groupByCategory, type OverviewGroup, overviewRows } from '../../analysis/overview';
import type { DerivedFigures } from '../../analysis/derive/derivedFigures';
import { publicDerived, publicKnown } from '../../analysis/withheld';
import type { ArrangedBoard, Board } from '../../model/board';
import { type IsoDate, lastDay, type Period } from '../../model/period';
import type { Figures } from '../../store/readFigures';
import { firstArea, observationsByArea } from '../data/areaOptions';
import { indexDataset, isUncut } from '../data/indexDataset';
import { inCategoryOrder } from '../../analysis/categoryOrder';
import { countWithDerived } from '../derived/countWithDerived';
import { useDerived, useWithDerived } from '../derived/useDerived';
import { useHomeArea } from '../data/useHomeArea';
import { todayIso } from '../words/localTime';
import { firstPeriod, periodsOf } from '../overview/overviewPeriods';

export interface Boards {
  readonly index: KnownIndex;
  readonly area: string;
  readonly period: Period;
  readonly groups: readonly OverviewGroup[];
  /** Those that somebody arranged. */
  readonly arranged: readonly ArrangedBoard[];
  /** Those made from the data. */
  readonly made: readonly Board[];
}

interface Asked {
  readonly area: string | undefined;
  readonly period: Period | undefined;
}

export interface BoardsState {
  /** Null where there is nothing to show. */
  readonly boards: Boards | null;
  /** What registers say is worked out for the first time: figures that the boards need may be among it. */
  readonly isComing: boolean;
}

export function useBoards(figures: Figures, asked: Asked): BoardsState {
  const { area, period } = asked;
  const home = useHomeArea();
  const today = todayIso();
  const { figures: derived, isComing } = useDerived();
  const known = useWithDerived(figures, derived) ?? figures;
  const boards = useMemo(
    () => makeBoards(known, derived, { area, period }, home, today),
    [known, derived, area, period, home, today],
  );
  return { boards, isComing: isComing && derived.found.length === 0 };
}

function makeBoards(
  figures: Figures,
  derived: DerivedFigures,
  asked: Asked,
  home: string,
  today: IsoDate,
): Boards | null {
  const totals = observationsByArea(figures, isUncut);
  const area = asked.area ?? firstArea(totals, home) ?? firstArea(countWithDerived(totals, derived.found), home);
  if (area === null) return null;
  const { stated, all } = periodsOf(figures, derived, area);
  const period = asked.period ?? firstPeriod(stated, today) ?? firstPeriod(all, today);
  if (period === null) return null;
  const { known, remarks } = indexDataset(figures, isUncut);
  const index = indexKnown(publicKnown(known), remarks, publicDerived(derived.found));
  const groups = inCategoryOrder(groupByCategory(overviewRows(index, area, period, today)));
  const made = boardsOf(index, groups, today < lastDay(period) ? today : lastDay(period));
  const arranged = figures.boards;
  return made.length + arranged.length === 0 ? null : { index, area, period, groups, arranged, made };
}
