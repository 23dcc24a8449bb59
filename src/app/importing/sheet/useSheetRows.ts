// Rows of the shown sheet, fetched from the worker in pages as they come into the window.
// Law: rows of an older reading are never shown as those of a newer one.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SheetRow } from '../../desk/review';

const PAGE_ROWS = 100;
const KEPT_PAGES = 60;

export type ReadRows = (
  sheet: number,
  table: number | null,
  from: number,
  count: number,
) => Promise<readonly SheetRow[]>;

interface Shown {
  readonly key: string;
  readonly pages: Map<number, readonly SheetRow[] | null>;
}

export interface SheetRows {
  /** Undefined while the row is on its way. */
  readonly rowAt: (row: number) => SheetRow | undefined;
}

/** Fetches what [first, last) needs; `revision` changes when the review was read anew. */
export function useSheetRows(
  readRows: ReadRows,
  place: { readonly sheet: number; readonly table: number | null; readonly revision: number },
  first: number,
  last: number,
): SheetRows {
  const { sheet, table, revision } = place;
  const key = `${revision} ${sheet} ${table}`;
  const shown = useRef<Shown>({ key, pages: new Map() });
  const [, setArrived] = useState(0);
  const [failure, setFailure] = useState<Error | null>(null);
  if (failure !== null) throw failure;
  useEffect(() => {
    if (shown.current.key !== key) shown.current = { key, pages: new Map() };
    const { pages } = shown.current;
    for (let page = Math.floor(first / PAGE_ROWS); page * PAGE_ROWS < last; page += 1) {
      if (pages.has(page)) continue;
      pages.set(page, null);
      forgetOldest(pages);
      readRows(sheet, table, page * PAGE_ROWS, PAGE_ROWS).then(
        (rows) => {
          pages.set(page, rows);
          return setArrived((count) => count + 1);
        },
        // Ended on purpose by a cancel; anything else is a fault of the program.
        (error: Error) => (error.name === 'AbortError' ? pages.delete(page) : setFailure(error)),
      );
    }
  }, [readRows, sheet, table, key, first, last]);
  const rowAt = useCallback(
    (row: number) => shown.current.pages.get(Math.floor(row / PAGE_ROWS))?.[row % PAGE_ROWS],
    [],
  );
  return { rowAt };
}

function forgetOldest(pages: Map<number, unknown>): void {
  for (const page of pages.keys()) {
    if (pages.size <= KEPT_PAGES) return;
    pages.delete(page);
  }
}
