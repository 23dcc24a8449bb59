// Size of an element in px, and how much larger than usual the page's type is.
import { useCallback, useState } from 'react';

export interface MeasuredSize {
  readonly width: number;
  readonly height: number;
  /** 1 where the page's root is 15 px. */
  readonly scale: number;
}

const USUAL_ROOT_PX = 15;

/** A ref for the element, and its size once it is known; follows changes. */
export function useSize(): readonly [(element: HTMLElement | null) => (() => void) | undefined, MeasuredSize | null] {
  const [size, setSize] = useState<MeasuredSize | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const width = Math.round(element.clientWidth);
      const height = Math.round(element.clientHeight);
      const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_ROOT_PX;
      if (width > 0 && height > 0) setSize({ width, height, scale });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measure, size];
}
