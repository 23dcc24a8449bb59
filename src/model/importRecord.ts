// What happened: an append-only log. The record is the truth, the blocks are its sum.
import type { Mapping } from './mapping';

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

/** Everything about an import but its ChangeSet, which is stored beside it. */
export interface ImportRecord {
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
