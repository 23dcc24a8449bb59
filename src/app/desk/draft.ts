// An import on its way: the files as read, how they are taken, and what that would change. Lives in the worker only.
import type { NameIndex } from '../../intake/names';
import type { Plan } from '../../intake/plan';
import type { DescribedIndicator } from '../../intake/resolve/nameChoices';
import type { PlanFile } from '../../intake/plan/mapFile';
import type { SavedMapping } from '../../model/savedMapping';
import type { Refusal } from '../../model/issue';
import type { Dataset } from '../../model/dataset';
import type { ChangeChoice } from '../../model/withoutChanges';
import type { Catalogue } from './catalogue';
import type { NewAlias } from './review';

/** Cells as the clipboard has them. */
export interface PastedCells {
  readonly html: string | null;
  readonly text: string;
}

export interface Remembered {
  /** Time of the import. */
  readonly from: string;
  /** Name of its file. */
  readonly file: string;
  /** Positions of the tables that take something over. */
  readonly tables: readonly number[];
}

export interface DraftFile extends PlanFile {
  /** To be read again in another encoding; null for pasted cells. */
  readonly source: File | null;
  /** Positions of the tables that a person left out. */
  readonly notTaken: readonly number[];
  /** What was taken over from an earlier import; null when newly recognised. */
  readonly remembered: Remembered | null;
  /** The file as it was recognised, before anything was taken over; null where that is this. */
  readonly proposed: DraftFile | null;
  /** Cells corrected by hand, "G5：待定 → 12"; the import's record keeps them. */
  readonly fixes: readonly string[];
}

export interface Draft {
  readonly files: readonly DraftFile[];
  /** Files that could not be read at all. */
  readonly refusals: readonly Refusal[];
  /** Names that a person recognised; they are stored with the import. */
  readonly aliases: readonly NewAlias[];
  /** The draft before the correction made last; null where none was made. */
  readonly before: Draft | null;
  /** New indicators as a person described them, one a label. */
  readonly described: readonly DescribedIndicator[];
  /** Ids of registers whose rows the files replace; the others are merged. */
  readonly replacedRegisters: readonly string[];
  /** Changes that a person leaves out, whatever the files say. */
  readonly leftOut: readonly ChangeChoice[];
  /** Why published values change, once a person has said so. */
  readonly reason: string | null;
}

/** What helps to recognise a file: the names that are known, and how files were taken before. */
export interface Memory {
  readonly names: NameIndex;
  /** Newest first. */
  readonly saved: readonly SavedMapping[];
}

/** What a draft is compared with. */
export interface Known {
  readonly dataset: Dataset;
  readonly catalogue: Catalogue;
  /** Code of the area that is meant where a file names none. */
  readonly homeArea: string;
}

/** A draft together with what it would do to the dataset it was compared with. */
export interface PlannedDraft {
  readonly draft: Draft;
  readonly known: Known;
  /** What the files would do before anything is left out. */
  readonly whole: Plan;
  /** What committing does. */
  readonly plan: Plan;
  /** Grows with every planning of this worker. */
  readonly revision: number;
}
