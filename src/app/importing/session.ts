// What the import page does: it asks the desk, and every answer becomes an event of the reducer.
// Law: only the session's own reading can be stopped; leaving the page stops nothing.
import type { Desk } from '../desk/desk';
import type { CallOptions } from '../desk/connect';
import type { Correction, DeskProgress, Opened } from '../desk/review';
import { importReducer } from './importReducer';
import { isOpenForFiles, START, type CellPlace, type ImportEvent, type ImportState } from './importState';

export interface ImportSession {
  readonly current: () => ImportState;
  readonly subscribe: (listener: () => void) => () => void;
  /** To be called when a person may soon choose a file. */
  readonly prepare: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  /** Files that were given could not be reached. */
  readonly fail: (error: unknown) => void;
  readonly openPaste: (cells: { readonly html: string | null; readonly text: string }) => void;
  readonly loadDemo: () => void;
  /** Stops reading, or gives a review up; nothing has been written. */
  readonly abandon: () => void;
  readonly showSheet: (sheet: number) => void;
  readonly showTable: (table: number) => void;
  readonly showCell: (place: CellPlace) => void;
  readonly correct: (correction: Correction) => void;
  readonly commit: () => void;
  readonly undo: () => void;
  /** Replaces everything by the saved workspace that was opened. */
  readonly restore: () => void;
  readonly desk: Desk;
}

export function startSession(desk: Desk): ImportSession {
  let state = START;
  let reading: AbortController | null = null;
  let chosen: readonly File[] = [];
  const listeners = new Set<() => void>();
  const tell = (event: ImportEvent) => {
    const next = importReducer(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const fail = (error: unknown) => {
    if (!(error instanceof Error)) throw error;
    if (error.name !== 'AbortError') tell({ kind: 'failed', trouble: { name: error.name, message: error.message } });
  };
  const read = (names: readonly string[], work: (options: CallOptions<DeskProgress>) => Promise<ImportEvent>) => {
    if (!isOpenForFiles(state)) return;
    tell({ kind: 'chosen', names });
    const controller = new AbortController();
    reading = controller;
    work({ signal: controller.signal, progress: (progress) => tell({ kind: 'progressed', progress }) })
      .then(
        (event) => reading === controller && tell(event),
        (error: unknown) => reading === controller && fail(error),
      )
      .finally(() => (reading = reading === controller ? null : reading));
  };
  const opened = (result: Opened): ImportEvent => ({ kind: 'opened', opened: result });

  return {
    desk,
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare() {
      // What fails here fails again, and is told, when a file is opened.
      if (state.step === 'idle') desk.prepare().catch(() => undefined);
    },
    openFiles(files) {
      if (files.length === 0) return;
      chosen = files;
      read(
        files.map((file) => file.name),
        (options) => desk.openFiles(files, options).then(opened),
      );
    },
    fail,
    openPaste: (cells) => read([], (options) => desk.openPaste(cells, options).then(opened)),
    loadDemo: () =>
      read([], (options) =>
        desk.loadDemo(options).then(
          (records): ImportEvent => ({ kind: 'demoLoaded', imports: records.length }),
          // The frame of the pages says why, wherever the person is by then.
          (): ImportEvent => ({ kind: 'abandoned' }),
        ),
      ),
    abandon() {
      const { step } = state;
      tell({ kind: 'abandoned' });
      if (step === 'reading') {
        reading?.abort();
        reading = null;
      } else if (step === 'review') desk.forget().catch(fail);
    },
    showSheet: (sheet) => tell({ kind: 'sheetShown', sheet }),
    showTable: (table) => tell({ kind: 'tableShown', table }),
    showCell: (place) => tell({ kind: 'cellShown', place }),
    correct(correction) {
      if (state.step !== 'review' || state.busy) return;
      tell({ kind: 'correcting' });
      desk.correct(correction).then((review) => tell({ kind: 'corrected', review }), fail);
    },
    commit() {
      tell({ kind: 'committing' });
      if (state.step !== 'committing') return;
      desk
        .commit()
        .then(
          (outcome) =>
            tell(
              outcome.kind === 'stale'
                ? { kind: 'stale', review: outcome.review }
                : { kind: 'committed', record: outcome.record },
            ),
          fail,
        );
    },
    undo() {
      if (state.step !== 'done' || state.undoing) return;
      const { id } = state.record;
      tell({ kind: 'undoing' });
      desk.undo(id).then((record) => tell({ kind: 'undone', record }), fail);
    },
    restore() {
      if (state.step !== 'snapshot' || state.busy) return;
      const { file } = state;
      const saved = chosen.find(({ name }) => name === file);
      if (saved === undefined) throw new Error(`${file} was not chosen`);
      tell({ kind: 'restoring' });
      desk
        .restore(saved)
        .then((refusal) => tell(refusal === null ? { kind: 'restored' } : { kind: 'restoreRefused', refusal }), fail);
    },
  };
}
