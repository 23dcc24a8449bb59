// A wall starts anew every night, and when it has taken more memory than it should. The address brings it back to the
// same board.
import { useEffect } from 'react';
import { untilHour } from './nightly';
import { restart } from './restart';

const RESTART_HOUR = 4;
const MEMORY_BUDGET_BYTES = 600_000_000;
const MEMORY_CHECK_MS = 300_000;

interface MemoryOfChromium {
  readonly memory?: { readonly usedJSHeapSize: number };
}

export function useRestart(): void {
  useEffect(() => {
    const nightly = setTimeout(restart, untilHour(new Date(), RESTART_HOUR));
    const check = setInterval(() => {
      const used = (performance as MemoryOfChromium).memory?.usedJSHeapSize ?? 0;
      if (used > MEMORY_BUDGET_BYTES) restart();
    }, MEMORY_CHECK_MS);
    return () => {
      clearTimeout(nightly);
      clearInterval(check);
    };
  }, []);
}
