// The open workspace, handed down the tree; hooks read it, components do not.
import { createContext, useContext } from 'react';
import type { Workspace } from '../../store/openWorkspace';

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('useWorkspace outside of WorkspaceContext');
  return workspace;
}
