// Columns in the window; each wide enough for the texts first met, within limits.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import type { ReviewSheet } from '../../desk/review';

/** Limits, the width of a half-width character and the padding of a cell, in units of the root's font size. */
const NARROWEST = 5.6;
const WIDEST = 17;
const CHARACTER = 0.56;
const PADDING = 1.3;

/** `em`: pixels of the root's font size; `gutter`: pixels that the row numbers cover at the left. */
export function useColumns(sheet: ReviewSheet, scroller: RefObject<HTMLDivElement | null>, em: number, gutter: number) {
  const columns = useVirtualizer({
    count: sheet.widths.length,
    horizontal: true,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => {
      const wanted = (sheet.widths[column] ?? 0) * CHARACTER + PADDING;
      return Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)) * em);
    },
    scrollPaddingStart: gutter,
    overscan: 3,
  });
  useEffect(() => columns.measure(), [columns, sheet, em]);
  return columns;
}
