// The boards of the workspace, made from what is stored.
import { useMemo } from 'react';
import { boardsOf } from '../../analysis/boards';
import { indexKnown, type KnownIndex } from '../../analysis/known';
import { groupByCategory, type OverviewGroup, overviewRows } from '../../analysis/overview';
import { publicKnown } from '../../analysis/withheld';
import type { Board } from '../../model/board';
import { type IsoDate, lastDay, type Period } from '../../model/period';
import type { Figures } from '../../store/readFigures';
import { firstArea, observationsByArea } from '../data/areaOptions';
import { indexDataset, isUncut } from '../data/indexDataset';
import { inCategoryOrder } from '../../analysis/categoryOrder';
import { firstPeriod, overviewPeriods } from '../overview/overviewPeriods';

export interface Boards {
  readonly index: KnownIndex;
  readonly area: string;
  readonly period: Period;
  readonly groups: readonly OverviewGroup[];
  readonly boards: readonly Board[];
}

interface Asked {
  readonly area: string | undefined;
  readonly period: Period | undefined;
}

/** Null where there is nothing to show. */
export function useBoards(figures: Figures, asked: Asked, home: string, today: IsoDate): Boards | null {
  const { area, period } = asked;
  return useMemo(() => makeBoards(figures, { area, period }, home, today), [figures, area, period, home, today]);
}

function makeBoards(figures: Figures, asked: Asked, home: string, today: IsoDate): Boards | null {
  const area = asked.area ?? firstArea(observationsByArea(figures, isUncut), home);
  if (area === null) return null;
  const period = asked.period ?? firstPeriod(overviewPeriods(figures, area), today);
  if (period === null) return null;
  const { known, remarks } = indexDataset(figures, isUncut);
  const index = indexKnown(publicKnown(known), remarks);
  const groups = inCategoryOrder(groupByCategory(overviewRows(index, area, period, today)));
  const boards = boardsOf(index, groups, today < lastDay(period) ? today : lastDay(period));
  return boards.length === 0 ? null : { index, area, period, groups, boards };
}
