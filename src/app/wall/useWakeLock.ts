// Keeps the screen on where the browser can. Law: where it cannot, or may not, nothing else suffers.
import { useEffect } from 'react';

/** The lock is released whenever the page is hidden, and asked for again when it shows. */
export function useWakeLock(): void {
  useEffect(() => {
    const { wakeLock } = navigator as Partial<Navigator>;
    if (wakeLock === undefined) return undefined;
    let lock: WakeLockSentinel | null = null;
    let isGone = false;
    const keep = async (given: WakeLockSentinel) => {
      if (isGone) await given.release();
      else lock = given;
    };
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      // Refused on low battery or by the system: the set-up page tells people to switch sleep off there.
      wakeLock.request('screen').then(keep, () => undefined);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
