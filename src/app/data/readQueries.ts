// What pages ask the store: under which key the cache keeps it and how it is read.
import { queryOptions } from '@tanstack/react-query';
import { listImports } from '../../store/imports';
import type { Workspace } from '../../store/openWorkspace';
import { readBlocks } from '../../store/readBlocks';
import { readEntities } from '../../store/readEntities';
import { readFigures } from '../../store/readFigures';
import { readRegisterHeads } from '../../store/readRegisters';

export function entitiesQuery(workspace: Workspace) {
  return queryOptions({ queryKey: ['entities'], queryFn: () => readEntities(workspace) });
}

export function figuresQuery(workspace: Workspace) {
  return queryOptions({ queryKey: ['figures'], queryFn: () => readFigures(workspace) });
}

export function blocksQuery(workspace: Workspace, codes: readonly string[]) {
  return queryOptions({ queryKey: ['blocks', codes], queryFn: () => readBlocks(workspace, codes) });
}

export function registerHeadsQuery(workspace: Workspace) {
  return queryOptions({ queryKey: ['registers'], queryFn: () => readRegisterHeads(workspace) });
}

export function importsQuery(workspace: Workspace) {
  return queryOptions({ queryKey: ['imports'], queryFn: () => listImports(workspace) });
}
