// The desk's calls over a real message channel: progress, cancel, failure, restart.
import { afterEach, describe, expect, test } from 'vitest';
import { connect } from '../../src/app/desk/connect';
import type { WorkerChannel } from '../../src/app/desk/message';
import { serve } from '../../src/app/desk/serve';

class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

const makeHandlers = () => {
  let kept = 0;
  return {
    add: ({ left, right }: { left: number; right: number }) => left + right,
    count: async (to: number, report: (progress: { at: number }) => void) => {
      for (let at = 1; at <= to; at += 1) report({ at });
      return to;
    },
    forever: () => new Promise<string>(() => undefined),
    decode: (): string => {
      throw new Unreadable('not UTF-8');
    },
    keep: (value: number) => (kept += value),
    measure: (bytes: ArrayBuffer) => bytes.byteLength,
  };
};

const ports: MessagePort[] = [];
let started = 0;

/** A worker over a message channel: handlers with their own memory, gone when terminated. */
function startWorker(): WorkerChannel {
  started += 1;
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serve(makeHandlers(), port2);
  port2.start();
  port1.start();
  return {
    postMessage: (message, transfer) => port1.postMessage(message, transfer),
    addEventListener: (type, listener) => port1.addEventListener(type, listener),
    terminate: () => {
      port1.close();
      port2.close();
    },
  };
}

const connection = () => connect<ReturnType<typeof makeHandlers>>(startWorker);

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
  started = 0;
});

describe('connect', () => {
  test('R-701 answers each of several open calls with its own result', async () => {
    const desk = connection();
    const sums = [1, 2, 3].map((left) => desk.call('add', { left, right: 10 }));
    expect(await Promise.all(sums)).toEqual([11, 12, 13]);
    expect(started).toBe(1);
  });

  test('R-701 reports progress in order before the result', async () => {
    const seen: number[] = [];
    const result = await connection().call('count', 3, { progress: ({ at }) => seen.push(at) });
    expect([...seen, result]).toEqual([1, 2, 3, 3]);
  });

  test('R-702 a failing handler rejects its own call with the error name kept', async () => {
    const desk = connection();
    const other = desk.call('add', { left: 1, right: 1 });
    await expect(desk.call('decode', undefined)).rejects.toMatchObject({ name: 'Unreadable', message: 'not UTF-8' });
    expect(await other).toBe(2);
  });

  test('R-702 a name without a handler is an error, not silence', async () => {
    const desk = connect<Record<string, () => number>>(startWorker);
    await expect(desk.call('nobody', undefined as never)).rejects.toThrow('nobody');
  });

  test('R-703 cancelling ends the worker and every open call', async () => {
    const desk = connection();
    const controller = new AbortController();
    const cancelled = desk.call('forever', undefined, { signal: controller.signal });
    const bystander = desk.call('forever', undefined);
    controller.abort();
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    await expect(bystander).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('R-703 the next call after a cancel meets a new worker that remembers nothing', async () => {
    const desk = connection();
    expect(await desk.call('keep', 5)).toBe(5);
    expect(await desk.call('keep', 5)).toBe(10);
    desk.stop();
    expect(await desk.call('keep', 5)).toBe(5);
    expect(started).toBe(2);
  });

  test('R-703 a signal already aborted starts nothing', async () => {
    const call = connection().call('keep', 1, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(started).toBe(0);
  });

  test('R-703 a signal aborted after its call has ended leaves the worker alone', async () => {
    const desk = connection();
    const controller = new AbortController();
    await desk.call('keep', 1, { signal: controller.signal });
    controller.abort();
    expect(await desk.call('keep', 1)).toBe(2);
  });

  test('R-704 a worker that crashes fails its open calls and is replaced', async () => {
    const crashes: (() => void)[] = [];
    const desk = connect<ReturnType<typeof makeHandlers>>(() => {
      const worker = startWorker();
      return {
        ...worker,
        addEventListener: (type, listener) => {
          if (type === 'error')
            crashes.push(() => listener(Object.assign(new Event('error'), { message: 'no memory' })));
          else worker.addEventListener(type, listener);
        },
      };
    });
    const lost = desk.call('forever', undefined);
    crashes[0]?.();
    await expect(lost).rejects.toMatchObject({ name: 'WorkerFailed', message: 'no memory' });
    expect(await desk.call('add', { left: 1, right: 2 })).toBe(3);
  });

  test('R-701 a transferred buffer moves instead of being copied', async () => {
    const bytes = new ArrayBuffer(8);
    expect(await connection().call('measure', bytes, { transfer: [bytes] })).toBe(8);
    expect(bytes.byteLength).toBe(0);
  });
});
