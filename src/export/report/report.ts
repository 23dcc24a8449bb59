// A report as plain data: parts of paragraphs, tables and charts. Law: every number that was generated bears its source;
// what a person has to look at is marked; every file format says the same.
import type { PrintedPiece } from '../../chart/sentences/sentenceText';
import type { NativeChart } from '../slides/nativeChart';

/**
 * What a reader has to know of a piece. changed: another figure than last year's report has in this place. check: kept
 * from last year's report, and the workspace does not know it. write: to be written by a person. edited: reworded by one.
 */
export type PieceMark = 'none' | 'changed' | 'check' | 'write' | 'edited';

export interface ReportPiece extends PrintedPiece {
  /** Where its numbers come from, in words; '' where it has none. */
  readonly source: string;
  readonly mark: PieceMark;
  /** Why it is marked; '' where that goes without saying. */
  readonly remark: string;
}

export interface ReportParagraph {
  readonly kind: 'paragraph';
  /** What it is kept under when it is reworded; null where it cannot be. */
  readonly place: string | null;
  /** note: small, beside a table. */
  readonly look: 'body' | 'note';
  readonly pieces: readonly ReportPiece[];
}

export interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface ReportColumn {
  readonly label: string;
  readonly isNumber: boolean;
  /** Share of the width in relation to the others. */
  readonly weight: number;
}

export interface ReportChart {
  readonly kind: 'chart';
  readonly title: string;
  readonly subtitle: string;
  readonly chart: NativeChart;
  /** Text alternative. */
  readonly description: string;
  readonly foot: string;
}

export interface ReportSection {
  readonly kind: 'section';
  /** With its number: "（一）履行科技职能". */
  readonly title: string;
}

export type ReportBlock = ReportSection | ReportParagraph | ReportTable | ReportChart;

export interface ReportPart {
  /** With its number: "一、…"; pieces, as years in it may have been changed. */
  readonly title: readonly ReportPiece[];
  readonly blocks: readonly ReportBlock[];
}

export interface Report {
  readonly kind: 'annual' | 'bulletin';
  readonly title: readonly ReportPiece[];
  /** Under the title; '' for none. */
  readonly subtitle: string;
  readonly opening: readonly ReportBlock[];
  readonly parts: readonly ReportPart[];
  /** Who made it and when. */
  readonly signature: readonly string[];
  /** Stand on pages of their own behind the report. */
  readonly attachments: readonly ReportPart[];
  /** Stands on every page; '' for none. */
  readonly warning: string;
}
