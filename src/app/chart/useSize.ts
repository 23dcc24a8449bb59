// Size of an element in px, and how much larger than usual the page's type is.
import { useCallback, useState } from 'react';
import { rootSize } from '../controls/useRootSize';

export interface MeasuredSize {
  readonly width: number;
  readonly height: number;
  /** 1 where the page's root is 15 px. */
  readonly scale: number;
}

const USUAL_ROOT_PX = 15;

/** A ref for the element, and its size: known before the first picture, following changes. */
export function useSize(): readonly [(element: HTMLElement | null) => (() => void) | undefined, MeasuredSize | null] {
  const [size, setSize] = useState<MeasuredSize | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const update = () => setSize((before) => nextSize(before, element));
    // Measured at once: waiting for the observer would cost a picture without a chart.
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measure, size];
}

/** The same object while nothing changed, and while the element is not laid out. */
function nextSize(before: MeasuredSize | null, element: HTMLElement): MeasuredSize | null {
  const width = Math.round(element.clientWidth);
  const height = Math.round(element.clientHeight);
  const scale = rootSize() / USUAL_ROOT_PX;
  const isSame = before?.width === width && before.height === height && before.scale === scale;
  return isSame || width === 0 || height === 0 ? before : { width, height, scale };
}
