// How a sheet was taken: data, proposed by recognition, corrected by a person, kept with the import,
// offered again for the next file of the same shape. Rows and columns are zero-based positions in the sheet.
import type { MissingStatus, PresentStatus, ValueForm } from './observation';
import type { Period } from './period';
import type { RegisterColumnKind } from './register';

export interface CellRange {
  readonly top: number;
  readonly left: number;
  /** Inclusive. */
  readonly bottom: number;
  readonly right: number;
}

/** What is known about a value before its row is read: labels as found, null where the row or another part says it. */
export interface Coordinates {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly period: Period | null;
  readonly form: ValueForm | null;
  readonly unit: string | null;
  readonly dimensions: Readonly<Record<string, string>>;
}

export const NOWHERE: Coordinates = {
  indicator: null,
  area: null,
  period: null,
  form: null,
  unit: null,
  dimensions: {},
};

/**
 * Why a column is read but not kept. `derived`: growth, completion and ranks, which Tidemark computes itself;
 * `otherMeasure`: numbers that the file declares beside its values, as an attribute or as a second measure, or weights and
 * scores; `otherTime`: the period once more in another notation; `coordinate`: a place on the map.
 */
export const IGNORED_REASONS = [
  'index',
  'derived',
  'personal',
  'text',
  'empty',
  'twinLabel',
  'constant',
  'otherMeasure',
  'otherTime',
  'coordinate',
  'byUser',
] as const;
export type IgnoredReason = (typeof IGNORED_REASONS)[number];

export const TASK_FIELDS = [
  'number',
  'title',
  'indicator',
  'target',
  'unit',
  'actual',
  'section',
  'leader',
  'deputy',
  'leaders',
  'partners',
  'due',
  'doneOn',
  'note',
  'content',
  'source',
  'problems',
  'nextStep',
  'evidence',
  'updatedOn',
  'plan',
  'planQ1',
  'planQ2',
  'planQ3',
  'planQ4',
] as const;
export type TaskField = (typeof TASK_FIELDS)[number];

/** How a column writes what a single cell leaves open; null where nothing is open. Chosen by a person. */
export interface PeriodNotation {
  /** What "2005-07" and "2000/01" mean. */
  readonly pair: 'month' | 'span' | 'fiscal' | null;
  /** What "2023.1" means: January, or an October that lost its zero; "middle" where "2023.5" is the middle of a year. */
  readonly pointOne: 'january' | 'october' | 'middle' | null;
  /** Order of "01/02/2023". */
  readonly dayOrder: 'dayMonth' | 'monthDay' | 'yearMonthDay' | null;
}

/** Roles that need nothing but their name. */
export const PLAIN_ROLES = [
  'indicator',
  'indicatorCode',
  'area',
  'areaCode',
  'unit',
  'multiplier',
  'status',
  'form',
  'note',
  'section',
] as const;
export type PlainRole = (typeof PLAIN_ROLES)[number];

/** What a column of a period says of it. */
export const PERIOD_PARTS = ['whole', 'year', 'half', 'quarter', 'month'] as const;

/** What a register's column can be taken for: every kind of {@link RegisterColumnKind} but the running number. */
export const CHOSEN_COLUMN_KINDS = [
  'text',
  'date',
  'number',
  'code',
  'area',
] as const satisfies readonly RegisterColumnKind[];

export type ColumnRole =
  | { readonly role: PlainRole }
  | {
      readonly role: 'period';
      readonly part: (typeof PERIOD_PARTS)[number];
      /** Absent as long as nobody had to choose. */
      readonly notation?: PeriodNotation;
    }
  | { readonly role: 'dimension'; readonly name: string }
  | {
      readonly role: 'value';
      readonly measure: 'actual' | 'target';
      readonly at: Coordinates;
      /** A person said that shares below one are percent all the same. Absent as long as nobody had to. */
      readonly isPercent?: true;
      /** How firm the column's values are, where its header says so ("预计", "初步数"). */
      readonly status?: PresentStatus;
      /** "-03", "-Q1", "-H2": the part of the year that its header names where the rows say the year. Absent elsewhere. */
      readonly within?: string;
    }
  | { readonly role: 'task'; readonly field: TaskField }
  | { readonly role: 'register'; readonly kind: (typeof CHOSEN_COLUMN_KINDS)[number] }
  | { readonly role: 'ignored'; readonly reason: IgnoredReason };

/** Roles of rows that are not plain body rows. */
export const ROW_ROLES = [
  'title',
  'unit',
  'header',
  'section',
  'total',
  'note',
  'signature',
  'repeatedHeader',
  'blank',
  'ignored',
] as const;
export type RowRole = (typeof ROW_ROLES)[number];

export const TABLE_LAYOUTS = ['long', 'wide', 'cross', 'taskList', 'register'] as const;
export type TableLayout = (typeof TABLE_LAYOUTS)[number];

/** How firm the values are where rows and columns of the sheet cross. What a cell, a state column or a header says goes before. */
export interface NotedState {
  readonly status: PresentStatus;
  /** Null: in every row. */
  readonly rows: readonly number[] | null;
  /** Null: in every column. */
  readonly columns: readonly number[] | null;
}

export interface TableMapping {
  readonly sheet: string;
  /** Whole table with title, header, body and notes. */
  readonly range: CellRange;
  readonly layout: TableLayout;
  readonly title: string | null;
  readonly headerRows: readonly number[];
  readonly firstBodyRow: number;
  readonly lastBodyRow: number;
  /** Every row of the range that is not a body row. */
  readonly rowRoles: Readonly<Record<number, RowRole>>;
  /** Corrections of single body rows, e.g. the full name behind "其中：新认定". */
  readonly rowPatches: Readonly<Record<number, Coordinates>>;
  /** One role a column of the range, from left to right. */
  readonly columns: readonly ColumnRole[];
  /** Header text a column, joined over header rows with " / ". */
  readonly headers: readonly string[];
  /** Holds for every value of the table that says nothing else; from title, unit row, sheet name or an answer. */
  readonly defaults: Coordinates;
  readonly status: PresentStatus;
  /** Decimal sign of text numbers. */
  readonly decimal: '.' | ',';
  /** Texts that mean "no value" here, beyond the usual ones. */
  readonly missing: Readonly<Record<string, MissingStatus>>;
  /** Which value counts when a key stands twice with different values; 'ask' keeps none. */
  readonly onConflict: 'ask' | 'first' | 'last';
  /** What ▲ and △ before a number mean; absent as long as nobody had to say. */
  readonly triangle?: 'plus' | 'minus';
  /** Units of rows whose own cell is blank, by the name of what they measure; absent as long as nobody had to say. */
  readonly unitsByName?: Readonly<Record<string, string>>;
  /** What notes and remarks say of some of the values, later ones before earlier ones; absent where none says anything. */
  readonly noted?: readonly NotedState[];
  readonly notes: readonly string[];
  /** Name of the task list or register. */
  readonly listName: string | null;
  /** Year of a task list, the first of several; null elsewhere. */
  readonly listYear: number | null;
  /** Last year of a task list of several years; absent for those of one. */
  readonly listLastYear?: number;
}

/** Labels of new indicators and areas that a person does not want. */
export interface IgnoredNames {
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
}

/** Version 1. `shape` is the fingerprint under which the mapping is offered again. */
export interface Mapping {
  readonly version: 1;
  readonly shape: string;
  readonly tables: readonly TableMapping[];
  /** Absent as long as nobody ignored anything. */
  readonly ignored?: IgnoredNames;
}
