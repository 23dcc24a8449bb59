// Charts put aside for a presentation, in the order in which they were chosen. They last until the window is closed.
import { useSyncExternalStore } from 'react';
import type { ChosenChart } from '../../export/slides/deck/deckPages';
import type { ChartSpec } from '../../model/chartSpec';
import { samePlain } from '../../model/samePlain';

let chosen: readonly ChosenChart[] = [];
const listeners = new Set<() => void>();

function keep(next: readonly ChosenChart[]): void {
  chosen = next;
  for (const listener of listeners) listener();
}

/** `title`: as somebody worded it; null for the generated one. The same chart stands once, with its latest title. */
export function chooseChart(spec: ChartSpec, title: string | null): void {
  keep([...chosen.filter((one) => !samePlain(one.spec, spec)), { kind: 'chart', spec, title }]);
}

export function forgetCharts(): void {
  keep([]);
}

export function useChosenCharts(): readonly ChosenChart[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => chosen,
  );
}
