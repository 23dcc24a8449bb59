// What taking an import back would do, as a person is told before it happens.
import type { ChangeCounts } from './importRecord';

export type UndoPreview =
  | { readonly kind: 'possible'; readonly observations: ChangeCounts; readonly entities: ChangeCounts }
  /** Later imports changed the same and would have to go first; none where it was taken back already. */
  | { readonly kind: 'refused'; readonly imports: readonly number[] };
