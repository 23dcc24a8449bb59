// What registers say of indicators, beside what is stored. Law: a page never waits for it, and is told that it comes.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DerivedFigures } from '../../analysis/derive/derivedFigures';
import { type KnownNames, withDerived } from '../../analysis/derive/withDerived';
import { isoDate } from '../../model/period';
import { useRegisterHeads } from '../data/queries';
import { useWorkspace } from '../data/workspaceContext';
import { useHomeArea } from '../data/useHomeArea';
import { todayIso } from '../words/localTime';
import { deriveFigures } from './deriveFigures';

export interface Derived {
  readonly figures: DerivedFigures;
  /** It is being worked out, for the first time or anew. */
  readonly isComing: boolean;
  /** It could not be worked out: the pages show what is stored alone. */
  readonly hasFailed: boolean;
  readonly tryAgain: () => void;
}

const NONE: DerivedFigures = { indicators: [], areas: [], found: [], several: [] };

/** Registers of the office's own kinds answer no rule; without any other nothing is asked. */
export function useDerived(): Derived {
  const { name: workspace } = useWorkspace();
  const home = useHomeArea();
  const isAsked = useRegisterHeads().data?.some(({ kind }) => kind !== null) === true;
  const today = todayIso();
  const query = useQuery({
    queryKey: ['derived', home, today],
    queryFn: () => deriveFigures({ workspace, home, today: isoDate(today) }),
    enabled: isAsked,
  });
  return {
    figures: isAsked ? (query.data ?? NONE) : NONE,
    isComing: isAsked && query.isFetching,
    hasFailed: isAsked && query.isError && query.data === undefined,
    tryAgain: () => void query.refetch(),
  };
}

/** Undefined while what is stored is still read. */
export function useWithDerived<T extends KnownNames>(known: T | undefined, derived: DerivedFigures): T | undefined {
  return useMemo(() => (known === undefined ? undefined : withDerived(known, derived)), [known, derived]);
}
