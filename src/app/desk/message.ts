// What page and worker say to each other: plain data, one id per call, progress any number of times, one end.

export interface Ask {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

export type Answer =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: unknown }
  | { readonly id: number; readonly kind: 'done'; readonly output: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly name: string; readonly message: string };

/** The part of a Worker, a worker's own scope or a MessagePort that the desk needs. */
export interface Channel {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** A channel whose other end can fail to start and can be stopped for good. */
export interface WorkerChannel extends Omit<Channel, 'addEventListener'> {
  addEventListener(type: 'message' | 'messageerror' | 'error', listener: (event: Event) => void): void;
  terminate(): void;
}

/** One thing the worker can do. `report` tells the page how far it is. */
export type Handler<Input, Progress, Output> = (
  input: Input,
  report: (progress: Progress) => void,
) => Output | Promise<Output>;

/** Every handler by name; inputs and outputs are plain data that structured clone can carry. */
// oxlint-disable-next-line typescript/no-explicit-any -- the constraint of a table of differently typed functions
export type Handlers = Readonly<Record<string, Handler<any, any, unknown>>>;
