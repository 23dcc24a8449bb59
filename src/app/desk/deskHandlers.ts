// Everything the desk's worker can do. One draft is open at a time; it is dropped when it was committed or given up.
// Law: nothing is written but by the store's own transactions, and only commit, undo, edit, restore and erase write.
import type { ChangeSet } from '../../model/change';
import type { ImportRecord } from '../../model/importRecord';
import type { Issue, Refusal } from '../../model/issue';
import type { UndoPreview } from '../../model/undoPreview';
import type { Edition } from '../../share/snapshot/snapshotFormat';
import type { Snapshot } from '../../share/snapshot/writeSnapshot';
import { inSlices } from './aMoment';
import { attentionOf } from './attentionOf';
import { knownNames } from './knownNames';
import { describeIndicator, ignoreNames, newTwin } from './newNames';
import type { Draft, Known, PastedCells, PlannedDraft } from './draft';
import { openDraft, type OpenedDraft } from './openDraft';
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
import { decide, isDecision } from './decide';
import { draftSheetPage } from './draftSheetPage';
import { summarise } from './summarise';
import { WorkspaceKeeper } from './workspaceKeeper';

type Report = (progress: DeskProgress) => void;

interface RowRange {
  readonly from: number;
  readonly count: number;
}

interface Filtered {
  readonly filter: ChangeFilter;
}

interface ChangedRange extends RowRange, Filtered {
  readonly indicator: string;
}

