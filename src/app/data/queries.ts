// What pages ask the store, kept in the cache until the store says that it changed.
import { useQuery } from '@tanstack/react-query';
import type { Period } from '../../model/period';
import { seriesId, type SeriesKey } from '../../model/series';
import { listImports, valueHistory } from '../../store/imports';
import { readDataset } from '../../store/readDataset';
import { readEntities } from '../../store/readEntities';
import { readIndicator } from '../../store/readIndicator';
import { readSettings } from '../../store/settings';
import { useWorkspace } from './workspaceContext';

/** Indicators, areas, targets, tasks and registers; no observations. */
export function useEntities() {
  const workspace = useWorkspace();
  return useQuery({ queryKey: ['entities'], queryFn: () => readEntities(workspace) });
}

/** All entities with the blocks of some indicators, or of all (null). */
export function useDataset(codes: readonly string[] | null) {
  const workspace = useWorkspace();
  return useQuery({ queryKey: ['dataset', codes], queryFn: () => readDataset(workspace, codes) });
}

/** All series of some indicators, cut by dimensions or not; unknown codes have none. */
export function useSeries(codes: readonly string[]) {
  const workspace = useWorkspace();
  return useQuery({
    queryKey: ['series', codes],
    queryFn: async () => {
      const found = await Promise.all(codes.map((code) => readIndicator(workspace, code)));
      return found.flatMap((one) => one?.series ?? []);
    },
    enabled: codes.length > 0,
  });
}

/** One value as every import left it that changed it. */
export function useHistory(indicator: string, series: SeriesKey, period: Period) {
  const workspace = useWorkspace();
  return useQuery({
    queryKey: ['history', indicator, seriesId(series), period],
    queryFn: () => valueHistory(workspace, indicator, series, period),
  });
}

export function useImports() {
  const workspace = useWorkspace();
  return useQuery({ queryKey: ['imports'], queryFn: () => listImports(workspace) });
}

export function useSettings() {
  const workspace = useWorkspace();
  return useQuery({ queryKey: ['settings'], queryFn: () => readSettings(workspace) });
}
