// What the page may know of an import under review: plain and bounded, however long the files are.
// The sheets, the mappings and the plan themselves stay in the worker.
import type { LeftOut } from '../../intake/map/mappedTable';
import type { DescribedIndicator } from '../../intake/resolve/nameChoices';
import type { ChangeCounts, ImportRecord } from '../../model/importRecord';
import type { Issue, Question, Refusal, Severity } from '../../model/issue';
import type { ListRules } from '../../model/lampMethod';
import type { CellRange, ColumnRole, Coordinates, IgnoredNames, RowRole, TableLayout } from '../../model/mapping';
import type { Observation, PresentStatus } from '../../model/observation';
import type { Period } from '../../model/period';
import type { RegisterMode } from '../../model/registerDiff';
import type { CellChange } from '../../model/registerRowDiff';
import type { SeriesKey } from '../../model/series';
import type { Target } from '../../model/target';
import type { Task } from '../../model/task';
import type { ChangeChoice } from '../../model/withoutChanges';

export interface ReviewFile {
  readonly name: string;
  readonly bytes: number;
  readonly format: string;
  readonly encoding: string | null;
}

export interface ReviewSheet {
  /** Position in `files`. */
  readonly file: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  /** Width of each column in half-width characters, by the rows first met; its length is the number of columns. */
  readonly widths: readonly number[];
  /** Positions in `tables`. */
  readonly tables: readonly number[];
}

export interface ReviewTable {
  /** Position in `sheets`. */
  readonly sheet: number;
  /** False when a person left the whole table out. */
  readonly taken: boolean;
  readonly layout: TableLayout;
  readonly title: string | null;
  readonly listName: string | null;
  readonly range: CellRange;
  readonly columns: readonly ColumnRole[];
  readonly headers: readonly string[];
  readonly defaults: Coordinates;
  readonly status: PresentStatus;
  /** Whether the table before it on its sheet could go on with it. */
  readonly canJoin: boolean;
  /** Zero-based row that states the unit; null where none does. */
  readonly unitRow: number | null;
  /** The import whose mapping was taken over: its time and its file; null when newly recognised. */
  readonly remembered: { readonly from: string; readonly file: string } | null;
}

/** Some of many: `total` counts all, `first` holds the beginning. */
export interface Listing<T> {
  readonly total: number;
  readonly first: readonly T[];
}

export interface ReviewCounts {
  readonly observations: ChangeCounts;
  readonly targets: ChangeCounts;
  readonly tasks: ChangeCounts;
  readonly registers: ChangeCounts;
}

/** An indicator that the import makes known: guessed from the file, or as a person described it. */
export type NewIndicator = DescribedIndicator;

export interface Review {
  /** Grows with every re-reading, so that pages of an older one are told apart. */
  readonly revision: number;
  /** Corrections that can be taken back one after the other. */
  readonly corrections: number;
  readonly demo: boolean;
  readonly files: readonly ReviewFile[];
  readonly sheets: readonly ReviewSheet[];
  readonly tables: readonly ReviewTable[];
  readonly refusals: readonly Refusal[];
  readonly questions: readonly Question[];
  readonly counts: ReviewCounts;
  /** Changed values by what a list can show of them, left-out ones included. */
  readonly changes: Readonly<Record<ChangeFilter, number>>;
  /** Changed values that a person left out. */
  readonly changesLeftOut: number;
  /** Why published values change, as answered; null while that is open or need not be asked. */
  readonly reason: string | null;
  /** Errors and warnings, the gravest first. */
  readonly issues: Listing<Issue>;
  /** What is good to know; in pages they follow the issues. */
  readonly remarks: Listing<Issue>;
  readonly leftOut: readonly LeftOut[];
  readonly newIndicators: Listing<NewIndicator>;
  readonly newAreas: Listing<string>;
  /** Labels that a person does not want. */
  readonly ignoredNames: IgnoredNames;
  readonly registers: readonly ReviewRegister[];
}

/** A register that the files bring, and what it does to the stored one of its name. */
export interface ReviewRegister {
  readonly id: string;
  /** Name of its kind in the catalogue; null for a list of the office's own. */
  readonly kind: { readonly name: string; readonly nameEn: string } | null;
  readonly isStored: boolean;
  readonly mode: RegisterMode;
  /** Of rows. */
  readonly counts: ChangeCounts;
}

/** One row that the import adds, revises or takes away, with the cells that differ. */
export interface RegisterRowChange {
  /** Key of the row. */
  readonly key: string;
  readonly kind: 'added' | 'revised' | 'removed';
  /** What names the row to a person: its key, or its first texts. */
  readonly label: string;
  /** Of a revised row. */
  readonly cells: readonly CellChange[];
}

/** Which changed values a list shows: all, those new or revised, or those with an error or a warning. */
export type ChangeFilter = 'all' | 'revised' | 'added' | 'remarked';

/** What the import does to one indicator. */
export interface IndicatorChange {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly counts: ChangeCounts;
  /** Changed values whose cell has an error or a warning. */
  readonly remarked: number;
  /** Changed values that are left out; all of them when the indicator is. */
  readonly leftOut: number;
  readonly taken: boolean;
}

