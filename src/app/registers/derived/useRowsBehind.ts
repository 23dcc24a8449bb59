// The rows behind a derived number that the address asks for. The rules are loaded only where they are asked.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Indicator } from '../../../model/indicator';
import type { Period } from '../../../model/period';
import type { Register } from '../../../model/register';
import { useEntities } from '../../data/queries';
import { useHomeArea } from '../../data/useHomeArea';
import type { AskedNumber } from './rowsBehind';

export interface RowsBehind extends AskedNumber {
  /** Null for a number that is no indicator's. */
  readonly of: Indicator | null;
  /** Null where no rule in force derives the number from this register. */
  readonly rows: readonly number[] | null;
}

interface AskedByAddress {
  readonly indicator?: string | undefined;
  readonly period?: Period | undefined;
  readonly since?: 'january' | undefined;
  readonly area?: string | undefined;
}

/** Null where nothing is asked, and until it is known. */
export function useRowsBehind(
  register: Register,
  { indicator, period, since, area }: AskedByAddress,
): RowsBehind | null {
  const known = useEntities().data;
  const home = useHomeArea();
  const { data: code } = useQuery({
    queryKey: ['code', 'rowsBehind'],
    enabled: indicator !== undefined && period !== undefined,
    queryFn: () => import('./rowsBehind').then(({ rowsBehind, indicatorBehind }) => ({ rowsBehind, indicatorBehind })),
  });
  return useMemo(() => {
    if (indicator === undefined || period === undefined || known === undefined || code === undefined) return null;
    const asked = { indicator, period, isSinceJanuary: since === 'january', area: area ?? null };
    return {
      ...asked,
      of: code.indicatorBehind(indicator, known),
      rows: code.rowsBehind(register, known, asked, home),
    };
  }, [register, known, code, indicator, period, since, area, home]);
}
