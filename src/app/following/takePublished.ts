// The page's end of the worker of following. It starts when something newer was published and ends when that was taken.
import type { FollowTrouble } from '../../share/follow/follow';
import { connect } from '../desk/connect';
import type { TakeHandlers, TakeInput } from './takeHandlers';

function startWorker(): Worker {
  return new Worker(new URL('./take.worker.ts', import.meta.url), { type: 'module', name: 'take' });
}

const { call, stop } = connect<TakeHandlers>(startWorker);

/** Null when it was taken. Rejects when the workspace cannot be written. */
export async function takePublished(input: TakeInput): Promise<FollowTrouble | null> {
  try {
    return await call('take', input);
  } finally {
    stop();
  }
}
