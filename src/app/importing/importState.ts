// The import page as one union and one reducer: every step it can be in, and what leads from one to the next.
// Law: an event that does not belong to the present step changes nothing, so late answers of a cancelled worker are lost.
import type { ImportRecord } from '../../model/importRecord';
import type { Refusal } from '../../model/issue';
import type { DeskProgress, Opened, Review } from '../desk/review';

/** Something outside failed: the error's name picks the sentence, the message goes with it. */
export interface Trouble {
  readonly name: string;
  readonly message: string;
}

/** A cell to show: position in the review's sheets, zero-based row and column. */
export interface CellPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export interface ReviewStep {
  readonly step: 'review';
  readonly review: Review;
  readonly sheet: number;
  /** Position in the review's tables; null when the sheet has none. */
  readonly table: number | null;
  /** A correction is being worked in. */
  readonly busy: boolean;
  /** The stored data changed meanwhile: the review was made anew. */
  readonly stale: boolean;
  readonly trouble: Trouble | null;
  readonly located: CellPlace | null;
}

export type ImportState =
  | { readonly step: 'idle'; readonly trouble: Trouble | null }
  | { readonly step: 'reading'; readonly names: readonly string[]; readonly progress: DeskProgress | null }
  | ReviewStep
  | { readonly step: 'committing'; readonly from: ReviewStep }
  | {
      readonly step: 'done';
      readonly record: ImportRecord;
      readonly undoing: boolean;
      readonly trouble: Trouble | null;
    }
  | { readonly step: 'undone'; readonly record: ImportRecord }
  | { readonly step: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly step: 'snapshot'; readonly file: string; readonly busy: boolean; readonly trouble: Trouble | null }
  | { readonly step: 'restored'; readonly file: string }
  | { readonly step: 'demo'; readonly imports: number };

export type ImportEvent =
  | { readonly kind: 'chosen'; readonly names: readonly string[] }
  | { readonly kind: 'progressed'; readonly progress: DeskProgress }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'demoLoaded'; readonly imports: number }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'abandoned' }
  | { readonly kind: 'sheetShown'; readonly sheet: number }
  | { readonly kind: 'tableShown'; readonly table: number }
  | { readonly kind: 'cellShown'; readonly place: CellPlace }
  | { readonly kind: 'correcting' }
  | { readonly kind: 'corrected'; readonly review: Review }
  | { readonly kind: 'committing' }
  | { readonly kind: 'committed'; readonly record: ImportRecord }
  | { readonly kind: 'stale'; readonly review: Review }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'undone'; readonly record: ImportRecord }
  | { readonly kind: 'restoring' }
  | { readonly kind: 'restored' }
  | { readonly kind: 'restoreRefused'; readonly refusal: Refusal };

export const START: ImportState = { step: 'idle', trouble: null };

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

/** New files may be chosen unless something is being read or written. */
export function isOpenForFiles(state: ImportState): boolean {
  switch (state.step) {
    case 'reading':
    case 'committing':
      return false;
    case 'done':
      return !state.undoing;
    case 'snapshot':
    case 'review':
      return !state.busy;
    case 'idle':
    case 'undone':
    case 'refused':
    case 'restored':
    case 'demo':
      return true;
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
  const table = state.table !== null && state.table < review.tables.length ? state.table : null;
  return { ...state, review, table, busy: false, stale: false, trouble: null };
}

/** Everything that committing the review would write: added, revised and removed values and entries. */
export function writeCount(review: Review): number {
  const { observations, targets, tasks, registers } = review.counts;
  return [observations, targets, tasks, registers].reduce(
    (sum, { added, revised, removed }) => sum + added + revised + removed,
    0,
  );
}

/** A review can be committed when no question is open and there is something to write. */
export function isReady(review: Review): boolean {
  return review.questions.length === 0 && writeCount(review) > 0;
}
