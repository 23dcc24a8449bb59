// Keeps the screen on where the browser can. Law: where it cannot, or may not, nothing else suffers.
import { useEffect } from 'react';
import { keepAwake } from './keepAwake';

/** From the first drawing of the page until it is left. */
export function useWakeLock(): void {
  useEffect(() => {
    const { wakeLock } = navigator as Partial<Navigator>;
    return wakeLock === undefined ? undefined : keepAwake(wakeLock);
  }, []);
}