/** `now`: the clock, as ISO 8601 text with Z. */
export function createDeskHandlers(now: () => string) {
  const keeper = new WorkspaceKeeper();
  let open: PlannedDraft | null = null;
  let revision = 0;
  let isDemoStopped = false;
  /** Until the worker is prepared, or something is asked for that must not wait for it. */
  let isCold = true;

  const opened = (): PlannedDraft => {
    if (open === null) throw new Error('no import is open');
    return open;
  };

  const planned = async (draft: Draft, reading = keeper.readKnown()): Promise<PlannedDraft> => {
    // Loaded while the store is read: comparing is not needed to open a file.
    const [known, { planDraft }] = await Promise.all([reading, import('./planDraft')]);
    revision += 1;
    const whole = planDraft(draft, known);
    return { draft, known, whole, plan: decide(whole, draft, known), revision };
  };

  /** What is left out and why changes nothing of what the files say: nothing is read or compared again. */
  const decided = ({ known, whole }: PlannedDraft, draft: Draft): PlannedDraft => {
    revision += 1;
    return { draft, known, whole, plan: decide(whole, draft, known), revision };
  };

  const startReview = async (result: OpenedDraft, known: Promise<Known>, report: Report): Promise<Opened> => {
    open = null;
    if (result.kind === 'snapshot') return { kind: 'snapshot', file: result.file };
    report({ stage: 'comparing', file: null, done: 0, total: null });
    const candidate = result.draft.files.length === 0 ? null : await planned(result.draft, known);
    const refusals = [...result.draft.refusals, ...(candidate?.plan.refusals ?? [])];
    const isEmpty = candidate === null || candidate.plan.refusals.length === result.draft.files.length;
    if (isEmpty) return { kind: 'refused', refusals };
    open = candidate;
    void prepareCommit(candidate);
    return { kind: 'review', review: summarise(candidate) };
  };

  /** While a person looks at the review. */
  const prepareCommit = async (candidate: PlannedDraft): Promise<void> => {
    const steps = await keeper.prepareCommit(candidate.plan.changeSet);
    await inSlices(steps, () => open === candidate);
  };

  const commitPlanned = ({ plan }: PlannedDraft): Promise<ImportRecord> => {
    if (plan.questions.length > 0) throw new Error(`${plan.questions.length} questions are open`);
    return keeper.commit({ changeSet: plan.changeSet, record: { ...plan.record, at: now() } });
  };

  /**
   * What a review tells of its changes is loaded with the review, or when a person opens it, and not before files are read.
   * Told is of the draft that is open when it is asked for.
   */
  const toldOf = async <Code, Told>(
    code: Promise<Code>,
    tell: (code: Code, current: PlannedDraft) => Told,
  ): Promise<Told> => {
    const current = opened();
    return tell(await code, current);
  };

  /** Decisions about names need the plan, all others the draft alone. */
  const corrected = async (
    current: PlannedDraft,
    correction: Exclude<Correction, { kind: 'takeBack' }>,
  ): Promise<Draft> => {
    if (correction.kind === 'ignore') return ignoreNames(current, correction);
    if (correction.kind === 'describe')
      return describeIndicator(current.draft, correction.indicator, knownNames(current.known, 'indicator'));
    const twin = correction.kind === 'sameName' ? newTwin(current, correction) : undefined;
    if (twin !== undefined) return describeIndicator(current.draft, twin, []);
    const [names, { correctDraft }] = await Promise.all([keeper.readNames(), import('./correctDraft')]);
    return correctDraft(current.draft, correction, names);
  };

  /** Imports without a review, and without touching the one that may be open. */
  const importFiles = async (files: readonly File[]): Promise<ImportRecord> => {
    const result = await openDraft(files, await keeper.readMemory(), () => undefined);
    if (result.kind !== 'draft' || result.draft.refusals.length > 0) {
      throw new Error(`not taken: ${files.map(({ name }) => name).join(', ')}`);
    }
    return commitPlanned(await planned(result.draft));
  };

  return {
    /** Opens the workspace, and loads and compiles what every import needs, while a person still looks for a file. */
    prepare: async (): Promise<void> => {
      const [{ names }, { warmUp }] = await Promise.all([
        keeper.readMemory(),
        import('./warmUp'),
        import('./changeList'),
      ]);
      await warmUp(names, () => isCold);
      isCold = false;
    },

    openFiles: async (files: readonly File[], report: Report): Promise<Opened> => {
      isCold = false;
      const memory = await keeper.readMemory();
      // The store is read while the files are; what changes there meanwhile makes the commit stale, as at any time.
      const known = keeper.readKnown();
      const [result] = await Promise.all([openDraft(files, memory, report), known]);
      return startReview(result, known, report);
    },

    openPaste: async (cells: PastedCells, report: Report): Promise<Opened> => {
      isCold = false;
      const { pasteDraft } = await import('./pasteDraft');
      return startReview(pasteDraft(cells, await keeper.readMemory()), keeper.readKnown(), report);
    },

    loadDemo: async (_: undefined, report: Report): Promise<ImportRecord[]> => {
      isDemoStopped = false;
      isCold = false;
      const [{ importDemo }, { demoGroups, fetchDemoFile }] = await Promise.all([
        import('./importDemo'),
        import('./demoFiles'),
      ]);
      const steps = {
        fetchFile: fetchDemoFile,
        importFiles,
        undo: (importId: number) => keeper.undo(importId, now()),
        isStopped: () => isDemoStopped,
      };
      return importDemo(demoGroups(), steps, report);
    },

    stopDemo: (): void => {
      isDemoStopped = true;
    },

    correct: async (correction: Correction): Promise<Review> => {
      const before = opened();
      if (correction.kind === 'takeBack') open = await planned(beforeLast(before.draft));
      else {
        const draft = { ...(await corrected(before, correction)), before: before.draft };
        open = isDecision(correction) ? decided(before, draft) : await planned(draft);
      }
      return summarise(open);
    },

    sheetRows: ({ sheet, table, from, count }: RowRange & { sheet: number; table: number | null }): SheetRow[] =>
      draftSheetPage(opened(), { sheet, table }, from, count),

    indicatorChanges: ({ filter, from, count }: Filtered & RowRange): Promise<Listing<IndicatorChange>> =>
      toldOf(import('./changeList'), (told, current) => told.indicatorChanges(current, filter, from, count)),

    changedValues: ({ indicator, filter, from, count }: ChangedRange): Promise<Listing<ChangedValue>> =>
      toldOf(import('./changeList'), (told, current) => told.changedValues(current, indicator, filter, from, count)),

    targetChanges: ({ from, count }: RowRange): Promise<Listing<TargetChange>> =>
      toldOf(import('./promiseChanges'), (told, current) => told.targetChanges(current, from, count)),

    taskChanges: ({ from, count }: RowRange): Promise<Listing<TaskChange>> =>
      toldOf(import('./promiseChanges'), (told, current) => told.taskChanges(current, from, count)),

    registerRows: ({ register, from, count }: RowRange & { register: string }): Promise<RegisterRowChange[]> =>
      toldOf(import('./registerRows'), (told, current) => told.registerRowChanges(current, register, from, count)),

    knownNames: (of: NewAlias['of']): string[] => knownNames(opened().known, of),

    issues: ({ from, count }: RowRange): readonly Issue[] => attentionOf(opened().plan).slice(from, from + count),

    commit: async (): Promise<Committed> => {
      try {
        const record = await commitPlanned(opened());
        open = null;
        return { kind: 'committed', record };
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'StaleChange') throw error;
        open = await planned(opened().draft);
        return { kind: 'stale', review: summarise(open) };
      }
    },

    forget: (): void => {
      open = null;
    },

    undo: (importId: number): Promise<ImportRecord> => keeper.undo(importId, now()),

    previewUndo: (importId: number): Promise<UndoPreview> => keeper.previewUndo(importId),

    edit: ({ changeSet, note }: { changeSet: ChangeSet; note: string | null }): Promise<ImportRecord> =>
      keeper.edit(changeSet, note, now()),

    isSound: (): Promise<boolean> => keeper.isSound(),

    snapshot: (edition: Edition): Promise<Snapshot> => keeper.snapshot(edition),

    restore: async (file: File): Promise<Refusal | null> => {
      open = null;
      return keeper.restore(file);
    },

    erase: async (): Promise<void> => {
      open = null;
      await keeper.erase();
    },
  };
}

function beforeLast({ before }: Draft): Draft {
  if (before === null) throw new Error('there is no correction to take back');
  return before;
}

export type DeskHandlers = ReturnType<typeof createDeskHandlers>;
