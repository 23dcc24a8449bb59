// The design that presentations have on this machine, as long as nobody chooses another.
import { useQuery } from '@tanstack/react-query';
import { useWorkspace } from '../data/workspaceContext';
import { type ChosenDesign, readDeckDesign } from './deckDesignOf';

export function useDeckDesign(): ChosenDesign | null {
  const workspace = useWorkspace();
  const { data } = useQuery({ queryKey: ['settings', 'template'], queryFn: () => readDeckDesign(workspace) });
  return data ?? null;
}
