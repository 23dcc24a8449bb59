// Something a person started that takes a moment and may fail: whether it runs, and what went wrong.
import { useState } from 'react';

export interface Action {
  readonly isRunning: boolean;
  readonly error: Error | null;
  /** Starts unless it already runs; the promise never rejects, trouble stands in `error`. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
  readonly forget: () => void;
}

export function useAction(): Action {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  return {
    isRunning,
    error,
    forget: () => setError(null),
    async run(work) {
      if (isRunning) return;
      setRunning(true);
      setError(null);
      try {
        await work();
      } catch (reason) {
        setError(reason instanceof Error ? reason : new Error(String(reason)));
      } finally {
        setRunning(false);
      }
    },
  };
}
