// The steps of the import page as one union, what can happen in them, and when files may be chosen or written.
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
