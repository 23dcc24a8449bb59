// The keyboard's way through the grid: arrows move the cursor, Enter on a head or a row number opens its roles.
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { moveCursor, type GridCursor, type GridSize } from './gridCursor';

interface GridView extends GridSize {
  readonly revealRow: (row: number, where: 'nearest' | 'middle') => void;
  readonly revealColumn: (column: number) => void;
}

export interface CursorInGrid {
  readonly cursor: GridCursor;
  /** Head or row number whose roles are open. */
  readonly opened: GridCursor | null;
  readonly open: (place: GridCursor) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** `located`: a cell to be shown; the cursor goes there. */
export function useGridCursor(view: GridView, located: GridCursor | null): CursorInGrid {
  const [cursor, setCursor] = useState<GridCursor>({ row: -1, column: 0 });
  const [opened, setOpened] = useState<GridCursor | null>(null);
  const show = (next: GridCursor, where: 'nearest' | 'middle') => {
    setCursor(next);
    view.revealRow(Math.max(0, next.row), where);
    if (next.column >= 0) view.revealColumn(next.column);
  };
  const latestShow = useRef(show);
  useLayoutEffect(() => {
    latestShow.current = show;
  });
  useEffect(() => {
    if (located !== null) latestShow.current(located, 'middle');
  }, [located]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const next = isChoice ? null : moveCursor(cursor, event, view);
    if (!isChoice && next === null) return;
    event.preventDefault();
    if (next !== null) show(next, 'nearest');
    else if (cursor.row === -1 || cursor.column === -1) setOpened(cursor);
  };
  const open = useCallback((place: GridCursor) => {
    setCursor(place);
    setOpened(place);
  }, []);
  return { cursor, opened, open, close: () => setOpened(null), onKeyDown };
}
