// A sheet as read from a file: cells as found, nothing interpreted, nothing filled. Plain data only.
import type { CellRange } from '../model/mapping';
import type { MissingStatus } from '../model/observation';

/** A number shown as a percentage in its file: 0.52 displayed as 52 %. */
export interface PercentCell {
  readonly kind: 'percent';
  readonly value: number;
}

/**
 * A date of a spreadsheet, ISO text "2021-01-01" or "2021-01-01T08:00:00"; "2021-01" or "2021" where the cell shows no
 * more than that.
 */
export interface DateCell {
  readonly kind: 'date';
  readonly iso: string;
}

/** "#DIV/0!" and its like. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly text: string;
}

/** Text, number, truth value, nothing, or one of the kinds that need more than a plain value. */
export type Cell = string | number | boolean | null | PercentCell | DateCell | ErrorCell;

/** Rows in order: an array, or a large text whose rows are taken apart when they are asked for. */
export interface SheetRows extends Iterable<readonly Cell[]> {
  readonly length: number;
  /** A row from 0 on; undefined beyond the last. */
  readonly at: (row: number) => readonly Cell[] | undefined;
  readonly slice: (first?: number, end?: number) => readonly (readonly Cell[])[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows may be ragged; a cell beyond a row's end is null. Merged ranges hold their value in the first cell only. */
  readonly rows: SheetRows;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Facts a self-describing format states (JSON-stat, data package): labels for columns by position. */
  readonly declared: readonly DeclaredColumn[] | null;
  /** What a data package states of the table; most formats state nothing. */
  readonly stated?: StatedTable;
  /** Cells whose 0 is the result of a formula, as far as the format tells. */
  readonly zeroFormulas?: readonly { readonly row: number; readonly column: number }[];
  /** How far texts are set in by the look of their cells; absent where none is. */
  readonly indents?: Indents;
}

/** Steps by which a text is set in, by column and row, as spreadsheets count them; other cells are not listed. */
export type Indents = Readonly<Record<number, Readonly<Record<number, number>>>>;

/** Facts that stand beside a table: believed where they say something, while the roles of columns are recognised. */
export interface StatedTable {
  readonly title: string | null;
  /** Sources and licences. */
  readonly notes: readonly string[];
  /** By column of the sheet; empty when the fields do not fit its columns. */
  readonly fields: readonly StatedField[];
  /** False when the first row is data and only the fields name the columns. */
  readonly hasHeader: boolean;
  /** Marks that mean "no value". */
  readonly missing: Readonly<Record<string, MissingStatus>>;
  readonly decimal: ',' | null;
}

export interface StatedField {
  readonly name: string;
  readonly title: string | null;
  readonly content: 'time' | 'number' | 'text' | null;
  readonly unit: string | null;
  /** A unit that a description mentions: offered first, never taken. */
  readonly unitHint: string | null;
}

/** What a self-describing format says a column is, so that recognition need not guess. */
export interface DeclaredColumn {
  readonly role:
    | 'indicator'
    | 'area'
    | 'areaCode'
    | 'period'
    /** A period as SDMX writes it: "2005-07" is a month and nothing else. */
    | 'sdmxPeriod'
    | 'value'
    | 'unit'
    | 'multiplier'
    | 'status'
    | 'dimension'
    /** Says something of a value; where it holds numbers only, it may be a measure of its own. Not taken. */
    | 'attribute'
    /** Read, named, and not taken. */
    | 'leftOut';
  readonly name: string;
  readonly unit: string | null;
}

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type FileFormat =
  | 'csv'
  | 'tsv'
  | 'sdmx-csv'
  | 'json'
  | 'json-stat'
  | 'sdmx-json'
  | 'data-package'
  | 'xlsx'
  | 'xls'
  | 'html'
  | 'clipboard'
  | 'snapshot';
