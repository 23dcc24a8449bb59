// Size of the window in px, following changes.
import { useSyncExternalStore } from 'react';
import type { Canvas } from './legibility';

function follow(tell: () => void): () => void {
  window.addEventListener('resize', tell);
  return () => window.removeEventListener('resize', tell);
}

export function useWindowSize(): Canvas {
  const width = useSyncExternalStore(follow, () => window.innerWidth);
  const height = useSyncExternalStore(follow, () => window.innerHeight);
  return { width, height };
}
