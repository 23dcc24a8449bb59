// The page's end of the worker of comparing states. It starts with a comparison and ends with it.
import { connect } from '../desk/connect';
import type { ChangesAnswer, ChangesHandlers, ChangesInput } from './changesHandlers';

function startWorker(): Worker {
  return new Worker(new URL('./changes.worker.ts', import.meta.url), { type: 'module', name: 'changes' });
}

/** Every comparison has a worker of its own: one that is not waited for any more is ended by `signal`. */
export async function compareStates(input: ChangesInput, signal: AbortSignal | undefined): Promise<ChangesAnswer> {
  const { call, stop } = connect<ChangesHandlers>(startWorker);
  try {
    return await call('compare', input, signal === undefined ? {} : { signal });
  } finally {
    stop();
  }
}
