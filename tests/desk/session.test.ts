// The import session over a real message channel, with handlers that answer as the worker's do.
import { afterEach, describe, expect, test } from 'vitest';
import { connect } from '../../src/app/desk/connect';
import type { Desk } from '../../src/app/desk/desk';
import type { WorkerChannel } from '../../src/app/desk/message';
import type { Correction, Opened, Review } from '../../src/app/desk/review';
import { serve } from '../../src/app/desk/serve';
import type { ImportState } from '../../src/app/importing/importState';
import { startSession, type ImportSession } from '../../src/app/importing/session';
import type { ImportRecord } from '../../src/model/importRecord';
import { makeQuestion, makeRecord, makeReview } from './makeReview';

const ports: MessagePort[] = [];

/** Asks for the period once, counts a correction as a new revision, commits into its own memory. */
function makeHandlers() {
  const committed: ImportRecord[] = [];
  return {
    openFiles: (names: string[]): Opened | Promise<Opened> => {
      if (names.includes('endless.csv')) return new Promise<Opened>(() => undefined);
      if (names.includes('broken.csv')) throw Object.assign(new Error('gone'), { name: 'NotReadableError' });
      return { kind: 'review', review: makeReview({ questions: [makeQuestion()] }) };
    },
    correct: (_: Correction): Review => ({ ...makeReview(), revision: 2 }),
    commit: () => {
      committed.push(makeRecord({ id: committed.length + 1 }));
      return { kind: 'committed' as const, record: committed.at(-1) as ImportRecord };
    },
    undo: (id: number) => makeRecord({ id: id + 1, kind: 'undo', undoes: id }),
    prepare: (): void => {
      throw Object.assign(new Error('no storage'), { name: 'StorageBlocked' });
    },
    forget: () => undefined,
  };
}

function startWorker(): WorkerChannel {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serve(makeHandlers(), port2);
  port1.start();
  port2.start();
  return {
    postMessage: (message, transfer) => port1.postMessage(message, transfer),
    addEventListener: (type, listener) => port1.addEventListener(type, listener),
    terminate: () => port1.close(),
  };
}

function makeDesk(): Desk {
  const { call } = connect<ReturnType<typeof makeHandlers>>(startWorker);
  const desk: Partial<Desk> = {
    openFiles: (files, { signal } = {}) =>
      call(
        'openFiles',
        files.map((file) => file.name),
        signal === undefined ? {} : { signal },
      ),
    correct: (correction) => call('correct', correction),
    commit: () => call('commit', undefined),
    undo: (id) => call('undo', id),
    forget: () => call('forget', undefined),
    prepare: () => call('prepare', undefined),
  };
  return desk as Desk;
}

/** The state once it has reached a step. */
function reached(
  session: ImportSession,
  step: ImportState['step'],
  also = (_: ImportState) => true,
): Promise<ImportState> {
  return new Promise((resolve) => {
    const look = () => {
      const state = session.current();
      if (state.step !== step || !also(state)) return;
      stop();
      resolve(state);
    };
    const stop = session.subscribe(look);
    look();
  });
}

const file = (name: string) => new File(['x'], name);

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

describe('startSession', () => {
  test('R-705 files, an answer, a commit and an undo', async () => {
    const session = startSession(makeDesk());
    session.openFiles([file('a.csv')]);
    await reached(session, 'review');
    session.commit();
    expect(session.current().step).toBe('review');
    session.correct({ kind: 'answer', question: makeQuestion(), answer: '2023' });
    await reached(session, 'review', (state) => state.step === 'review' && state.review.revision === 2);
    session.commit();
    expect(await reached(session, 'done')).toMatchObject({ record: { id: 1 } });
    session.undo();
    expect(await reached(session, 'undone')).toMatchObject({ record: { undoes: 1 } });
  });

  test('R-724 a preparation that fails says nothing and keeps no file away', async () => {
    const session = startSession(makeDesk());
    session.prepare();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(session.current()).toEqual({ step: 'idle', trouble: null });
    session.openFiles([file('a.csv')]);
    expect((await reached(session, 'review')).step).toBe('review');
  });

  test('R-703 stopping a reading returns to the start and the next file is read', async () => {
    const session = startSession(makeDesk());
    session.openFiles([file('endless.csv')]);
    expect(session.current().step).toBe('reading');
    session.abandon();
    expect(session.current()).toEqual({ step: 'idle', trouble: null });
    session.openFiles([file('a.csv')]);
    expect((await reached(session, 'review')).step).toBe('review');
  });

  test('R-707 a file that cannot be read leads back with its reason', async () => {
    const session = startSession(makeDesk());
    session.openFiles([file('broken.csv')]);
    expect(await reached(session, 'idle')).toMatchObject({ trouble: { name: 'NotReadableError' } });
  });

  test('R-706 new files do not overtake a reading', () => {
    const session = startSession(makeDesk());
    session.openFiles([file('endless.csv')]);
    session.openFiles([file('a.csv')]);
    expect(session.current()).toMatchObject({ step: 'reading', names: ['endless.csv'] });
  });
});
