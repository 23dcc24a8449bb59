// What happened: an append-only log. The record is the truth, the blocks are its sum.
import type { Mapping } from './mapping';
import type { Period } from './period';
import type { SeriesKey } from './series';

export interface ImportedFile {
  readonly name: string;
  readonly bytes: number;
  readonly format: string;
  readonly encoding: string | null;
}

/** A table that observations point at by its position. */
export interface ImportedTable {
  readonly file: number;
  readonly sheet: string;
  readonly title: string | null;
  /** "A1:H11". */
  readonly range: string;
  /** Source line of the table, where it states one ("数据来源：…"). */
  readonly sourceNote: string | null;
}

export interface ChangeCounts {
  readonly added: number;
  readonly revised: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Values that a person left out of an import although its files hold them. Names are those of its time. */
export interface LeftOutValues {
  readonly indicator: string;
  readonly name: string;
  /** The only value that was left out; null: all that the files would have changed of the indicator. */
  readonly at: { readonly series: SeriesKey; readonly period: Period; readonly area: string } | null;
  readonly count: number;
}

/** What a person decided about the changes of an import. Records of earlier versions have none of it. */
export interface ImportDecisions {
  /** Why published values were changed: a code of REVISION_REASONS or own words; null where it was not asked. */
  readonly reason: string | null;
  readonly leftOut: readonly LeftOutValues[];
}

export const NO_DECISIONS: ImportDecisions = { reason: null, leftOut: [] };

/** Everything about an import but its ChangeSet, which is stored beside it. */
export interface ImportRecord extends ImportDecisions {
  /** 1, 2, 3 … without a gap. */
  readonly id: number;
  readonly kind: 'import' | 'undo' | 'edit';
  /** ISO 8601 with time zone Z. */
  readonly at: string;
  /** Import that this one takes back. */
  readonly undoes: number | null;
  readonly files: readonly ImportedFile[];
  readonly tables: readonly ImportedTable[];
  readonly mappings: readonly Mapping[];
  readonly observations: ChangeCounts;
  readonly entities: ChangeCounts;
  /** True for files that call themselves 演示数据. */
  readonly demo: boolean;
  readonly note: string | null;
}
