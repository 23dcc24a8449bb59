// The steps of the import page: what leads where, and what must never be lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importReducer } from '../../src/app/importing/importReducer';
import {
  START,
  isOpenForFiles,
  isReady,
  writeCount,
  type ImportEvent,
  type ImportState,
} from '../../src/app/importing/importState';
import { makeQuestion, makeRecord, makeReview, makeSheet, makeTable } from './makeReview';

const after = (...events: ImportEvent[]): ImportState => events.reduce(importReducer, START);
const chosen: ImportEvent = { kind: 'chosen', names: ['a.csv'] };
const opened = (review = makeReview()): ImportEvent => ({ kind: 'opened', opened: { kind: 'review', review } });
const trouble = { name: 'QuotaExceeded', message: 'full' };

describe('importReducer', () => {
  test('R-705 leads from files over the review to what was written', () => {
    const record = makeRecord();
    const steps = [chosen, opened(), { kind: 'committing' }, { kind: 'committed', record }] as const;
    expect(after(...steps)).toEqual({ step: 'done', record, undoing: false, trouble: null });
  });

  test('R-705 shows progress only while reading', () => {
    const progress = { stage: 'reading', file: 'a.csv', done: 1, total: 2 } as const;
    expect(after(chosen, { kind: 'progressed', progress })).toMatchObject({ step: 'reading', progress });
    expect(after({ kind: 'progressed', progress })).toEqual(START);
  });

  test('R-706 an answer that comes after cancelling changes nothing', () => {
    expect(after(chosen, { kind: 'abandoned' }, opened())).toEqual(START);
  });

  test('R-706 a commit on its way cannot be abandoned', () => {
    expect(after(chosen, opened(), { kind: 'committing' }, { kind: 'abandoned' }).step).toBe('committing');
  });

  test('R-707 a failed commit keeps the review and says why', () => {
    const state = after(chosen, opened(), { kind: 'committing' }, { kind: 'failed', trouble });
    expect(state).toMatchObject({ step: 'review', trouble, busy: false });
  });

  test('R-707 a failed reading goes back to the start with its reason', () => {
    expect(after(chosen, { kind: 'failed', trouble })).toEqual({ step: 'idle', trouble });
  });

  test('R-708 a review with an open question or without changes is not committed', () => {
    const asked = makeReview({ questions: [makeQuestion()] });
    const empty = makeReview({ added: 0 });
    for (const review of [asked, empty]) {
      expect(isReady(review)).toBe(false);
      expect(after(chosen, opened(review), { kind: 'committing' }).step).toBe('review');
    }
  });

  test('R-708 a review being corrected is not committed', () => {
    expect(after(chosen, opened(), { kind: 'correcting' }, { kind: 'committing' }).step).toBe('review');
  });

  test('R-709 a stale plan comes back as a new review that says so', () => {
    const review = makeReview({ added: 7 });
    const state = after(chosen, opened(), { kind: 'committing' }, { kind: 'stale', review });
    expect(state).toMatchObject({ step: 'review', stale: true, review });
  });

  test('R-710 showing a cell turns to its sheet and the first table there', () => {
    const review = makeReview({
      sheets: [makeSheet([0]), makeSheet([1])],
      tables: [makeTable(0), makeTable(1)],
    });
    const place = { sheet: 1, row: 4, column: 5 };
    expect(after(chosen, opened(review), { kind: 'cellShown', place })).toMatchObject({
      sheet: 1,
      table: 1,
      located: place,
    });
  });

  test('R-705 undo leads from done to undone, and a failed undo stays with its reason', () => {
    const done = [chosen, opened(), { kind: 'committing' }, { kind: 'committed', record: makeRecord() }] as const;
    const undone = makeRecord({ kind: 'undo' });
    expect(after(...done, { kind: 'undoing' }, { kind: 'undone', record: undone }).step).toBe('undone');
    expect(after(...done, { kind: 'undoing' }, { kind: 'failed', trouble })).toMatchObject({
      step: 'done',
      undoing: false,
      trouble,
    });
  });

  test('R-706 no order of events leaves reading or committing but by its own answers', () => {
    const events: ImportEvent[] = [
      chosen,
      opened(),
      { kind: 'opened', opened: { kind: 'refused', refusals: [] } },
      { kind: 'opened', opened: { kind: 'snapshot', file: 'all.json' } },
      { kind: 'abandoned' },
      { kind: 'correcting' },
      { kind: 'corrected', review: makeReview() },
      { kind: 'committing' },
      { kind: 'committed', record: makeRecord() },
      { kind: 'undoing' },
      { kind: 'failed', trouble },
      { kind: 'restoring' },
      { kind: 'restored' },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events)), (order) => {
        for (let state = START, at = 0; at < order.length; at += 1) {
          const event = order[at] as ImportEvent;
          const next = importReducer(state, event);
          if (state.step === 'committing' && next !== state)
            expect(['committed', 'failed', 'stale']).toContain(event.kind);
          if (!isOpenForFiles(state) && event.kind === 'chosen') expect(next).toBe(state);
          state = next;
        }
      }),
      { seed: 20_240_131 },
    );
  });

  test('R-708 counts everything that will be written, not what stays', () => {
    expect(writeCount(makeReview({ added: 3, revised: 2, unchanged: 9 }))).toBe(5);
  });
});
