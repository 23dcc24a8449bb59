// What pages ask the store, kept in the cache until the store says that it changed.
import { useQuery } from '@tanstack/react-query';
import { listImports } from '../../store/imports';
import { readDataset } from '../../store/readDataset';
import { readEntities } from '../../store/readEntities';
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

export function useImports() {
  const workspace = useWorkspace();
  return useQuery({ queryKey: ['imports'], queryFn: () => listImports(workspace) });
}

export function useSettings() {
  const workspace = useWorkspace();
  return useQuery({ queryKey: ['settings'], queryFn: () => readSettings(workspace) });
}
