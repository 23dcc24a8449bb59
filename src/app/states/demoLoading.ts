// The demo on its way in, outside of React: the button that started it may be gone when it ends.
// Law: it is loaded once at a time, and a failure stands until it is tried again or put away.
import type { ImportRecord } from '../../model/importRecord';
import type { CallOptions } from '../desk/connect';
import { desk, type Desk } from '../desk/desk';
import type { DeskProgress } from '../desk/review';

export type DemoState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly done: number; readonly total: number | null }
  | { readonly kind: 'failed'; readonly error: Error };

const IDLE: DemoState = { kind: 'idle' };

export interface DemoLoading {
  readonly current: () => DemoState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads the demo; rejects as the desk does. A load on its way is joined. */
  readonly load: Desk['loadDemo'];
  /** Loads the demo for the pages; trouble stands in the state. */
  readonly start: () => void;
  /** Puts a failure away. */
  readonly forget: () => void;
}

export function createDemoLoading(loadDemo: Desk['loadDemo']): DemoLoading {
  let state = IDLE;
  let running: Promise<ImportRecord[]> | null = null;
  const listeners = new Set<() => void>();
  const become = (next: DemoState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const follow = async (options: CallOptions<DeskProgress>) => {
    become({ kind: 'loading', done: 0, total: null });
    try {
      const progress = (now: DeskProgress) => {
        become({ kind: 'loading', done: now.done, total: now.total });
        options.progress?.(now);
      };
      const records = await loadDemo({ ...options, progress });
      become(IDLE);
      return records;
    } catch (reason) {
      const error = reason instanceof Error ? reason : new Error(String(reason));
      become(error.name === 'AbortError' ? IDLE : { kind: 'failed', error });
      throw error;
    } finally {
      running = null;
    }
  };
  const load = (options: CallOptions<DeskProgress> = {}) => (running ??= follow(options));
  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    start: () => void load().catch(() => undefined),
    forget: () => state.kind === 'failed' && become(IDLE),
  };
}

export const demoLoading = createDemoLoading((options) => desk.loadDemo(options));
