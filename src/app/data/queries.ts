// What pages read, kept in the cache until the store says that it changed.
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Period } from '../../model/period';
import { seriesId, type SeriesKey } from '../../model/series';
import { readEarlierValues } from '../../store/earlierValues';
import { earlierState } from '../../store/earlierState';
import { valueHistory } from '../../store/imports';
import { readRegister, readRegisters } from '../../store/readRegisters';
import { rowHistory } from '../../store/rowHistory';
import { readSettings } from '../../store/settings';
import { blocksQuery, entitiesQuery, figuresQuery, importsQuery, registerHeadsQuery } from './readQueries';
import type { Workspace } from '../../store/openWorkspace';
import { useWorkspace } from './workspaceContext';

/** Indicators, areas, targets and tasks; no observations. */
export function useEntities() {
  return useQuery(entitiesQuery(useWorkspace()));
}

/** All entities with the observations of all indicators, as columns. */
export function useFigures() {
  return useQuery(figuresQuery(useWorkspace()));
}

/** Observations of some indicators, as columns; unknown codes have none. */
export function useBlocks(codes: readonly string[]) {
  return useQuery({ ...blocksQuery(useWorkspace(), codes), enabled: codes.length > 0 });
}

/** All registers without their rows. */
export function useRegisterHeads() {
  return useQuery(registerHeadsQuery(useWorkspace()));
}

/** One register with its rows; null when there is none of that id. */
export function useRegister(id: string) {
  const workspace = useWorkspace();
  return useQuery({ queryKey: ['registers', id], queryFn: () => readRegister(workspace, id) });
}

/** All registers with their rows. */
export function useRegisters() {
  const workspace = useWorkspace();
  return useQuery({ queryKey: ['registers', null, 'rows'], queryFn: () => readRegisters(workspace) });
}

/** One row of a register as every import left it that changed it. */
export function useRowHistory(register: string, key: string) {
  const workspace = useWorkspace();
  return useQuery({
    queryKey: ['history', 'register', register, key],
    queryFn: () => rowHistory(workspace, register, key),
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

/** What was published of an indicator before it was revised. */
export function useEarlierValues(indicator: string) {
  const workspace = useWorkspace();
  return useQuery({
    queryKey: ['history', 'earlier', indicator],
    queryFn: () => readEarlierValues(workspace, indicator),
  });
}

/** What was known before an import, of all entities and of some indicators; nothing while there is no import. */
export function useEarlierState(first: number | null, codes: readonly string[]) {
  return useQuery(earlierStateQuery(useWorkspace(), first, codes));
}

export function earlierStateQuery(workspace: Workspace, first: number | null, codes: readonly string[]) {
  return queryOptions({
    queryKey: ['history', 'before', first, codes],
    queryFn: () => earlierState(workspace, first ?? 0, codes),
    enabled: first !== null,
  });
}

export function useImports() {
  return useQuery(importsQuery(useWorkspace()));
}

export function useSettings() {
  const workspace = useWorkspace();
  return useQuery({ queryKey: ['settings'], queryFn: () => readSettings(workspace) });
}
