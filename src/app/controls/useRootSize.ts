// Pixels of the root's font size, which grows with the window: what is placed by pixels keeps in step with the letters.
import { useSyncExternalStore } from 'react';

export function useRootSize(): number {
  return useSyncExternalStore(onResize, rootSize);
}

export function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function onResize(tell: () => void): () => void {
  window.addEventListener('resize', tell);
  return () => window.removeEventListener('resize', tell);
}
