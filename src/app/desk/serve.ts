// The worker's end of the desk: runs the named handler and answers every call exactly once.
import type { Answer, Ask, Channel, Handlers } from './message';

/** Answers calls on `channel` until it closes; a handler's error goes back with its name. */
export function serve(handlers: Handlers, channel: Channel): void {
  const answer = (message: Answer) => channel.postMessage(message, []);
  channel.addEventListener('message', (event: MessageEvent) => {
    const ask = event.data as Ask;
    run(handlers, ask, (progress) => answer({ id: ask.id, kind: 'progress', progress })).then(
      (output) => answer({ id: ask.id, kind: 'done', output }),
      (error: unknown) => answer({ id: ask.id, kind: 'failed', ...describeError(error) }),
    );
  });
}

async function run(handlers: Handlers, ask: Ask, report: (progress: unknown) => void): Promise<unknown> {
  const handler = handlers[ask.name];
  if (handler === undefined) throw new Error(`the desk has no handler ${JSON.stringify(ask.name)}`);
  return handler(ask.input, report);
}

function describeError(error: unknown): { name: string; message: string } {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}
