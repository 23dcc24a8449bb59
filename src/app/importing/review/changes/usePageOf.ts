// One page of what the worker holds. The old page stays until the new one is there; an overtaken answer is dropped.
import { type DependencyList, useEffect, useState } from 'react';

export function usePageOf<T>(read: () => Promise<T>, dependencies: DependencyList): T | null {
  const [page, setPage] = useState<T | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // A review that was given up meanwhile has no pages any more; its list goes with it.
    read().then(
      (found) => isCurrent && setPage(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the caller names what the page depends on
  }, dependencies);
  return page;
}
