// The desk: everything that is too heavy for the page, done in one worker. Page code talks to nothing else of it.
// The worker starts with the first call. It may be ended at any moment: a commit is one transaction, so it happened
// or it did not, and what was only being reviewed is read again from the person's files.
import type { ChangeSet } from '../../model/change';
import type { ImportRecord } from '../../model/importRecord';
import type { Issue, Refusal } from '../../model/issue';
import type { UndoPreview } from '../../model/undoPreview';
import type { Edition } from '../../share/snapshot/snapshotFormat';
import type { Snapshot } from '../../share/snapshot/writeSnapshot';
import { followedPlace } from '../following/followedAddress';
import { connect, type CallOptions } from './connect';
import type { DeskHandlers } from './deskHandlers';
import type { PastedCells } from './draft';
import type {
  ChangedValue,
  ChangeFilter,
  Committed,
  Correction,
  DeskProgress,
  IndicatorChange,
  Listing,
  NewAlias,
  Opened,
  RegisterRowChange,
  Review,
  SheetRow,
  TargetChange,
  TaskChange,
} from './review';

type Options = CallOptions<DeskProgress>;

class ReadOnly extends Error {
  override readonly name = 'ReadOnly';
}

export interface Desk {
  /** Starts the worker and loads what an import needs, so that the first file does not wait for it. */
  readonly prepare: () => Promise<void>;
  /** Reads files up to a review. Aborting `options.signal` ends the worker. */
  readonly openFiles: (files: readonly File[], options?: Options) => Promise<Opened>;
  /** Reads cells copied from a spreadsheet up to a review. */
  readonly openPaste: (cells: PastedCells, options?: Options) => Promise<Opened>;
  /** Imports the demo files that ship with the app, group by group, as a person would; returns the records. When a
   * group fails, or `options.signal` is aborted, what was imported is taken back before the promise rejects. */
  readonly loadDemo: (options?: Options) => Promise<ImportRecord[]>;
  /** Applies one correction to the open review and compares again. */
  readonly correct: (correction: Correction) => Promise<Review>;
  /** Rows of a sheet of the open review; `table` decides the roles. */
  readonly sheetRows: (
    sheet: number,
    table: number | null,
    from: number,
    count: number,
  ) => Promise<readonly SheetRow[]>;
  /** Rows of a register that the open review would add, revise or take away. */
  readonly registerRows: (register: string, from: number, count: number) => Promise<readonly RegisterRowChange[]>;
  /** Indicators that the open review changes, those to look at first. */
  readonly indicatorChanges: (filter: ChangeFilter, from: number, count: number) => Promise<Listing<IndicatorChange>>;
  /** Changed values of one indicator. */
  readonly changedValues: (
    indicator: string,
    filter: ChangeFilter,
    from: number,
    count: number,
  ) => Promise<Listing<ChangedValue>>;
  /** Targets and tasks that the open review adds, revises or takes away, the revised ones first. */
  readonly targetChanges: (from: number, count: number) => Promise<Listing<TargetChange>>;
  readonly taskChanges: (from: number, count: number) => Promise<Listing<TaskChange>>;
  /** Names of what is known beside the open review, stored ones first. */
  readonly knownNames: (of: NewAlias['of']) => Promise<readonly string[]>;
  readonly issues: (from: number, count: number) => Promise<readonly Issue[]>;
  /** Writes the open review in one transaction, or returns it anew when the stored data changed meanwhile. */
  readonly commit: () => Promise<Committed>;
  /** Drops the open review. */
  readonly forget: () => Promise<void>;
  /** Takes an import back; fails with UndoRefused when its values were changed later. */
  readonly undo: (importId: number) => Promise<ImportRecord>;
  /** What taking an import back would change, or the later imports that stand in its way. */
  readonly previewUndo: (importId: number) => Promise<UndoPreview>;
  /** Commits a change made by hand; fails with StaleChange when the data changed meanwhile. */
  readonly edit: (changeSet: ChangeSet, note: string | null) => Promise<ImportRecord>;
  /** Whether the import log, computed again from nothing, adds up to what is stored. */
  readonly isSound: () => Promise<boolean>;
  /** Everything, or what the public may see, in one file. */
  readonly snapshot: (edition: Edition) => Promise<Snapshot>;
  /** Replaces everything by a saved workspace; a refused file changes nothing. */
  readonly restore: (file: File) => Promise<Refusal | null>;
  /** Removes everything. */
  readonly erase: () => Promise<void>;
}

function startWorker(): Worker {
  // The worker opens the person's own workspace: a window that shows another one must not write to it unseen.
  if (followedPlace(location.href) !== null) throw new ReadOnly('this window follows a publication');
  return new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module', name: 'desk' });
}

const { call } = connect<DeskHandlers>(startWorker);

export const desk: Desk = {
  prepare: () => call('prepare', undefined),
  openFiles: (files, options) => call('openFiles', files, options),
  openPaste: (cells, options) => call('openPaste', cells, options),
  loadDemo: ({ signal, ...options } = {}) => {
    // Ending the worker would leave what it had imported so far.
    signal?.addEventListener('abort', () => void call('stopDemo', undefined), { once: true });
    return call('loadDemo', undefined, options);
  },
  correct: (correction) => call('correct', correction),
  sheetRows: (sheet, table, from, count) => call('sheetRows', { sheet, table, from, count }),
  registerRows: (register, from, count) => call('registerRows', { register, from, count }),
  indicatorChanges: (filter, from, count) => call('indicatorChanges', { filter, from, count }),
  changedValues: (indicator, filter, from, count) => call('changedValues', { indicator, filter, from, count }),
  targetChanges: (from, count) => call('targetChanges', { from, count }),
  taskChanges: (from, count) => call('taskChanges', { from, count }),
  knownNames: (of) => call('knownNames', of),
  issues: (from, count) => call('issues', { from, count }),
  commit: () => call('commit', undefined),
  forget: () => call('forget', undefined),
  undo: (importId) => call('undo', importId),
  previewUndo: (importId) => call('previewUndo', importId),
  edit: (changeSet, note) => call('edit', { changeSet, note }),
  isSound: () => call('isSound', undefined),
  snapshot: (edition) => call('snapshot', edition),
  restore: (file) => call('restore', file),
  erase: () => call('erase', undefined),
};