/** One changed value: null before it where nothing was stored. */
export interface ChangedValue {
  readonly area: string;
  readonly series: SeriesKey;
  readonly period: Period;
  readonly before: Observation | null;
  readonly after: Observation;
  /** File, sheet and name of the cell that brings it. */
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly remarks: readonly Issue[];
  readonly taken: boolean;
}

/** A target or task that the import adds, revises or takes away: null on the side where it is not. */
interface ChangedPromise<T> {
  readonly key: string;
  readonly before: T | null;
  readonly after: T | null;
}

export interface TargetState {
  readonly target: Target;
  /** Name of its indicator, else the title of the task that it belongs to. */
  readonly name: string;
  readonly area: string;
}

export interface TaskState {
  readonly task: Task;
  /** Null where it belongs to none. */
  readonly indicator: string | null;
  /** Names of the other indicators it is linked to. */
  readonly related: readonly string[];
  readonly area: string;
  readonly target: Target | null;
  /** Unit of its reported values; '' where nothing says it. */
  readonly unit: string;
  /** How its list shows what is on schedule. */
  readonly goodColor: ListRules['goodColor'];
}

export type TargetChange = ChangedPromise<TargetState>;
export type TaskChange = ChangedPromise<TaskState>;

/** A cell as shown: numbers stay numbers so that the page can set them to the right. */
export type ShownCell = string | number | null;

export interface SheetRow {
  readonly cells: readonly ShownCell[];
  /** What a person or recognition said of the row alone. */
  readonly patch: Coordinates | null;
  /** Part of another table of the sheet. */
  readonly isOfOther: boolean;
  /** 'body' inside the table, null outside of it. */
  readonly role: RowRole | 'body' | null;
  /** Worst issue per column. */
  readonly marks: Readonly<Record<number, Severity>>;
}

export type DeskStage = 'reading' | 'recognising' | 'mapping' | 'comparing' | 'writing';

export interface DeskProgress {
  readonly stage: DeskStage;
  readonly file: string | null;
  readonly done: number;
  /** Null while the whole is unknown. */
  readonly total: number | null;
}

export interface Answered {
  readonly question: Question;
  readonly answer: string;
}

/** What a person changed in the review; the worker reads the affected tables again. */
export type Correction =
  /** `also`: more questions answered by the same press. */
  | ({ readonly kind: 'answer'; readonly also?: readonly Answered[] } & Answered)
  /** Columns from `column` to `last`. */
  | {
      readonly kind: 'column';
      readonly table: number;
      readonly column: number;
      readonly last: number;
      readonly role: ColumnRole;
    }
  /** Rows from `row` to `last`; `patch` is what they measure, null where nothing is said of it. */
  | {
      readonly kind: 'row';
      readonly table: number;
      readonly row: number;
      readonly last: number;
      readonly role: RowRole | 'body';
      readonly patch: Partial<Coordinates> | null;
    }
  /** The first or last row of data. */
  | { readonly kind: 'bodyEnd'; readonly table: number; readonly end: 'first' | 'last'; readonly row: number }
  | { readonly kind: 'range'; readonly table: number; readonly range: CellRange }
  /** The row begins another table. */
  | { readonly kind: 'split'; readonly table: number; readonly row: number }
  /** The table goes on with the one before it on its sheet. */
  | { readonly kind: 'join'; readonly table: number }
  /** The correction made last did not happen. */
  | { readonly kind: 'takeBack' }
  | { readonly kind: 'defaults'; readonly table: number; readonly defaults: Partial<Coordinates> }
  | { readonly kind: 'status'; readonly table: number; readonly status: PresentStatus }
  /** The table's file is taken as it was recognised, without what was taken over or corrected. */
  | { readonly kind: 'anew'; readonly table: number }
  | { readonly kind: 'taken'; readonly table: number; readonly taken: boolean }
  /** A hidden sheet, by its position among the review's sheets, is imported too. */
  | { readonly kind: 'sheet'; readonly sheet: number }
  /** Another text for a cell, position among the review's sheets, zero-based row and column. */
  | {
      readonly kind: 'cell';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Labels of new names that are not wanted, or wanted after all; 'all' are those that the review shows as new, or as not wanted. */
  | {
      readonly kind: 'ignore';
      readonly of: NewAlias['of'];
      readonly labels: readonly string[] | 'all';
      readonly ignored: boolean;
    }
  /** What a new indicator is. */
  | { readonly kind: 'describe'; readonly indicator: DescribedIndicator }
  /** How a register that is stored takes the file's rows. */
  | { readonly kind: 'register'; readonly register: string; readonly mode: RegisterMode }
  /** A changed value, or all of an indicator, is left out of this import or taken again. */
  | { readonly kind: 'change'; readonly choice: ChangeChoice; readonly taken: boolean }
  /** Why published values change; null asks again. */
  | { readonly kind: 'reason'; readonly reason: string | null }
  /** A label of the file is another name of something known, or of an indicator that is new too; it becomes an alias. */
  | ({ readonly kind: 'sameName' } & NewAlias);

export interface NewAlias {
  readonly of: 'indicator' | 'area';
  readonly label: string;
  /** Name of the other indicator or area. */
  readonly name: string;
}

/** What opening files led to. */
export type Opened =
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'snapshot'; readonly file: string };

/** What committing led to. */
export type Committed =
  | { readonly kind: 'committed'; readonly record: ImportRecord }
  | { readonly kind: 'stale'; readonly review: Review };
