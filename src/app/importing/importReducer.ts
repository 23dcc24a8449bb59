// What leads from one step of the import page to the next.
// Law: an event that does not belong to the present step changes nothing, so late answers of a cancelled worker are lost.
import type { ImportRecord } from '../../model/importRecord';
import type { Opened, Review } from '../desk/review';
import {
  isOpenForFiles,
  isReady,
  START,
  type ImportEvent,
  type ImportState,
  type ReviewStep,
  type Trouble,
} from './importState';

/** Next state; throws nothing and keeps the state for an event that does not belong to it. */
export function importReducer(state: ImportState, event: ImportEvent): ImportState {
  switch (event.kind) {
    case 'chosen':
      return isOpenForFiles(state) ? { step: 'reading', names: event.names, progress: null } : state;
    case 'progressed':
      return state.step === 'reading' ? { ...state, progress: event.progress } : state;
    case 'opened':
      return state.step === 'reading' ? afterOpening(event.opened) : state;
    case 'demoLoaded':
      return state.step === 'reading' ? { step: 'demo', imports: event.imports } : state;
    case 'failed':
      return afterFailure(state, event.trouble);
    case 'abandoned':
      return state.step === 'committing' ? state : START;
    case 'sheetShown':
    case 'tableShown':
    case 'cellShown':
    case 'correcting':
    case 'corrected':
    case 'committing':
      return state.step === 'review' ? inReview(state, event) : state;
    case 'committed':
      return state.step === 'committing' ? doneWith(event.record) : state;
    case 'stale':
      return state.step === 'committing' ? { ...refreshed(state.from, event.review), stale: true } : state;
    case 'undoing':
      return state.step === 'done' ? { ...state, undoing: true, trouble: null } : state;
    case 'undone':
      return state.step === 'done' ? { step: 'undone', record: event.record } : state;
    case 'restoring':
      return state.step === 'snapshot' ? { ...state, busy: true, trouble: null } : state;
    case 'restored':
      return state.step === 'snapshot' ? { step: 'restored', file: state.file } : state;
    case 'restoreRefused':
      return state.step === 'snapshot' ? { step: 'refused', refusals: [event.refusal] } : state;
  }
}

function afterOpening(opened: Opened): ImportState {
  switch (opened.kind) {
    case 'review':
      return startReview(opened.review);
    case 'refused':
      return { step: 'refused', refusals: opened.refusals };
    case 'snapshot':
      return { step: 'snapshot', file: opened.file, busy: false, trouble: null };
  }
}

function startReview(review: Review): ReviewStep {
  const table = review.tables.length > 0 ? 0 : null;
  const sheet = table === null ? 0 : (review.tables[table]?.sheet ?? 0);
  return { step: 'review', review, sheet, table, busy: false, stale: false, trouble: null, located: null };
}

function doneWith(record: ImportRecord): ImportState {
  return { step: 'done', record, undoing: false, trouble: null };
}

/** A failure goes back to where the person can act on it and loses nothing that is still there. */
function afterFailure(state: ImportState, trouble: Trouble): ImportState {
  switch (state.step) {
    case 'reading':
    case 'idle':
    case 'refused':
    case 'undone':
    case 'restored':
    case 'demo':
      return { step: 'idle', trouble };
    case 'review':
      return { ...state, busy: false, trouble };
    case 'committing':
      return { ...state.from, trouble };
    case 'done':
      return { ...state, undoing: false, trouble };
    case 'snapshot':
      return { ...state, busy: false, trouble };
  }
}

type EventInReview = Extract<
  ImportEvent,
  { kind: 'sheetShown' | 'tableShown' | 'cellShown' | 'correcting' | 'corrected' | 'committing' }
>;

function inReview(state: ReviewStep, event: EventInReview): ImportState {
  switch (event.kind) {
    case 'sheetShown':
      return showSheet(state, event.sheet);
    case 'tableShown':
      return {
        ...state,
        table: event.table,
        sheet: state.review.tables[event.table]?.sheet ?? state.sheet,
        located: null,
      };
    case 'cellShown':
      return { ...showSheet(state, event.place.sheet), located: event.place };
    case 'correcting':
      return { ...state, busy: true, trouble: null };
    case 'corrected':
      return refreshed(state, event.review);
    case 'committing':
      return state.busy || !isReady(state.review) ? state : { step: 'committing', from: { ...state, trouble: null } };
  }
}

function showSheet(state: ReviewStep, sheet: number): ReviewStep {
  if (sheet === state.sheet) return { ...state, located: null };
  return { ...state, sheet, table: state.review.sheets[sheet]?.tables[0] ?? null, located: null };
}

function refreshed(state: ReviewStep, review: Review): ReviewStep {
  const kept = state.table !== null && state.table < review.tables.length ? state.table : null;
  // A sheet may have got its first table.
  const table = kept ?? review.sheets[state.sheet]?.tables[0] ?? null;
  return { ...state, review, table, busy: false, stale: false, trouble: null };
}
