// A table after its mapping was applied: observations as columns, labels still as the file wrote them.
// Law: a cell is an observation, a gap, a row or column left out, or an issue; nothing disappears uncounted.
import type { Issue, Question } from '../../model/issue';
import type { TableLayout, TableMapping, TaskField } from '../../model/mapping';
import type { ValueForm } from '../../model/observation';
import type { Frequency, IsoDate, Period } from '../../model/period';
import type { RegisterColumn } from '../../model/register';
import type { PlannedCurve, Target, TargetOperator } from '../../model/target';
import type { TaskProgress } from '../../model/task';

/** Which file and which of its tables (position in the mapping) a MappedTable came from. */
export interface TablePlace {
  readonly file: string;
  readonly tableIndex: number;
}

/** A series as the file names it; null where the file does not say. */
export interface FoundSeries {
  readonly indicator: string;
  readonly indicatorCode: string | null;
  readonly area: string | null;
  readonly areaCode: string | null;
  readonly unit: string | null;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly frequency: Frequency;
  readonly form: ValueForm | null;
  /** The period was written as "截至9月末": a stock is meant at the end, a flow up to it. */
  readonly upTo: boolean;
  /** Section heading the first row of the series stands under ("创新主体"). */
  readonly category: string | null;
}

/** Parallel columns, one entry an observation, in sheet order. */
export interface EntryColumns {
  readonly count: number;
  /** Position in `series`. */
  readonly seriesOf: Uint32Array;
  /** Position in `periods`. */
  readonly period: Uint32Array;
  /** NaN where the status is a missing one. */
  readonly value: Float64Array;
  /** 1 + position in STATUSES. */
  readonly status: Uint8Array;
  /** Zero-based sheet row and column. */
  readonly row: Uint32Array;
  readonly column: Uint16Array;
  /** Text as found, by position, where it is not a plain reading of the value. */
  readonly texts: Readonly<Record<number, string>>;
  readonly textCount: number;
}

export interface FoundTarget {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly areaCode: string | null;
  readonly period: Period;
  readonly operator: TargetOperator;
  readonly value: number;
  readonly unit: string | null;
  readonly counts: Target['counts'];
  readonly baseline: number | null;
  /** Null where the file plans no course. */
  readonly curve: PlannedCurve | null;
  readonly due: IsoDate | null;
  readonly origin: string;
  /** Number of the task it belongs to; null for targets beside plain values. */
  readonly task: string | null;
  readonly row: number;
  readonly column: number;
}

export interface FoundTask {
  readonly list: string;
  readonly year: number;
  readonly lastYear: number;
  readonly number: string;
  readonly title: string;
  readonly content: string | null;
  readonly source: string | null;
  /** As written; may name several. */
  readonly indicator: string | null;
  readonly area: string | null;
  readonly section: string | null;
  readonly leader: string | null;
  readonly deputy: string | null;
  readonly partners: string | null;
  readonly due: IsoDate | null;
  readonly progress: TaskProgress | null;
  /** Fields that the list has no column for, or left blank in this row. */
  readonly unsaid: readonly TaskField[];
  readonly row: number;
  /** Sheet column of the linked indicators. */
  readonly linkColumn: number | null;
}

export interface FoundRow {
  readonly row: number;
  /** In column order; days, months and valid credit codes in their normal form. */
  readonly cells: readonly string[];
  /** The text as found where it is not the cell; '' elsewhere. */
  readonly found: readonly string[];
}

export interface FoundRegister {
  readonly name: string;
  readonly columns: readonly RegisterColumn[];
  readonly withheld: readonly string[];
  /** Sheet column by position in `columns`. */
  readonly sheetColumns: readonly number[];
  readonly rows: readonly FoundRow[];
  /** First sheet column. */
  readonly column: number;
}

export type LeftOutReason =
  | 'hidden'
  | 'notChosen'
  | 'empty'
  | 'withoutTable'
  | 'total'
  | 'note'
  | 'signature'
  | 'repeatedHeader'
  | 'section'
  | 'ignored'
  | 'noIndicator'
  | 'noArea'
  | 'noPeriod'
  | 'noValue'
  | 'index'
  | 'derived'
  | 'personal'
  | 'text'
  | 'twinLabel'
  | 'constant'
  | 'otherMeasure'
  | 'otherTime'
  | 'coordinate'
  | 'byUser';

/** What was read but not taken. `cells` are example ranges ("A12:L12" or "C"), at most twenty. */
export interface LeftOut {
  readonly what: 'rows' | 'columns' | 'sheet' | 'values';
  readonly file: string;
  readonly sheet: string;
  readonly reason: LeftOutReason;
  readonly count: number;
  readonly cells: readonly string[];
  /** Text of the first ones, at most twenty, each shortened. */
  readonly labels: readonly string[];
}

export interface MappedTable {
  readonly file: string;
  readonly sheet: string;
  readonly tableIndex: number;
  readonly layout: TableLayout;
  readonly title: string | null;
  /** "A1:L40". */
  readonly range: string;
  readonly notes: readonly string[];
  readonly onConflict: TableMapping['onConflict'];
  readonly series: readonly FoundSeries[];
  readonly entries: EntryColumns;
  readonly periods: readonly Period[];
  /** Value cells that are blank or hold a mark that says no more than blank (":"): no observation, but counted. */
  readonly gaps: number;
  readonly targets: readonly FoundTarget[];
  readonly tasks: readonly FoundTask[];
  readonly register: FoundRegister | null;
  readonly leftOut: readonly LeftOut[];
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
}

export const EMPTY_ENTRIES: EntryColumns = {
  count: 0,
  seriesOf: new Uint32Array(0),
  period: new Uint32Array(0),
  value: new Float64Array(0),
  status: new Uint8Array(0),
  row: new Uint32Array(0),
  column: new Uint16Array(0),
  texts: {},
  textCount: 0,
};
