// Which rows of a long sheet stand in the window, for rows of one height. Written here and not taken from the
// virtualiser that serves the columns: that one measures each row once, which a million rows need not pay for.
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { tallScroll } from './tallScroll';

/** Rows drawn above and below the window, so that quick scrolling shows no gap. */
const SPARE_ROWS = 6;

export interface RowWindow {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** Whole rows that fit the window. */
  readonly seen: number;
  /** Height of all rows together as scrolled. */
  readonly height: number;
  /** Distance of a row from the top of the scrolled rows, in pixels. */
  readonly topOf: (row: number) => number;
  /** Scrolls as little as needed to bring a row into the window, or its middle to the middle. */
  readonly reveal: (row: number, where: 'nearest' | 'middle') => void;
}

interface Seen {
  readonly top: number;
  readonly height: number;
}

/** `headHeight`: pixels at the top of the scroller that the head covers. */
export function useRowWindow(
  scroller: RefObject<HTMLDivElement | null>,
  rowCount: number,
  rowHeight: number,
  headHeight: number,
): RowWindow {
  const [seen, setSeen] = useState<Seen>({ top: 0, height: 600 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => setSeen({ top: element.scrollTop, height: Math.max(0, element.clientHeight - headHeight) });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, headHeight]);

  const scroll = tallScroll(rowCount * rowHeight, seen.height);
  const long = scroll.longOf(Math.min(seen.top, Math.max(0, scroll.height - seen.height)));
  const reveal = useCallback(
    (row: number, where: 'nearest' | 'middle') => {
      const element = scroller.current;
      if (!element) return;
      const height = Math.max(rowHeight, element.clientHeight - headHeight);
      const { longOf, shortOf } = tallScroll(rowCount * rowHeight, height);
      const target = revealOffset(row * rowHeight, rowHeight, longOf(element.scrollTop), height, where);
      element.scrollTo({ top: shortOf(target) });
    },
    [scroller, rowCount, rowHeight, headHeight],
  );
  return {
    first: Math.max(0, Math.floor(long / rowHeight) - SPARE_ROWS),
    last: Math.min(rowCount, Math.ceil((long + seen.height) / rowHeight) + SPARE_ROWS),
    seen: Math.max(1, Math.floor(seen.height / rowHeight)),
    height: scroll.height,
    topOf: (row) => row * rowHeight - long + scroll.shortOf(long),
    reveal,
  };
}

function revealOffset(top: number, size: number, offset: number, height: number, where: 'nearest' | 'middle'): number {
  if (where === 'middle') return Math.max(0, top - (height - size) / 2);
  if (top < offset) return top;
  return top + size > offset + height ? top + size - height : offset;
}
