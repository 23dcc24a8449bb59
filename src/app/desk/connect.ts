// The page's end of the desk: calls by name, progress, and cancelling by ending the worker.
// Law: every call settles; after a cancelled or crashed worker the next call starts a new one.
import type { Answer, Handlers, WorkerChannel } from './message';

export interface CallOptions<Progress> {
  readonly transfer?: Transferable[];
  /** Aborting ends the worker: everything it held is gone and every open call fails with AbortError. */
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
}

type InputOf<H> = H extends (input: infer Input, ...rest: never[]) => unknown ? Input : never;
type ProgressOf<H> = H extends (input: never, report: (progress: infer Progress) => void) => unknown ? Progress : never;
type OutputOf<H> = H extends (...parts: never[]) => infer Output ? Awaited<Output> : never;

export interface Connection<Table extends Handlers> {
  readonly call: <Name extends keyof Table & string>(
    name: Name,
    input: InputOf<Table[Name]>,
    options?: CallOptions<ProgressOf<Table[Name]>>,
  ) => Promise<OutputOf<Table[Name]>>;
  /** Ends the worker; open calls fail with an error of the given name. */
  readonly stop: (name?: string, message?: string) => void;
}

interface OpenCall {
  readonly progress: ((progress: never) => void) | undefined;
  readonly resolve: (output: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts workers with `start` when they are first needed. */
export function connect<Table extends Handlers>(start: () => WorkerChannel): Connection<Table> {
  const open = new Map<number, OpenCall>();
  let worker: WorkerChannel | null = null;
  let lastId = 0;

  const stop = (name = 'AbortError', message = 'cancelled') => {
    worker?.terminate();
    worker = null;
    const calls = [...open.values()];
    open.clear();
    for (const call of calls) call.reject(namedError(name, message));
  };

  const running = (): WorkerChannel => {
    if (worker !== null) return worker;
    const started = start();
    const ofCurrent = (listener: (event: Event) => void) => (event: Event) => {
      if (worker === started) listener(event);
    };
    started.addEventListener(
      'message',
      ofCurrent((event) => settle(open, (event as MessageEvent).data as Answer)),
    );
    const crashed = ofCurrent((event) => stop('WorkerFailed', reasonOf(event)));
    started.addEventListener('error', crashed);
    started.addEventListener('messageerror', crashed);
    worker = started;
    return started;
  };

  return {
    stop,
    call(name, input, options = {}) {
      if (options.signal?.aborted === true) return Promise.reject(namedError('AbortError', 'cancelled'));
      const id = (lastId += 1);
      const cancel = () => stop();
      options.signal?.addEventListener('abort', cancel);
      const result = new Promise<never>((resolve, reject) => {
        open.set(id, { progress: options.progress as OpenCall['progress'], resolve, reject });
        running().postMessage({ id, name, input }, options.transfer ?? []);
      });
      return result.finally(() => options.signal?.removeEventListener('abort', cancel));
    },
  };
}

function settle(open: Map<number, OpenCall>, answer: Answer): void {
  const call = open.get(answer.id);
  if (call === undefined) return;
  if (answer.kind === 'progress') return call.progress?.(answer.progress as never);
  open.delete(answer.id);
  if (answer.kind === 'done') call.resolve(answer.output as never);
  else call.reject(namedError(answer.name, answer.message));
}

function reasonOf(event: Event): string {
  return 'message' in event && typeof event.message === 'string' ? event.message : event.type;
}

function namedError(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
