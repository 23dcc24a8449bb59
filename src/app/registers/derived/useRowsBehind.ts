// The rows behind a derived number that the address asks for. The rules are loaded only where they are asked.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Period } from '../../../model/period';
import type { Register } from '../../../model/register';
import { useEntities } from '../../data/queries';
import { useHomeArea } from '../../data/useHomeArea';

export interface RowsBehind {
  readonly indicator: string;
  readonly period: Period;
  /** Null where no rule in force derives the number from this register. */
  readonly rows: readonly number[] | null;
}

/** Null where nothing is asked, and until it is known. */
export function useRowsBehind(
  register: Register,
  indicator: string | undefined,
  period: Period | undefined,
): RowsBehind | null {
  const known = useEntities().data;
  const home = useHomeArea();
  const { data: derive } = useQuery({
    queryKey: ['code', 'rowsBehind'],
    enabled: indicator !== undefined && period !== undefined,
    queryFn: async () => (await import('./rowsBehind')).rowsBehind,
  });
  return useMemo(() => {
    if (indicator === undefined || period === undefined || known === undefined || derive === undefined) return null;
    return { indicator, period, rows: derive(register, known, indicator, period, home) };
  }, [register, known, derive, indicator, period, home]);
}
